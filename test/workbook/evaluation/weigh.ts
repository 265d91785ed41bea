import type { CellValue, Workbook } from '../../../src/xlsx/model/workbook';
import { evaluationWords } from '../../../src/i18n/evaluationWords';
import { createTranslator } from '../../../src/i18n/translator';
import { buildEvaluation } from '../../../src/workbook';
import { openSession } from '../../../workbench/cli/session';

interface Weight {
  readonly requests: number;
  /** Bytes of the heaviest request. */
  readonly largest: number;
  readonly actions: number;
  readonly bytes: number;
  /** The cells of the page that was made. */
  readonly page: readonly (readonly CellValue[])[];
}

const today = 46349;

/** Builds an evaluation of a region of this size over the tables of the sample, and weighs what went to Excel. */
export async function weigh(
  sample: string,
  size: { readonly municipalities: number; readonly assignments: number; readonly products: number },
): Promise<Weight> {
  const { host, workbook } = await openSession(sample, { language: 'nl', today });
  const names = Array.from({ length: size.municipalities }, (_, index) => `Gemeente ${index + 1}`);
  fill(
    workbook,
    'Gemeenten',
    names.map((name, index) => [name, `GM${9000 + index}`, 20_000 + index * 137, 45_292]),
  );
  fill(
    workbook,
    'Toekenning',
    names.map((name, index) => [2026, name, 6, 3 + (index % 4), 9 + (index % 4), 'vastgesteld', '8e25-7258-6937', 46_002]),
  );
  const levels = ['junior', 'medior', 'senior'];
  fill(
    workbook,
    'Opdrachten',
    names.flatMap((name, at) =>
      Array.from({ length: size.assignments }, (_, index): CellValue[] => [
        `D-${at}-${index}`,
        2026,
        name,
        `Plan voor wijk ${index} van ${name}`,
        'Vraag van de raad',
        'De raad kan kiezen',
        'Een plan',
        ['Warmte', 'Isolatie', 'Opwek', 'Mobiliteit'][index % 4] ?? '',
        'Verkenning',
        'Beleid',
        'Flexteam',
        levels[at % 3] ?? '',
        1 + (index % 2),
        ['afgerond', 'lopend', 'gepland', 'aangevraagd'][index % 4] ?? '',
        46_050 + index * 20,
        46_150 + index * 20,
        40 + at,
        4,
      ]),
    ),
  );
  fill(
    workbook,
    'Producten',
    Array.from({ length: size.products }, (_, index) => [
      `Product ${index + 1}`,
      ['databank', 'format', 'training'][index % 3] ?? '',
      46_060 + (index % 200),
      '',
      8,
      '',
    ]),
  );
  host.recalculate();
  await host.settled();
  host.stats.reset();
  const built = await buildEvaluation({ period: '2026', texts: evaluationWords(createTranslator('nl')), stamp: 'gemaakt', today });
  if (!built.ok) throw new Error(JSON.stringify(built.problem));
  const { sent } = host.stats;
  return {
    requests: sent.length,
    largest: Math.max(...sent.map(({ bytes }) => bytes)),
    actions: sent.reduce((sum, { actions }) => sum + actions, 0),
    bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    page: cellsOf(workbook, built.value.sheet),
  };
}

function cellsOf({ sheets }: Workbook, name: string): readonly (readonly CellValue[])[] {
  const found = sheets.find((sheet) => sheet.name === name);
  const { bottom = -1 } = found?.cells.used() ?? {};
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: 8 }, (_unused, column) => found?.cells.get(row, column)?.value ?? ''),
  );
}

/** The rows of one of the sample's tables, from its first row on; what else stood in it goes. */
function fill({ sheets }: Workbook, name: string, rows: readonly (readonly CellValue[])[]): void {
  for (const sheet of sheets) {
    for (const table of sheet.tables.filter((each) => each.name === name)) {
      const { top, left, right, bottom } = table.area;
      for (let row = top + 1; row <= Math.max(bottom, top + rows.length); row += 1)
        for (let column = left; column <= right; column += 1) {
          const value = rows[row - top - 1]?.[column - left];
          sheet.cells.set(row, column, value === undefined || value === '' ? undefined : { value });
        }
      table.area = { ...table.area, bottom: top + rows.length };
    }
  }
}
