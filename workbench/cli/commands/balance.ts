import { notCountedIn } from '../../../src/domain/evaluation';
import { balances, gapsOf } from '../../../src/domain/ledger';
import { notCountedJson, sayNotCounted } from './notCounted';
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
  const { rows, total, gaps } = balances(read.tables, period);
  const notCounted = notCountedIn(gaps, [], []);
  if (args.json) {
    output.out(JSON.stringify({ period, rows, ...notCountedJson(notCounted) }, null, 2));
    return sayNotCounted(context, notCounted);
  }
  const say = translator.of(cliTexts);
  const elsewhere = gaps.filter(({ municipality }) => municipality === null).length;
  const lines = [
    ...rows.map((row) => ({ ...row, missing: gapsOf(gaps, row.municipality).length })),
    { municipality: say('column.total'), ...total, missing: gaps.length - elsewhere },
    ...(elsewhere === 0 ? [] : [{ ...noFigures, municipality: say('balance.elsewhere'), missing: elsewhere }]),
  ];
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
        ...(gaps.length === 0 ? [] : [{ title: say('column.notCounted'), of: (row: (typeof lines)[number]) => row.missing }]),
      ],
      lines,
    ),
  );
  return sayNotCounted(context, notCounted);
}

/** A line of rows that are on no card. */
const noFigures = { granted: null, mutations: null, reserved: null, spent: null, remaining: null };
