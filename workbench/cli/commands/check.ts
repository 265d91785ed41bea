import { check as checkTables, checkOptions, type Finding } from '../../../src/domain/checks';
import { checkReport } from '../../../src/i18n/checkReport';
import { describeFinding } from '../../../src/i18n/describeFinding';
import { describePassedOver } from '../../../src/i18n/describePassedOver';
import { writeCheckReport } from '../../../src/workbook';
import { checkOutput } from '../files';
import { cliTexts } from '../texts';
import { readCatalogue } from '../catalogue';
import { readInput, sayWritten, type CommandContext } from './context';
import { valueOf } from '../valueOf';

/** Findings; with -o also marked in the sheets and listed on Controle. */
export async function check(context: CommandContext): Promise<number> {
  const { args, translator, output } = context;
  const file = args.files[0] ?? '';
  const out = args.values['out'];
  if (out !== undefined) checkOutput(out, [file]);
  const { session, read, assumed } = await readInput(context, file);
  const result = checkTables(read.tables, { ...checkOptions(read, args.today, readCatalogue().municipalities), assumed });
  const count = (severity: Finding['severity']): number => result.findings.filter((finding) => finding.severity === severity).length;
  const summary = { errors: count('error'), warnings: count('warning'), infos: count('info'), rows: result.rowsRead };
  if (out !== undefined) {
    valueOf(await writeCheckReport(checkReport(translator, result, { moment: args.today }), read.sheets, read.tables));
    await session.save(out);
  }
  const say = translator.of(cliTexts);
  const notes = describePassedOver(translator, read);
  if (args.json) {
    const findings = result.findings.map((finding) => {
      const { code, severity, sheet, cell, row, column, value } = finding;
      return {
        code,
        severity,
        sheet,
        cell,
        row,
        column,
        value,
        message: describeFinding(translator, finding).message,
        suggestion: suggestionOf(finding),
      };
    });
    output.out(JSON.stringify({ summary, findings, ...(notes.length > 0 && { notes }) }, null, 2));
  } else {
    for (const finding of result.findings) {
      const { message, proposal } = describeFinding(translator, finding);
      const place = finding.cell === '' ? finding.sheet : `${finding.sheet}!${finding.cell}`;
      const hint = proposal === null ? '' : ` (${say('check.suggestion', { suggestion: proposal })})`;
      output.out(`${say(`check.severity.${finding.severity}`).padEnd(7)} ${place.padEnd(16)} ${message}${hint}`);
    }
    for (const note of notes) output.out(note);
    output.out(say('check.summary', summary));
  }
  if (out !== undefined) sayWritten(context, session, out);
  return summary.errors > 0 ? 1 : 0;
}

/** The value proposed for the cell; where a person has to choose, the values; else nothing. */
function suggestionOf({ suggestion }: Finding): unknown {
  if (suggestion === null) return null;
  return suggestion.kind === 'replace' ? suggestion.value : suggestion.values.join(' / ');
}
