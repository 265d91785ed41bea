import type { TableKey } from '../../domain/contract';
import type { CardStatus } from '../../domain/ledger';
import type { References } from './references';

export type StandWords = Readonly<Record<CardStatus, string>>;

/** Cells of the sheet that every line looks at. */
export interface StandCells {
  /** From where a card is low. */
  readonly low: string;
  readonly timeLeft: string;
  /** How many rows name no known municipality. */
  readonly elsewhere: string;
}

/** The rule of domain/ledger/card in a cell of Overzicht: the same words in the same order. */
export function standFormula(row: number, { low, timeLeft, elsewhere }: StandCells, words: StandWords): string {
  const [granted, mutations, remaining, gaps] = ['B', 'C', 'F', 'I'].map((column) => `${column}${row}`);
  const few = `AND(${remaining}<=${low},${remaining}<(${granted}+${mutations})*${timeLeft})`;
  const stands = [
    [`ISERROR(${remaining})`, 'incomplete'],
    [`N(${gaps})>0`, 'incomplete'],
    [`AND(${granted}=0,${mutations}=0,${remaining}=0)`, 'none'],
    [`${remaining}<0`, 'over'],
    [`${remaining}=0`, 'empty'],
    [few, 'low'],
    [`N(${elsewhere})>0`, 'okSoFar'],
  ] as const;
  const choice = stands.reduceRight((rest, [when, status]) => `IF(${when},"${words[status]}",${rest})`, `"${words.ok}"`);
  return `=IF($A${row}="","",${choice})`;
}

/**
 * Of the working days of the period in a cell the share that is left, today included; 1 where its days are not known.
 * A text among the dates of Feestdagen makes NETWORKDAYS fail: then it counts weekends alone.
 */
export function timeLeftFormula(references: References, period: string, start: string | null, end: string | null): string {
  const day = (setting: string | null, named: string): string =>
    setting === null ? named : `IF(ISNUMBER(${setting}),${setting},${named})`;
  const first = day(start, `DATE(LEFT(${period},4),1,1)`);
  const last = day(end, `DATE(RIGHT(${period},4),12,31)`);
  const share = (off: string): string =>
    `IF(TODAY()>${last},0,NETWORKDAYS(MAX(TODAY(),${first}),${last}${off}))/NETWORKDAYS(${first},${last}${off})`;
  const holidays = references('holidays', 'date');
  return holidays ? `=IFERROR(${share(`,${holidays}`)},IFERROR(${share('')},1))` : `=IFERROR(${share('')},1)`;
}

/** Tables that Overzicht points at. */
export const overviewTables = [
  'municipalities',
  'allocation',
  'assignments',
  'mutations',
  'settings',
  'holidays',
  'translations',
] as const satisfies readonly TableKey[];
