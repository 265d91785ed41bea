import type { CheckResult, Finding } from '../domain/checks';
import type { CheckReport, Mark, ReportLine } from '../workbook';
import { checkReportTexts } from './areas/checkReport';
import { describeFinding } from './describeFinding';
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
    const { severity, message, expected, fix, proposal } = describeFinding(translator, finding);
    return {
      severity,
      code: finding.code,
      sheet: finding.sheet,
      cell: finding.cell,
      municipality: finding.municipality ?? '',
      found: finding.value,
      expected,
      problem: message,
      proposal: proposal ?? fix,
    };
  });
  return {
    title: say('title'),
    subtitle: say('subtitle'),
    summary: [
      [say('moment'), translator.date(moment, 'long')],
      [say('rows'), rowsRead],
      [say('checks'), checksRun],
      [say('errors'), count('error')],
      [say('warnings'), count('warning')],
      [say('infos'), count('info')],
    ],
    headings: [
      say('heading.severity'),
      say('heading.code'),
      say('heading.sheet'),
      say('heading.cell'),
      say('heading.municipality'),
      say('heading.found'),
      say('heading.expected'),
      say('heading.problem'),
      say('heading.proposal'),
    ],
    none: say('none'),
    lines,
    marks: marksOf(findings, lines),
  };
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
