import { evaluationStamp, evaluationWords } from '../../../src/i18n/evaluationWords';
import { buildEvaluation, readOurTables } from '../../../src/workbook';
import { checkOutput } from '../files';
import { cliTexts } from '../texts';
import { openInput, periodFor, requireTables, valueOf, type CommandContext } from './context';

/** The evaluation sheets of a period. */
export async function evaluate(context: CommandContext): Promise<number> {
  const { args, translator, output } = context;
  const file = args.files[0] ?? '';
  const out = args.values['out'] ?? '';
  checkOutput(out, [file]);
  const session = await openInput(context, file);
  const read = valueOf(await readOurTables());
  requireTables(context, file, read, ['municipalities', 'allocation', 'assignments']);
  const period = periodFor(context, file, read);
  valueOf(await buildEvaluation({ period, texts: evaluationWords(translator), stamp: evaluationStamp(translator, args.today), today: args.today }));
  await session.save(out);
  output.out(translator.of(cliTexts)('wrote', { file: out }));
  return 0;
}
