import { selfTestTexts } from '../../../src/i18n/areas/selfTest';
import { profiles } from '../../host';
import { contradictionsIn, type Contradictions } from '../report/contradictions';
import { readReport } from '../report/readReport';
import { cliTexts } from '../texts';
import type { CommandContext } from './context';

/** Which of our assumptions and of the rows of a profile a report from a real Excel contradicts, and which code rests on them. */
export async function excelReport(context: CommandContext): Promise<number> {
  const { args, output } = context;
  const report = readReport(args.files[0] ?? '');
  const found = contradictionsIn(report);
  const contradicts = found.assumptions.length + found.rows.length + found.people.length;
  if (args.json) output.out(JSON.stringify({ product: report.product, day: report.day, excel: report.excel, ...found }, null, 2));
  else for (const line of linesOf(context, report, found, contradicts)) output.out(line);
  return Promise.resolve(contradicts > 0 ? 1 : 0);
}

function linesOf(
  { translator }: CommandContext,
  { product, day, excel }: ReturnType<typeof readReport>,
  { profile, assumptions, rows, people, unknown, held, notAsked, missing }: Contradictions,
  contradicts: number,
): readonly string[] {
  const say = translator.of(cliTexts);
  const asked = translator.of(selfTestTexts);
  const words: Readonly<Record<string, string>> = selfTestTexts[translator.language].word;
  const word = (seen: string): string => (Object.hasOwn(words, seen) ? (words[seen] ?? seen) : seen);
  const rests = (files: readonly string[]): readonly string[] =>
    files.length > 0 ? [`    ${say('excelReport.restsOn', { files: files.join(', ') })}`] : [];
  return [
    say('excelReport.title', {
      platform: excel.platform,
      version: excel.version,
      language: excel.displayLanguage,
      api: excel.excelApi,
      day,
      product,
    }),
    profile === null ? say('excelReport.noProfile') : say('excelReport.profile', { name: profiles[profile].name }),
    say('excelReport.counts', { held, differs: assumptions.length, rows: rows.length, notAsked }),
    ...(missing > 0 ? [say('excelReport.missing', { count: missing })] : []),
    ...(assumptions.length > 0 ? ['', say('excelReport.assumptions')] : []),
    ...assumptions.flatMap(({ id, expected, seen, sure, source, restsOn }) => [
      `- ${id}: ${asked(`question.${id}`)}`,
      `    ${asked('expected', { words: expected.map(word).join(asked('or')) })} ${asked('seen', { words: word(seen) })}`,
      `    ${say('excelReport.source', { sure: say(`excelReport.sure.${sure}`), source })}`,
      ...rests(restsOn),
    ]),
    ...(rows.length > 0 ? ['', say('excelReport.rows')] : []),
    ...rows.flatMap(({ quirk, id, plays, seen, sure, source, restsOn }) => [
      `- ${quirk} (${id}): ${asked(`question.${id}`)}`,
      `    ${say('excelReport.plays', { words: word(plays) })} ${asked('seen', { words: word(seen) })}`,
      `    ${say('excelReport.source', { sure: say(`excelReport.sure.${sure}`), source })}`,
      ...rests(restsOn),
    ]),
    ...(people.length > 0 ? ['', say('excelReport.people')] : []),
    ...people.flatMap(({ id, answer, restsOn }) => [
      `- ${id}: ${asked(`people.${id}.question`)} ${asked(`person.${answer}`)}`,
      ...rests(restsOn),
    ]),
    ...(unknown.length > 0 ? ['', say('excelReport.unknown', { ids: translator.list(unknown) })] : []),
    ...(contradicts === 0 ? ['', say(held === 0 ? 'excelReport.nothingAsked' : 'excelReport.nothing')] : []),
  ];
}
