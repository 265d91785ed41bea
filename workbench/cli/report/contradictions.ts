import { machineQuestions, personRestsOn, type MachineQuestion, type PersonId, type QuestionId } from '../../../src/workbook/selfTest';
import { profileNames, profiles, type ProfileName, type Sureness } from '../../host';
import type { ReadReport } from './readReport';

/** An assumption that this Excel does not bear out. */
export interface Contradiction {
  readonly id: QuestionId;
  readonly expected: readonly string[];
  readonly seen: string;
  readonly sure: MachineQuestion['sure'];
  readonly source: string;
  readonly restsOn: readonly string[];
}

/** A row of the profile of such an Excel that plays it otherwise than it is. */
export interface RowContradiction {
  readonly quirk: string;
  readonly id: QuestionId;
  readonly plays: string;
  readonly seen: string;
  readonly sure: Sureness;
  readonly source: string;
  /** The code that rests on what is asked. */
  readonly restsOn: readonly string[];
}

export interface Contradictions {
  /** The profile that stands for this Excel; null where none does. */
  readonly profile: ProfileName | null;
  readonly assumptions: readonly Contradiction[];
  readonly rows: readonly RowContradiction[];
  readonly people: readonly { readonly id: PersonId; readonly answer: 'no' | 'differs'; readonly restsOn: readonly string[] }[];
  /** Questions that this version does not know. */
  readonly unknown: readonly string[];
  readonly held: number;
  readonly notAsked: number;
  /** Questions of this version that the report does not have. */
  readonly missing: number;
}

/** Held against what we assume today, not against what the report says that it expected. */
export function contradictionsIn(report: ReadReport): Contradictions {
  const byId = new Map<string, (typeof machineQuestions)[number]>(machineQuestions.map((question) => [question.id, question]));
  const profile = profileOf(report);
  const seenOf = new Map<string, string>(report.answers.filter(({ asked }) => asked).map(({ id, seen }) => [id, seen]));
  const answered = [...seenOf].flatMap(([id, seen]) => {
    const question = byId.get(id);
    return question ? [{ question, seen }] : [];
  });
  const assumptions = answered
    .filter(({ question, seen }) => !question.expected.includes(seen))
    .map(({ question: { id, expected, sure, source, restsOn }, seen }) => ({ id, expected, seen, sure, source, restsOn }));
  const rows = (profile === null ? [] : profiles[profile].rows).flatMap(({ quirk, told, sure, source }) => {
    if (told.by !== 'question') return [];
    const seen = seenOf.get(told.id);
    const restsOn = byId.get(told.id)?.restsOn ?? [];
    return seen === undefined || seen === told.seen ? [] : [{ quirk, id: told.id, plays: told.seen, seen, sure, source, restsOn }];
  });
  return {
    profile,
    assumptions,
    rows,
    people: report.people.flatMap(({ id, answer }) =>
      answer !== 'yes' && isPerson(id) ? [{ id, answer, restsOn: personRestsOn[id] }] : [],
    ),
    unknown: [
      ...report.answers.map(({ id }) => id).filter((id) => !byId.has(id)),
      ...report.people.map(({ id }) => id).filter((id) => !isPerson(id)),
    ],
    held: answered.length - assumptions.length,
    notAsked: report.answers.filter(({ asked }) => !asked).length,
    missing: machineQuestions.filter(({ id }) => !report.answers.some((answer) => answer.id === id)).length,
  };
}

const isPerson = (id: string): id is PersonId => Object.hasOwn(personRestsOn, id);

/** Of Windows by its language; on a Mac and on the web there is one for all. */
function profileOf({ excel }: ReadReport): ProfileName | null {
  const language = excel.displayLanguage.slice(0, 2).toLowerCase();
  const found = profileNames.filter((name) => profiles[name].platform === excel.platform);
  return found.find((name) => profiles[name].language === language) ?? (found.length === 1 ? (found[0] ?? null) : null);
}
