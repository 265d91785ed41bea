import { renderToStaticMarkup } from 'react-dom/server';
import { createTranslator, type Language } from '../../src/i18n/translator';
import { ChangedElsewhere } from '../../src/taskpane/shared/ChangedElsewhere';
import { TranslatorProvider } from '../../src/taskpane/texts';

const shown = (sheets: readonly string[], language: Language): string =>
  renderToStaticMarkup(
    <TranslatorProvider value={createTranslator(language)}>
      <ChangedElsewhere sheets={sheets} />
    </TranslatorProvider>,
  );

test.each([
  ['nl', 'Een ander wijzigde zojuist Opdrachten en een nieuw blad. Wat u hier ziet, is opnieuw gelezen.'],
  ['en', 'Someone else just changed Opdrachten and a new sheet. What you see here was read again.'],
] as const)('the pane says in %s that a co-author changed what it shows', (language, words) => {
  const markup = shown(['Opdrachten', ''], language);
  expect(markup).toMatch(/^<div role="status"[^>]*><p/);
  expect(markup).toContain(words);
});

test('the region is there for a screen reader while there is nothing to say', () => {
  expect(shown([], 'nl')).toMatch(/^<div role="status"[^>]*><\/div>$/);
});
