import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { evaluatePeriod, exportEvaluation } from '../../../src/domain/evaluation';
import { productVersion } from '../../../src/productVersion';
import { evaluationStamp, evaluationWords } from '../../../src/i18n/evaluationWords';
import { buildEvaluation, readOurTables } from '../../../src/workbook';
import { CliError } from '../cliError';
import { checkOutput, writeWhole } from '../files';
import { cliTexts } from '../texts';
import { openInput, periodFor, requireTables, valueOf, type CommandContext } from './context';

/** The evaluation sheets of a period, and with --export the same figures for other programs. */
export async function evaluate(context: CommandContext): Promise<number> {
  const { args, translator, output } = context;
  const file = args.files[0] ?? '';
  const out = args.values['out'] ?? '';
  checkOutput(out, [file]);
  const folder = args.values['export'];
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory())) throw new CliError('folderMissing', { file: join(folder, 'datapackage.json') });
  const session = await openInput(context, file);
  const read = valueOf(await readOurTables());
  requireTables(context, file, read, ['municipalities', 'allocation', 'assignments']);
  const period = periodFor(context, file, read);
  valueOf(await buildEvaluation({ period, texts: evaluationWords(translator), stamp: evaluationStamp(translator, args.today), today: args.today }));
  await session.save(out);
  output.out(translator.of(cliTexts)('wrote', { file: out }));
  if (folder !== undefined) {
    const words = { title: evaluationWords(translator).sheets(period, 'internal').sheet, made: args.today, version: productVersion };
    for (const { name, text } of exportEvaluation(evaluatePeriod(read.tables, period, args.today), words)) {
      const path = join(folder, name);
      writeWhole(path, new TextEncoder().encode(text));
      output.out(translator.of(cliTexts)('wrote', { file: path }));
    }
  }
  return 0;
}
