import type { Finding, Severity } from '../../../domain/checks';

export const groupings = ['severity', 'check', 'municipality'] as const;
export type Grouping = (typeof groupings)[number];
export const isGrouping = (value: unknown): value is Grouping => groupings.some((each) => each === value);

export interface FindingGroup {
  /** A severity, a check's code or a municipality; '' for findings about none. */
  readonly key: string;
  readonly findings: readonly Finding[];
  /** The heaviest in it. */
  readonly severity: Severity;
}

type Counts = Readonly<Record<Severity, number>>;

export const severities: readonly Severity[] = ['error', 'warning', 'info'];
const weight: Counts = { error: 2, warning: 1, info: 0 };

export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Findings in groups: the heaviest group first, then the largest, then by name; what belongs to none comes last. */
export function groupFindings(findings: readonly Finding[], grouping: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, grouping);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups]
    .map(([key, own]): FindingGroup => ({ key, findings: own, severity: heaviest(own) }))
    .sort(
      (one, other) =>
        Number(one.key === '') - Number(other.key === '') ||
        weight[other.severity] - weight[one.severity] ||
        other.findings.length - one.findings.length ||
        one.key.localeCompare(other.key, 'nl'),
    );
}

function keyOf({ severity, code, municipality }: Finding, grouping: Grouping): string {
  if (grouping === 'severity') return severity;
  return grouping === 'check' ? code : (municipality ?? '');
}

function heaviest(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

/** The findings in which every word sought occurs, in any case; `textOf` has what a person reads of one. */
export function searchFindings(findings: readonly Finding[], sought: string, textOf: (finding: Finding) => string): readonly Finding[] {
  const words = sought
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return findings;
  return findings.filter((finding) => {
    const text = textOf(finding).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
