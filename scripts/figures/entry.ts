import type { TableKey } from '../../src/domain/contract';
import { evaluationTexts } from '../../src/i18n/areas/evaluation';
import { createTranslator, type Language, type TextKey } from '../../src/i18n/translator';

/** Where people meet a figure. */
export const places = {
  sheet: { nl: 'blad Overzicht', en: 'sheet Overzicht' },
  pane: { nl: 'deelvenster Overzicht', en: 'pane Overview' },
  card: { nl: 'deelvenster Strippenkaarten', en: 'pane Strip cards' },
  team: { nl: 'deelvenster Team', en: 'pane Team' },
  allocation: { nl: 'deelvenster Toekennen', en: 'pane Allocation' },
  balance: { nl: 'opdracht `balance`', en: 'command `balance`' },
  load: { nl: 'opdracht `load`', en: 'command `load`' },
  allocate: { nl: 'opdracht `allocate`', en: 'command `allocate`' },
  check: { nl: 'Controleren en opdracht `check`', en: 'Checks and command `check`' },
  remaining: { nl: '`FLEX.STRIPS_REMAINING`', en: '`FLEX.STRIPS_REMAINING`' },
  stripCard: { nl: '`FLEX.STRIP_CARD`', en: '`FLEX.STRIP_CARD`' },
  fteLoad: { nl: '`FLEX.FTE_LOAD`', en: '`FLEX.FTE_LOAD`' },
  fteAvailable: { nl: '`FLEX.FTE_AVAILABLE`', en: '`FLEX.FTE_AVAILABLE`' },
  utilisation: { nl: '`FLEX.FTE_UTILISATION`', en: '`FLEX.FTE_UTILISATION`' },
  allocateStrips: { nl: '`FLEX.ALLOCATE_STRIPS`', en: '`FLEX.ALLOCATE_STRIPS`' },
  evaluation: { nl: 'evaluatieblad', en: 'evaluation sheet' },
  export: { nl: 'export van de evaluatie (`cijfers.csv`)', en: 'export of the evaluation (`cijfers.csv`)' },
} as const;
export type PlaceKey = keyof typeof places;

interface FigureWords {
  readonly name: string;
  readonly definition: string;
  readonly counts: string;
  readonly not: string;
}

/** A figure as docs/figures.md explains it. */
export interface FigureEntry {
  /** As the code and the export call it. */
  readonly code: string;
  readonly unit: string;
  readonly source: readonly TableKey[];
  readonly shown: readonly PlaceKey[];
  readonly nl: FigureWords;
  readonly en: FigureWords;
}

const translators = { nl: createTranslator('nl'), en: createTranslator('en') };

/** A name as the evaluation sheet has it: one source of words. */
export const nameOnSheet = (language: Language, key: TextKey<(typeof evaluationTexts)['nl']>): string =>
  translators[language].of(evaluationTexts)(key);

export const percent = (language: Language, share: number): string =>
  translators[language].number(share, { style: 'percent', maximumFractionDigits: 0 });

/** An entry without what the figures say themselves: their code, unit and tables. */
export type Described = Omit<FigureEntry, 'code' | 'unit' | 'source' | 'shown'>;

export function described(names: readonly [nl: string, en: string], nl: readonly string[], en: readonly string[]): Described {
  const words = ([definition = '', counts = '', not = '']: readonly string[], name: string): FigureWords => ({
    name,
    definition,
    counts,
    not,
  });
  return { nl: words(nl, names[0]), en: words(en, names[1]) };
}

export const both = (key: Parameters<typeof nameOnSheet>[1]): readonly [string, string] => [nameOnSheet('nl', key), nameOnSheet('en', key)];
