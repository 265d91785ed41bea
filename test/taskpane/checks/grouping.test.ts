import fc from 'fast-check';
import type { Finding, Severity } from '../../../src/domain/checks';
import { certainFixes, fixOf } from '../../../src/taskpane/features/checks/fixing';
import { countBySeverity, groupFindings, groupings, searchFindings } from '../../../src/taskpane/features/checks/grouping';

const finding = (part: Partial<Finding>): Finding => ({
  code: 'text-spaces' as Finding['code'],
  severity: 'info',
  table: 'assignments',
  sheet: 'Opdrachten',
  cell: 'C2',
  row: 2,
  column: 'Gemeente',
  value: 'Meppell',
  params: {},
  municipality: null,
  suggestion: null,
  certain: false,
  ...part,
});
const replace = (cell: string, value: string | number) => ({
  suggestion: { kind: 'replace', cell, value, form: 'text' } as const,
  cell,
  certain: true,
});

describe('groups of findings', () => {
  const findings = [
    finding({ code: 'number-invalid', severity: 'warning', municipality: 'Emmen' }),
    finding({ code: 'number-invalid', severity: 'warning', municipality: 'Assen' }),
    finding({ code: 'start-after-end', severity: 'error', municipality: 'Emmen' }),
    finding({ severity: 'info' }),
  ];

  it('the heaviest group comes first, then the largest', () => {
    expect(groupFindings(findings, 'severity').map(({ key, findings: own }) => [key, own.length])).toEqual([
      ['error', 1],
      ['warning', 2],
      ['info', 1],
    ]);
    expect(groupFindings(findings, 'check').map(({ key }) => key)).toEqual(['start-after-end', 'number-invalid', 'text-spaces']);
  });

  it('a municipality weighs as its heaviest finding; what is about none comes last, however heavy', () => {
    expect(
      groupFindings([...findings, finding({ severity: 'error' })], 'municipality').map(({ key, severity }) => [key, severity]),
    ).toEqual([
      ['Emmen', 'error'],
      ['Assen', 'warning'],
      ['', 'error'],
    ]);
  });

  it('no finding is lost or doubled, whatever they are grouped by', () => {
    const any = fc.record({
      severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
      municipality: fc.constantFrom(null, 'Assen', 'Emmen'),
      row: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom(...groupings), (parts, grouping) => {
        const all = parts.map((part) => finding(part));
        const grouped = groupFindings(all, grouping).flatMap(({ findings: own }) => own);
        expect(new Set(grouped)).toEqual(new Set(all));
        expect(grouped).toHaveLength(all.length);
      }),
    );
  });

  it('counts each severity', () => {
    expect(countBySeverity(findings)).toEqual({ error: 1, warning: 2, info: 1 });
  });

  it('a search wants every word, in any case and order', () => {
    const textOf = ({ municipality, code }: Finding): string => `${municipality ?? ''} ${code}`;
    expect(searchFindings(findings, ' INVALID  emmen ', textOf)).toEqual([findings[0]]);
    expect(searchFindings(findings, '  ', textOf)).toBe(findings);
    expect(searchFindings(findings, 'emmen assen', textOf)).toEqual([]);
  });
});

describe('fixes of findings', () => {
  it('only what is certain goes in one go, each cell once', () => {
    const findings = [
      finding({ ...replace('C2', 'Meppel') }),
      finding({ ...replace('C2', 'Meppel'), code: 'other' as Finding['code'] }),
      finding({ ...replace('C3', 'Assen'), certain: false }),
      // Two findings that disagree about one cell: neither.
      finding({ ...replace('C4', 'Assen') }),
      finding({ ...replace('C4', 'Emmen') }),
    ];
    expect(certainFixes(findings)).toEqual([
      { sheet: 'Opdrachten', cell: 'C2', before: 'Meppell', after: 'Meppel', column: 'Gemeente', form: 'text' },
    ]);
  });

  it('where a person has to choose there is no fix before the choice', () => {
    const choice = finding({ suggestion: { kind: 'choose', cell: 'C2', values: [46000, 46031], form: 'date' } });
    expect(fixOf(choice, null)).toBeNull();
    expect(fixOf(choice, 46031)).toMatchObject({ cell: 'C2', before: 'Meppell', after: 46031, form: 'date' });
    expect(fixOf(finding({}), 'x')).toBeNull();
  });
});
