import fc from 'fast-check';
import { appendAssignments, applyFixes, readOurTables, type WorkbookRead } from '../../../src/workbook';
import { safeText } from '../../../src/workbook/excel/safeText';
import type { Session } from '../../../workbench/cli/session';
import { cellAt, openSample, valueOf } from '../openSample';

const dangerous = [
  '=1+1',
  '+31 6',
  '-5',
  '@sum',
  '\t=1',
  '=HYPERLINK("http://x")',
  "'quoted",
  '12',
  '1-2',
  'mrt 2026',
  '3%',
  'WAAR',
  'true',
  '1E5',
  '(7)',
  '',
];

describe('A person’s words stay words', () => {
  let session: Session;
  let firstRow = 0;
  let read: WorkbookRead;
  beforeAll(async () => {
    session = await openSample();
    const rows = dangerous.map((title, at) => ({
      number: `X-${at}`,
      period: 2026,
      municipality: 'Assen',
      title,
      strips: 1,
      status: 'concept',
    }));
    ({ firstRow } = valueOf(await appendAssignments(rows)));
    read = valueOf(await readOurTables());
  });

  test.each(dangerous.map((text, at) => [text, at] as const))('%j is written and read back as it is, and is no formula', (text, at) => {
    expect(cellAt(session, 'Opdrachten', firstRow + at, 4)).toBe(text);
    const cell = session.workbook.sheets.find(({ name }) => name === 'Opdrachten')?.cells.get(firstRow + at - 1, 3);
    expect(cell?.formula).toBeUndefined();
    expect(read.tables.assignments?.values.at(at - dangerous.length)?.[3]).toBe(text);
  });

  test('whatever the words, what is written either starts with an apostrophe or with a letter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const safe = safeText(text);
        expect(safe === text ? /^\p{L}/u.test(text) : safe === `'${text}`).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('Fixes', () => {
  test('touch only their cells, and only when these still hold what was checked', async () => {
    const session = await openSample();
    const fixes = [
      { sheet: 'Opdrachten', cell: 'C68', before: 'Emen', after: 'Emmen' },
      { sheet: 'Opdrachten', cell: 'M70', before: '2', after: 2 },
      { sheet: 'Opdrachten', cell: 'D2', before: 'iets anders', after: 'nieuw' },
    ];
    const title = cellAt(session, 'Opdrachten', 2, 4);
    const { applied, skipped } = valueOf(await applyFixes(fixes));
    expect(applied).toHaveLength(2);
    expect(skipped).toEqual([{ fix: fixes[2], reason: 'changed' }]);
    expect([cellAt(session, 'Opdrachten', 68, 3), cellAt(session, 'Opdrachten', 70, 13), cellAt(session, 'Opdrachten', 2, 4)]).toEqual([
      'Emmen',
      2,
      title,
    ]);
  });

  test('leave a cell alone that a formula fills', async () => {
    const session = await openSample();
    session.host.edit('Opdrachten', 'C3', [['="As"&"sen"']]);
    const { skipped } = valueOf(await applyFixes([{ sheet: 'Opdrachten', cell: 'C3', before: 'Assen', after: 'Emmen' }]));
    expect(skipped).toMatchObject([{ reason: 'formula' }]);
  });
});
