import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { evaluatePeriod, exportEvaluation, type EvaluationVariant } from '../../../src/domain/evaluation';
import { productVersion } from '../../../src/productVersion';
import { evaluationScreenTexts } from '../../../src/i18n/areas/evaluationScreen';
import { evaluationStamp, evaluationWords } from '../../../src/i18n/evaluationWords';
import { buildEvaluation, type EvaluationBuilt } from '../../../src/workbook';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { CliError } from '../cliError';
import { checkOutput, writeWhole } from '../files';
import { sayNotCounted } from './notCounted';
import { cliTexts } from '../texts';
import { readInput, periodFor, requireTables, sayWritten, type CommandContext } from './context';
import { valueOf } from '../valueOf';

/** The evaluation sheets of a period, and with --export the same figures for other programs. */
export async function evaluate(context: CommandContext): Promise<number> {
  const { args, translator, output } = context;
  const file = args.files[0] ?? '';
  const out = args.values['out'] ?? '';
  checkOutput(out, [file]);
  const { export: folder, compare } = args.values;
  const variant = variantOf(args.values['variant']);
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory()))
    throw new CliError('folderMissing', { file: join(folder, 'datapackage.json') });
  const { session, read } = await readInput(context, file);
  requireTables(context, file, read, ['municipalities', 'allocation', 'assignments']);
  const period = periodFor(context, file, read);
  const built = valueOf(
    await buildEvaluation({
      period,
      variant,
      texts: evaluationWords(translator),
      stamp: evaluationStamp(translator, args.today),
      today: args.today,
      ...(compare === undefined ? {} : { comparedWith: periodFor(context, file, read, compare) }),
    }),
  );
  const evaluation = evaluatePeriod(read.tables, period, args.today);
  describeCharts(session.workbook, built);
  await session.save(out);
  sayWritten(context, session, out);
  // The file holds the whole workbook, answers and bookings too.
  if (variant === 'external') output.out(translator.of(evaluationScreenTexts)('externalNote'));
  if (folder !== undefined) {
    const words = { title: evaluationWords(translator).sheets(period, variant).sheet, made: args.today, version: productVersion, variant };
    for (const { name, text } of exportEvaluation(evaluation, words)) {
      const path = join(folder, name);
      writeWhole(path, new TextEncoder().encode(text));
      output.out(translator.of(cliTexts)('wrote', { file: path }));
    }
  }
  return sayNotCounted(context, evaluation.notCounted);
}

function variantOf(given = 'internal'): EvaluationVariant {
  if (given !== 'internal' && given !== 'external') throw new CliError('variantUnknown', { value: given });
  return given;
}

/** What each chart shows, as its alternative text: Office.js cannot set that, a file can hold it. */
function describeCharts({ sheets }: Workbook, { sheet, charts }: EvaluationBuilt): void {
  for (const chart of sheets.find(({ name }) => name === sheet)?.charts ?? []) {
    const alternative = charts.find(({ name }) => name === chart.name)?.alternative;
    if (alternative !== undefined) chart.altDescription = alternative;
  }
}
