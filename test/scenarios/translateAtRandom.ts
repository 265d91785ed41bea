import { columnsOf, dutchWords, isBlank, isErrorCell, type TableData } from '../../src/domain/contract';
import { ledgerMunicipalities } from '../../src/domain/ledger';
import { createTranslator } from '../../src/i18n/translator';
import { newWorkbookTexts } from '../../src/i18n/workbookWords';
import { addTranslations, readOurTables, type TranslationLine } from '../../src/workbook';
import { valueOf } from './openMade';
import { randomFrom } from './randomFrom';

/**
 * A table Vertalingen for some of the texts in the open workbook, right and wrong: names of municipalities that have a card of their own,
 * words of the list, lines that are there twice, meanings that are no word.
 */
export async function translateAtRandom(seed: number): Promise<void> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const { written } = valueOf(await readOurTables());
  const names = ledgerMunicipalities(written);
  const lines = (['allocation', 'mutations', 'assignments'] as const).flatMap((key) => {
    const table: TableData | undefined = written[key];
    const places: Readonly<Partial<Record<string, number>>> = table?.columns ?? {};
    return columnsOf(key).flatMap(([column, { enumeration }]): readonly TranslationLine[] => {
      const at = places[column];
      if (!table || at === undefined || (column !== 'municipality' && column !== 'status')) return [];
      const texts = [...new Set(table.values.map((row) => row[at] ?? '').filter((cell) => !isBlank(cell) && !isErrorCell(cell)))];
      const meanings = enumeration ? [...dutchWords(enumeration), 'geen woord'] : [...names, 'Nergens'];
      return [...texts, pick(texts)]
        .filter(() => random() < 0.5)
        .map((cell) => ({ table: key, column, written: String(cell), meaning: pick(meanings) }));
    });
  });
  valueOf(await addTranslations(lines, false, newWorkbookTexts(createTranslator('nl')).validation));
}
