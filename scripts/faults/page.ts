/** What the trials of one job gave. */
export interface Row {
  readonly name: string;
  readonly requests: number;
  readonly faults: number;
  readonly wrongFaults: number;
  /** Something was left half-made, and the message names it. */
  readonly named: number;
  readonly coauthors: number;
  readonly wrongCoauthors: number;
  readonly said: readonly string[];
}

const sum = (rows: readonly Row[], count: (row: Row) => number): number => rows.reduce((total, row) => total + count(row), 0);

/** Rows as a page, or the outcome of an earlier run, has them. */
export const rowsIn = (text: string): readonly Row[] =>
  [...text.matchAll(/^\| ([^|*]+?) +\| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \|$/gm)].map(([, name = '', ...counts]) => {
    const [requests = 0, faults = 0, wrongFaults = 0, named = 0, coauthors = 0, wrongCoauthors = 0] = counts.map(Number);
    return { name, requests, faults, wrongFaults, named, coauthors, wrongCoauthors, said: [] };
  });

/** A line a job, and all of them together. */
export const tableOf = (rows: readonly Row[]): readonly string[] => [
  '| job | requests | faults | wrong | half-made and named | beside a colleague | wrong |',
  '| --- | --: | --: | --: | --: | --: | --: |',
  ...rows.map(
    ({ name, requests, faults, wrongFaults, named, coauthors, wrongCoauthors }) =>
      `| ${name} | ${requests} | ${faults} | ${wrongFaults} | ${named} | ${coauthors} | ${wrongCoauthors} |`,
  ),
  ...(rows.length > 1
    ? [
        `| **all** | | ${sum(rows, (row) => row.faults)} | ${sum(rows, (row) => row.wrongFaults)} | ${sum(rows, (row) => row.named)} | ${sum(rows, (row) => row.coauthors)} | ${sum(rows, (row) => row.wrongCoauthors)} |`,
      ]
    : []),
];

/** The page that is kept. */
export const faultsPage = (
  rows: readonly Row[],
  { codes, changes, missing }: { readonly codes: number; readonly changes: readonly string[]; readonly missing: readonly string[] },
): string =>
  `# Faults and colleagues, tried

Written by \`npm run faults -- --write\` on ${new Date().toISOString().slice(0, 10)}, part of \`npm run test:long:all\`; never by hand. Each row is a job that writes,
in the example workbook. _Faults_: each of its requests fails with ${codes} documented codes in turn, before it is carried out, after, in the middle or at the end, or is
never answered. _Beside a colleague_: before each request a colleague changes the workbook: ${changes.join(', ')}.

_Wrong_ is a trial after which something is lost, doubled, in a wrong row, at a wrong cell, half-done in silence, stuck on doing it again, or
hanging, or of which the message says otherwise than the workbook holds: what was written, on which sheets, or that nothing was.

${tableOf(rows).join('\n')}
${missing.length > 0 ? `\n**Not tried in that run: ${missing.join(', ')}.**\n` : ''}
Not among them: \`notes\`, for the stand-in for Excel has no notes; test/workbook/sheets/marks.test.ts tries it over a stand-in of its own.
`;
