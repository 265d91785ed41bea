import { collectAssignments } from '../../../src/domain/collect/collectAssignments';
import type { TableOf } from '../../../src/domain/contract';
import { appendAssignments } from '../../../src/workbook';
import { CliError } from '../cliError';
import { checkOutput } from '../files';
import type { Session } from '../session';
import { cliTexts } from '../texts';
import { readInput, requireTables, sayWritten, type CommandContext } from './context';
import { valueOf } from '../valueOf';

/** Puts the assignment rows of municipal workbooks into the coordinator's, which is the first file. Exit code 1 when rows differ. */
export async function collect(context: CommandContext): Promise<number> {
  const { args, translator, output } = context;
  const out = args.values['out'] ?? '';
  checkOutput(out, args.files);
  const tables: TableOf<'assignments'>[] = [];
  // The coordinator's workbook is opened last: the stand-in answers for one workbook at a time.
  for (const file of args.files.slice(1)) tables.push((await assignmentsOf(context, file, 'other')).table);
  const own = await assignmentsOf(context, args.files[0] ?? '', 'only');
  const { added, same, conflicts } = collectAssignments(own.table, tables);
  if (added.length > 0) valueOf(await appendAssignments(added));
  await own.session.save(out);
  const say = translator.of(cliTexts);
  for (const { number, municipality, columns, source } of conflicts) {
    output.out(say('collect.conflict', { file: args.files[source + 1] ?? '', number, municipality, columns: translator.list(columns) }));
  }
  output.out(say('collect.summary', { added: added.length, same, conflicts: conflicts.length }));
  sayWritten(context, own.session, out);
  return conflicts.length > 0 ? 1 : 0;
}

async function assignmentsOf(
  context: CommandContext,
  file: string,
  role: 'only' | 'other',
): Promise<{ session: Session; table: TableOf<'assignments'> }> {
  const { session, read } = await readInput(context, file, role);
  requireTables(context, file, read, ['assignments']);
  const table = read.tables.assignments;
  if (!table) throw new CliError('tableMissing', { file, table: 'Opdrachten' });
  return { session, table };
}
