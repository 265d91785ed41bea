import { keyInSumifs } from '../../../src/domain/cells';
import { ledgerMunicipalities } from '../../../src/domain/ledger';
import { cardsSheet } from '../../../src/i18n/cardsSheet';
import { writeCards } from '../../../src/workbook';
import { CliError } from '../cliError';
import { checkOutput } from '../files';
import { valueOf } from '../valueOf';
import { periodFor, readInput, requireTables, sayWritten, type CommandContext } from './context';

/** Cards to print and give away: of one municipality, or of all of them a page each. */
export async function card(context: CommandContext): Promise<number> {
  const { args, translator } = context;
  const [file = '', out = ''] = [args.files[0], args.values['out']];
  checkOutput(out, [file]);
  const { session, read } = await readInput(context, file);
  requireTables(context, file, read, ['allocation', 'assignments']);
  const wanted = args.values['municipality'] ?? null;
  const names = ledgerMunicipalities(read.tables);
  if (wanted !== null && !names.some((name) => keyInSumifs(name) === keyInSumifs(wanted)))
    throw new CliError('municipalityUnknown', { value: wanted, municipalities: translator.list(names) });
  valueOf(
    await writeCards(cardsSheet(translator, read.tables, { period: periodFor(context, file, read), today: args.today, only: wanted })),
  );
  await session.save(out);
  sayWritten(context, session, out);
  return 0;
}
