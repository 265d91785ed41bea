import { balances } from '../../../src/domain/ledger';
import { textTable } from '../output';
import { cliTexts } from '../texts';
import { readInput, periodFor, requireTables, type CommandContext } from './context';

/** The strip cards of a period. */
export async function balance(context: CommandContext): Promise<number> {
  const { args, translator, output } = context;
  const file = args.files[0] ?? '';
  const { read } = await readInput(context, file);
  requireTables(context, file, read, ['allocation', 'assignments']);
  const period = periodFor(context, file, read);
  const { rows, total } = balances(read.tables, period);
  if (args.json) {
    output.out(JSON.stringify({ period, rows }, null, 2));
    return 0;
  }
  const say = translator.of(cliTexts);
  const lines = [...rows, { municipality: say('column.total'), ...total }];
  output.out(say('balance.title', { period }));
  output.out(
    textTable(
      translator,
      [
        { title: say('column.municipality'), of: (row) => row.municipality },
        { title: say('column.granted'), of: (row) => row.granted },
        { title: say('column.mutations'), of: (row) => row.mutations },
        { title: say('column.reserved'), of: (row) => row.reserved },
        { title: say('column.spent'), of: (row) => row.spent },
        { title: say('column.remaining'), of: (row) => row.remaining },
      ],
      lines,
    ),
  );
  return 0;
}
