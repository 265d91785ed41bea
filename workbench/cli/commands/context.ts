import type { Translator } from '../../../src/i18n/translator';
import { cleanText, tables as contract, columnsOf, doubtfulColumns, type TableKey } from '../../../src/domain/contract';
import { parseMapping } from '../../../src/domain/mapping/mapping';
import { periodsIn } from '../../../src/domain/periods';
import { readSettings } from '../../../src/domain/settings/settings';
import { saveMapping, type WorkbookRead } from '../../../src/workbook';
import type { Arguments } from '../arguments';
import { CliError } from '../cliError';
import { readBytes } from '../files';
import type { Output } from '../output';
import { lossText } from '../../losses/lossText';
import { lossTexts } from '../../losses/texts';
import { openSession, type Session } from '../session';
import { readAssuming, type AssumedRead } from '../assumeTables';
import { cliTexts } from '../texts';
import { valueOf } from '../valueOf';

/** All a command needs. It gives the exit code. */
export interface CommandContext {
  readonly args: Arguments;
  readonly translator: Translator;
  readonly output: Output;
}

/** The input and what it holds; sheets that nobody connected are recognised by their headers, alike for every command. */
export async function readInput(
  context: CommandContext,
  file: string,
  role: 'only' | 'other' = 'only',
): Promise<AssumedRead & { readonly session: Session }> {
  const session = await openInput(context, file, role);
  const found = await readAssuming();
  const { args, output, translator } = context;
  // A check says it as a finding, with its place.
  if (found.assumed.length > 0 && !args.json && args.command !== 'check') output.out(assumedLine(translator, file, found.assumed));
  return { session, ...found };
}

/** Which tables were recognised without anybody having said so. */
export const assumedLine = (translator: Translator, file: string, assumed: readonly TableKey[]): string =>
  translator.of(cliTexts)('assumed', { file, tables: translator.list(assumed.map((key) => contract[key].nl)) });

/** Opens the input; with --mapping its sheets are connected as that file says, which an output then carries along. */
async function openInput({ args, translator }: CommandContext, file: string, role: 'only' | 'other'): Promise<Session> {
  const path = args.values['mapping'];
  const mapping = path === undefined ? null : parseMapping(new TextDecoder().decode(readBytes(path)).replace(/^\uFEFF/, ''));
  if (path !== undefined && mapping === null) throw new CliError('mappingInvalid', { file: path });
  const session = await openSession(file, { language: translator.language, today: args.today });
  if (role === 'only' && args.values['out'] !== undefined) session.checkOut(args.values['out']);
  const missing = mapping?.tables.find(
    ({ sheet }) => !session.workbook.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase()),
  );
  // A municipality's own workbook need not look like the coordinator's.
  if (missing && role === 'other') return session;
  if (missing) throw new CliError('mappingSheetMissing', { file: path ?? '', sheet: missing.sheet, workbook: file });
  if (mapping) valueOf(await saveMapping(mapping));
  return session;
}

/** Says that the file is there, and what of it could not go along, in the words of the page; beside JSON on standard error. */
export function sayWritten({ args, translator, output }: CommandContext, { workbook }: Session, out: string): void {
  if (!args.json) output.out(translator.of(cliTexts)('wrote', { file: out }));
  if (workbook.losses.length === 0) return;
  const line = `${translator.of(lossTexts)('intro')} ${lossText(workbook.losses, translator)}.`;
  if (args.json) output.err(line);
  else output.out(line);
}

export function requireTables({ translator }: CommandContext, file: string, read: WorkbookRead, keys: readonly TableKey[]): void {
  const name = (key: TableKey): string => contract[key].nl;
  if (keys.every((key) => !read.tables[key])) throw new CliError('noTables', { file, tables: translator.list(keys.map(name)) });
  for (const key of keys) {
    const table = read.tables[key];
    if (!table) throw new CliError('tableMissing', { file, table: name(key) });
    const [doubt] = doubtfulColumns(key, table);
    if (doubt) {
      const headers = translator.list(doubt.headers.map((at) => cleanText(table.headers[at] ?? '')));
      const { nl } = columnsOf(key).find(([column]) => column === doubt.column)![1];
      throw new CliError('columnAmbiguous', { file, table: name(key), sheet: table.sheet, column: nl, headers });
    }
    const places: Readonly<Record<string, number | undefined>> = table.columns;
    const missing = columnsOf(key).find(([column, { needed }]) => needed && places[column] === undefined);
    if (missing) throw new CliError('columnMissing', { file, table: name(key), sheet: table.sheet, column: missing[1].nl });
  }
}

/** The period asked for, else the workbook's own, else its last; it must occur in the workbook. */
export function periodFor(context: CommandContext, file: string, read: WorkbookRead, asked = context.args.values['period']): string {
  const found = periodsIn(read.tables);
  const period = asked ?? readSettings(read.tables.settings).period ?? found.at(-1);
  const known = found.find((each) => each.toLowerCase() === period?.toLowerCase());
  if (known === undefined) {
    throw new CliError('periodMissing', { file, period: period ?? '', periods: found.length > 0 ? context.translator.list(found) : '–' });
  }
  return known;
}
