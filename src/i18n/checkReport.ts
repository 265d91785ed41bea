import type { CheckResult, Finding } from '../domain/checks';
import type { CheckReport, Mark, ReportLine } from '../workbook';
import { checkReportTexts } from './areas/checkReport';
import { describeFinding, severityName } from './describeFinding';
import type { Translator } from './translator';

/** Controle in words: a line a finding, what to say on top, and which cells to mark with what note. */
export function checkReport(
  translator: Translator,
  { findings, rowsRead, checksRun }: CheckResult,
  { moment }: { moment: number },
): CheckReport {
  const say = translator.of(checkReportTexts);
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const lines = findings.map((finding): ReportLine => {
    const { title, severity, message, expected, fix, proposal, found } = describeFinding(translator, finding);
    return {
      severity,
      problem: message,
      proposal: proposal ?? fix,
      municipality: finding.municipality ?? say('noMunicipality'),
      sheet: finding.sheet,
      cell: finding.cell,
      found,
      expected,
      check: title,
    };
  });
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info'), rows: rowsRead, checks: checksRun };
  const shown = Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, translator.number(value)]));
  return {
    title: say('title'),
    subtitle: say('subtitle'),
    summary: say('summary', { moment: translator.date(moment, 'long'), ...shown }),
    headings: [
      say('heading.severity'),
      say('heading.problem'),
      say('heading.proposal'),
      say('heading.municipality'),
      say('heading.sheet'),
      say('heading.cell'),
      say('heading.found'),
      say('heading.expected'),
      say('heading.check'),
    ],
    severities: { error: severityName(translator, 'error'), warning: severityName(translator, 'warning') },
    none: say('none'),
    lines: inParts(findings, lines),
    marks: marksOf(findings, lines),
  };
}

/** What is of no municipality first, then a part for each; in a part what is worst first. */
function inParts(findings: readonly Finding[], lines: readonly ReportLine[]): readonly ReportLine[] {
  const { compare } = new Intl.Collator('nl', { sensitivity: 'base' });
  return lines
    .map((line, index) => ({
      line,
      index,
      municipality: findings[index]?.municipality ?? '',
      heavy: weight[findings[index]?.severity ?? 'info'],
    }))
    .sort((one, other) => compare(one.municipality, other.municipality) || other.heavy - one.heavy || one.index - other.index)
    .map(({ line }) => line);
}

const weight = { error: 2, warning: 1, info: 0 } as const;

/** One mark a cell: the worst of its findings, the note names them all. */
function marksOf(findings: readonly Finding[], lines: readonly ReportLine[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  findings.forEach(({ sheet, cell, severity }, index) => {
    if (cell === '') return;
    const key = `${sheet}!${cell}`;
    const before = marks.get(key);
    const note = [before?.note, lines[index]?.problem].filter(Boolean).join('\n');
    marks.set(key, { sheet, cell, note, severity: before && weight[before.severity] >= weight[severity] ? before.severity : severity });
  });
  return [...marks.values()];
}
