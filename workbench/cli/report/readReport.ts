import { reportKind, type PersonAnswer } from '../../../src/workbook/selfTest';
import { CliError } from '../cliError';
import { readBytes } from '../files';

/** A report as it was copied out of the pane: of another version of the product perhaps, or touched by hand. */
export interface ReadReport {
  readonly product: string;
  readonly day: string;
  readonly excel: {
    readonly platform: string;
    readonly version: string;
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly excelApi: string;
  };
  readonly answers: readonly { readonly id: string; readonly asked: boolean; readonly seen: string }[];
  readonly people: readonly { readonly id: string; readonly answer: PersonAnswer }[];
}

const mostBytes = 2_000_000;
const mostAnswers = 1000;
const longest = 120;

/** Reads it, or says in one line what is wrong with it. */
export function readReport(file: string): ReadReport {
  const bytes = readBytes(file);
  if (bytes.length > mostBytes) throw new CliError('reportTooLarge', { file });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''));
  } catch {
    throw new CliError('reportNotJson', { file });
  }
  const report = record(value);
  if (report?.['kind'] !== reportKind) throw new CliError('reportOtherKind', { file });
  if (report['version'] !== 1) throw new CliError('reportOtherVersion', { file, version: plain(report['version']) });
  const excel = record(report['excel']);
  const answers = report['answers'];
  if (!excel || !Array.isArray(answers) || answers.length === 0 || answers.length > mostAnswers)
    throw new CliError('reportIncomplete', { file });
  const read = answers.map((each: unknown) => answerOf(each, file));
  // Two answers to one question: two reports were put together, and which of them is of this Excel nobody can tell.
  if (new Set(read.map(({ id }) => id)).size < read.length) throw new CliError('reportIncomplete', { file });
  return {
    product: plain(report['product']),
    day: plain(report['day']),
    excel: {
      platform: plain(excel['platform']),
      version: plain(excel['version']),
      displayLanguage: plain(excel['displayLanguage']),
      contentLanguage: plain(excel['contentLanguage']),
      excelApi: plain(excel['excelApi']),
    },
    answers: read,
    people: Object.entries(record(report['people']) ?? {}).flatMap(([id, answer]) =>
      answer === 'yes' || answer === 'no' || answer === 'differs' ? [{ id: plain(id), answer } as const] : [],
    ),
  };
}

function answerOf(value: unknown, file: string): ReadReport['answers'][number] {
  const answer = record(value);
  const { id, outcome, seen } = answer ?? {};
  if (typeof id !== 'string' || typeof seen !== 'string' || typeof outcome !== 'string') throw new CliError('reportIncomplete', { file });
  return { id: plain(id), asked: outcome !== 'not-asked', seen: plain(seen) };
}

const record = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;

/** A text as it may be shown: a report comes from anybody, and a terminal obeys control characters. */
function plain(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
