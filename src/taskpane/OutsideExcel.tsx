import { FluentProvider } from '@fluentui/react-components';
import { outsideTexts } from '../i18n/areas/outside';
import { createTranslator, type Language } from '../i18n/translator';
import { EmptyState } from './shared/EmptyState';

interface OutsideExcelProps {
  /** Opened in a browser by itself, or in Excel without Microsoft's script. */
  readonly reason: 'outside' | 'unreachable';
  readonly language: Language;
}

/** Shown where there is no Excel to talk to. */
export function OutsideExcel({ reason, language }: OutsideExcelProps) {
  const say = createTranslator(language).of(outsideTexts);
  return (
    <FluentProvider theme={{}}>
      <main>
        <EmptyState title={say(`${reason}.title`)} text={say(`${reason}.text`)} />
      </main>
    </FluentProvider>
  );
}
