import { isBlank, type WorkbookTables } from '../../domain/contract';
import type { CollectiveValue } from '../../domain/evaluation/collectiveValue';
import type { Balances } from '../../domain/ledger';
import { periodCell } from '../../domain/periods';
import { balanceFormulas } from '../balanceFormulas';
import { look } from '../look';
import type { References } from '../references';
import type { Block, PageCell } from './page';

export interface EvaluationTexts {
  readonly sheet: string;
  readonly pivotSheet: string;
  readonly title: string;
  readonly collective: {
    readonly title: string; readonly note: string; readonly products: string; readonly uses: string; readonly users: string;
    readonly joint: string; readonly forAll: string; readonly sharedAssignments: string; readonly sharedHours: string;
    readonly none: string;
  };
  readonly reuse: { readonly title: string; readonly note: string; readonly headings: readonly string[]; readonly none: string };
  readonly strips: { readonly title: string; readonly note: string; readonly headings: readonly string[]; readonly total: string; readonly chart: string };
  readonly assignments: { readonly byTheme: string; readonly byStatus: string; readonly headings: readonly string[]; readonly note: string };
  readonly experience: { readonly title: string; readonly note: string; readonly answers: string; readonly mean: string; readonly tooFew: string };
  readonly pivot: { readonly title: string; readonly note: string; readonly name: string; readonly sum: string };
}

/** Fewer answers than this could be traced to a person. */
export const fewestAnswers = 3;

/** What the team is worth to all together: it comes first. */
export function collectiveBlocks(texts: EvaluationTexts, value: CollectiveValue): readonly Block[] {
  const { collective, reuse } = texts;
  const part = (some: number, all: number): PageCell => (all === 0 ? collective.none : some / all);
  const uses = value.products.reduce((sum, product) => sum + product.uses, 0);
  return [
    {
      title: collective.title, note: collective.note, formats: [null, look.stripFormat],
      rows: () => [
        [collective.products, value.products.length],
        [collective.uses, uses],
        [collective.users, value.users],
        [collective.joint, value.joint],
        [collective.forAll, value.forAll],
      ],
    },
    {
      title: '', formats: [null, look.percentFormat],
      rows: () => [
        [collective.sharedAssignments, part(value.shared, value.assignments)],
        [collective.sharedHours, part(value.sharedHours, value.hours)],
      ],
    },
    {
      title: reuse.title, note: reuse.note, headings: reuse.headings, formats: [null, null, '0', '0', '0'],
      rows: () => (value.products.length === 0
        ? [[reuse.none]]
        : value.products.map(({ product, kind, hours, uses: count, municipalities }) => [product, kind, hours, count, municipalities.length])),
    },
  ];
}

/** The cards, as formulas that people can follow. */
export function stripsBlock(texts: EvaluationTexts, cards: Balances, references: References, period: string): Block {
  const { strips } = texts;
  const criterion = periodCriterion(period);
  return {
    title: strips.title, note: strips.note, headings: strips.headings, hasTotal: true, roomBelow: 21,
    formats: [null, '0', '0', '0', '0', '0'],
    rows: (firstRow) => [
      ...cards.rows.map(({ municipality }, index): PageCell[] => {
        const row = firstRow + index;
        const { granted, mutations, reserved, spent } = balanceFormulas(references, `$A${row}`, criterion);
        return [municipality, { formula: `=${granted}` }, { formula: `=${mutations}` }, { formula: `=${spent}` }, { formula: `=${reserved}` }, { formula: `=B${row}+C${row}-D${row}-E${row}` }];
      }),
      [strips.total, ...['B', 'C', 'D', 'E', 'F'].map((column): PageCell =>
        cards.rows.length === 0 ? 0 : { formula: `=SUM(${column}${firstRow}:${column}${firstRow + cards.rows.length - 1})` })],
    ],
  };
}

/** Transactions in their place, after the collective value: by theme and by status. */
export function assignmentBlocks(texts: EvaluationTexts, tables: WorkbookTables, references: References, period: string): readonly Block[] {
  const { assignments } = texts;
  const blocks: Block[] = [];
  const criterion = periodCriterion(period);
  for (const [column, title] of [['theme', assignments.byTheme], ['status', assignments.byStatus]] as const) {
    const [reference, strips, periods] = [references('assignments', column), references('assignments', 'strips'), references('assignments', 'period')];
    if (!reference || !strips) continue;
    const within = periods ? `,${periods},${criterion}` : '';
    blocks.push({
      title, note: assignments.note, headings: assignments.headings, formats: [null, '0', '0'],
      rows: (firstRow) => distinct(tables, column).map((value, index): PageCell[] => [
        value,
        { formula: `=COUNTIFS(${reference},$A${firstRow + index}${within})` },
        { formula: `=SUMIFS(${strips},${reference},$A${firstRow + index}${within})` },
      ]),
    });
  }
  return blocks;
}

export function experienceBlock(texts: EvaluationTexts, tables: WorkbookTables, references: References): Block {
  const { experience } = texts;
  const answers = tables.reviews ? references('reviews', 'satisfaction') : null;
  return {
    title: experience.title, note: experience.note, formats: [null, 'General'],
    rows: (firstRow) => (answers === null
      ? [[experience.answers, 0], [experience.mean, experience.tooFew]]
      : [
        [experience.answers, { formula: `=COUNT(${answers})` }],
        [experience.mean, { formula: `=IF(B${firstRow}<${fewestAnswers},"${experience.tooFew}",ROUND(AVERAGE(${answers}),1))` }],
      ]),
  };
}

/** The period as a criterion in a formula: a year as a number, other names quoted. */
function periodCriterion(period: string): string {
  const cell = periodCell(period);
  return typeof cell === 'number' ? String(cell) : `"${String(cell).replaceAll('"', '""')}"`;
}

/** Values of a column as first written, each once, sorted. */
function distinct({ assignments }: WorkbookTables, column: 'theme' | 'status'): readonly string[] {
  const place = assignments?.columns[column];
  if (!assignments || place === undefined) return [];
  const found = new Map<string, string>();
  for (const row of assignments.values) {
    const cell = row[place] ?? '';
    const key = String(cell).toLowerCase();
    if (!isBlank(cell) && !found.has(key)) found.set(key, String(cell));
  }
  return [...found.values()].sort((one, other) => one.localeCompare(other, 'nl'));
}
