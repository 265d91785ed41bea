import type { PersonId } from './people';
import type { QuestionId } from './ids';

/** Which Excel answered. */
export interface ExcelAtHand {
  /** As Office.PlatformType has it: PC, Mac, OfficeOnline. */
  readonly platform: string;
  /** Excel's build. */
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The highest ExcelApi that it says to have. */
  readonly excelApi: string;
}

export type Outcome = 'holds' | 'differs' | 'not-asked';
/** Why a question was not asked. */
export type NotAsked = 'not-supported' | 'busy' | 'no-functions' | 'time';

export interface Answer {
  readonly id: QuestionId;
  readonly outcome: Outcome;
  readonly expected: readonly string[];
  /** What was seen; where it was not asked, why. */
  readonly seen: string;
}

export type PersonAnswer = 'yes' | 'no' | 'differs';

/** What a run found: to be copied by hand, and read by `strippenkaart excel-report`. It holds nothing of the workbook. */
export interface SelfTestReport {
  readonly kind: typeof reportKind;
  readonly version: 1;
  readonly product: string;
  /** ISO day. */
  readonly day: string;
  readonly excel: ExcelAtHand;
  readonly milliseconds: number;
  readonly answers: readonly Answer[];
  readonly people: Readonly<Partial<Record<PersonId, PersonAnswer>>>;
}

export const reportKind = 'strippenkaart-excel-report';
