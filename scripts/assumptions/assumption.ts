import type { PersonId, QuestionId } from '../../src/workbook/selfTest';

/**
 * One thing we take Excel to do. D documented, I reported in an issue of OfficeDev/office-js (its number beside it), M measured (in LibreOffice or
 * in Microsoft's library), A assumed, ? known to differ or unsure: the host plays it both ways. '' is said of our own stand-in.
 */
export interface Assumption {
  readonly mark: 'D' | 'I' | 'M' | 'A' | '?' | '';
  /** In Markdown. */
  readonly text: string;
  /** The questions of the self-test that ask it of the Excel at hand. */
  readonly asked: readonly QuestionId[];
  /** Those that a person answers. */
  readonly people: readonly PersonId[];
}

export interface AssumptionArea {
  readonly title: string;
  readonly points: readonly Assumption[];
}
