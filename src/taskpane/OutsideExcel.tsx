import { FluentProvider } from '@fluentui/react-components';
import { paneTexts } from '../i18n/areas/pane';
import { createTranslator, type Language } from '../i18n/translator';
import { EmptyState } from './shared/EmptyState';

/** Shown when the page is opened in a browser by itself. */
export function OutsideExcel({ language }: { readonly language: Language }) {
  const say = createTranslator(language).of(paneTexts);
  return (
    <FluentProvider theme={{}}>
      <main><EmptyState title={say('outside.title')} text={say('outside.text')} /></main>
    </FluentProvider>
  );
}
