import { renderToStaticMarkup } from 'react-dom/server';
import { createTranslator, type Language } from '../../../src/i18n/translator';
import { PassedOverPart } from '../../../src/taskpane/features/checks/PassedOverPart';
import { TranslatorProvider } from '../../../src/taskpane/texts';
import type { WorkbookRead } from '../../../src/workbook';

const headerless = { kind: 'headerless', sheet: 'Lijst', name: 'Table_1' } as const;
const apart = { kind: 'apart', sheet: 'Opdrachten', cells: 'B5000:D5000' } as const;

function shown(read: Partial<WorkbookRead>, language: Language = 'nl'): string {
  return renderToStaticMarkup(
    <TranslatorProvider value={createTranslator(language)}>
      <PassedOverPart read={{ connected: [], passedOver: [], ...read } as unknown as WorkbookRead} />
    </TranslatorProvider>,
  );
}

describe('what a check did not read', () => {
  it('stands in the pane, in its language, in the words of the command', () => {
    expect(shown({ passedOver: [headerless, apart] })).toMatch(
      /Niet meegelezen.*<li[^>]*>Tabel Table_1 op blad Lijst heeft geen koprij.*<li[^>]*>Blad Opdrachten: wat in B5000:D5000 staat/,
    );
    expect(shown({ passedOver: [apart] }, 'en')).toMatch(/Not read.*Sheet Opdrachten: what stands in B5000:D5000/);
  });

  it('is not there where everything was read, or where the sheet of such a table was read otherwise', () => {
    expect(shown({})).toBe('');
    expect(shown({ passedOver: [headerless], connected: [{ sheet: 'Lijst' }] as unknown as WorkbookRead['connected'] })).toBe('');
  });
});
