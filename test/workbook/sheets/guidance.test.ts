import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../../src/domain/checks';
import { parseMapping } from '../../../src/domain/mapping';
import { readSettings } from '../../../src/domain/settings/settings';
import { createTranslator } from '../../../src/i18n/translator';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { planGuidance, readOurTables, saveMapping, writeGuidance, type GuidancePlan } from '../../../src/workbook';
import { openSession, type Session } from '../../../workbench/cli/session';
import type { Validation } from '../../../src/xlsx/model/workbook';
import { sampleDay, valueOf } from '../openSample';

const texts = newWorkbookTexts(createTranslator('nl')).validation;
const corpus = join(__dirname, '..', '..', 'corpus', 'files');
const open = (file: string): Promise<Session> => openSession(file, { language: 'nl', today: sampleDay });

async function planned(): Promise<GuidancePlan> {
  return valueOf(await planGuidance(valueOf(await readOurTables()).tables, texts));
}

const of = ({ columns }: GuidancePlan, key: string, header: string) => columns.find((each) => each.key === key && each.header === header);

function validationAt({ workbook }: Session, sheetName: string, row: number, column: number): Validation | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  return sheet?.validations.find(({ areas }) =>
    areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right),
  );
}

describe('Guidance on connected tables', () => {
  test('covers the rows of a table with what each column takes, in a request to look, one to look again and one to write', async () => {
    const session = await open(join(corpus, 'schoon.xlsx'));
    const { tables } = valueOf(await readOurTables());
    session.host.stats.reset();
    const plan = valueOf(await planGuidance(tables, texts));
    expect(session.host.stats.requests).toBe(1);
    // Five assignments in rows 2 to 6; counted from 0.
    expect(of(plan, 'assignments', 'Gemeente')).toMatchObject({
      state: 'set',
      area: { top: 1, bottom: 5, left: 2, right: 2 },
      guide: { kind: 'list', source: '=Lijst_Gemeenten_of_alle', isStrict: true, isForAll: true },
    });
    expect(of(plan, 'assignments', 'Status')).toMatchObject({
      guide: { kind: 'list', source: 'concept,aangevraagd,gepland,lopend,afgerond,afgewezen,ingetrokken' },
    });
    expect(of(plan, 'assignments', 'Aanleiding')).toMatchObject({ guide: { kind: 'text', prompt: { column: 'reason' } } });
    expect(plan.names).toEqual([{ name: 'Lijst_Gemeenten', column: 'Gemeenten[Gemeente]', isThere: false }]);
    valueOf(await writeGuidance(plan, texts));
    expect(session.host.stats.requests).toBe(3);
    expect(validationAt(session, 'Opdrachten', 5, 12)).toMatchObject({
      rule: { wholeNumber: { formula1: 0 } },
      errorAlert: { message: 'Vul een heel aantal strippen in.', style: 'Stop' },
    });
    // Work for all municipalities is a choice of this list. Elsewhere only a municipality will do.
    expect(validationAt(session, 'Opdrachten', 1, 2)?.errorAlert).toMatchObject({
      style: 'Stop',
      message: expect.stringContaining('Alle gemeenten'),
    });
    expect(validationAt(session, 'Toekenning', 1, 1)?.errorAlert).toMatchObject({
      style: 'Stop',
      message: 'Kies een waarde uit de lijst.',
    });
    expect(validationAt(session, 'Opdrachten', 1, 5)?.prompt).toMatchObject({ title: 'Doel', showPrompt: true });
    expect(validationAt(session, 'Opdrachten', 6, 12)).toBeUndefined();
    // What is there is known again, and nothing is done twice.
    expect(new Set((await planned()).columns.map(({ state }) => state))).toEqual(new Set(['already']));
  });

  test('leaves a validation of the user’s own alone, also where only some cells have it', async () => {
    const session = await open(join(corpus, 'schoon.xlsx'));
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Opdrachten')!;
    const own: Validation = {
      areas: [{ top: 2, bottom: 3, left: 13, right: 13 }],
      rule: { list: { source: 'concept,gepland,lopend', inCellDropDown: true } },
    };
    sheet.validations.push(own);
    const plan = await planned();
    expect(of(plan, 'assignments', 'Status')?.state).toBe('theirs');
    valueOf(await writeGuidance(plan, texts));
    expect(sheet.validations.filter(({ areas }) => areas.some(({ left, right }) => left <= 13 && right >= 13))).toEqual([own]);
  });

  test('leaves a prompt of the user’s own alone, also where no rule goes with it or only some cells have it', async () => {
    const session = await open(join(corpus, 'schoon.xlsx'));
    const prompt = { showPrompt: true, title: 'Let op', message: 'Overleg eerst' };
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Opdrachten');
      sheet.getRange('M2:M6').dataValidation.prompt = prompt;
      sheet.getRange('O3').dataValidation.prompt = prompt;
      await context.sync();
    });
    const plan = await planned();
    const states = plan.columns.filter(({ key, area }) => key === 'assignments' && (area.left === 12 || area.left === 14));
    expect(states.map(({ state }) => state)).toEqual(['theirs', 'theirs']);
    valueOf(await writeGuidance(plan, texts));
    expect([validationAt(session, 'Opdrachten', 1, 12)?.prompt, validationAt(session, 'Opdrachten', 2, 14)?.prompt]).toEqual([
      prompt,
      prompt,
    ]);
  });

  test('leaves the rows below a table free, so that it grows; the rules go along', async () => {
    const session = await open(join(corpus, 'schoon.xlsx'));
    valueOf(await writeGuidance(await planned(), texts));
    const grown = session.workbook.sheets.find(({ name }) => name === 'Opdrachten')!;
    session.host.enter('Opdrachten', { top: 6, left: 1, bottom: 6, right: 1 }, [{ row: 6, column: 1, cell: { value: 'Nieuw' } }]);
    expect(grown.tables[0]?.area.bottom).toBe(6);
    expect(validationAt(session, 'Opdrachten', 6, 12)?.rule).toMatchObject({ wholeNumber: { formula1: 0 } });
  });

  test('takes away what an earlier version set below a table, and no rule of the user’s', async () => {
    const session = await open(join(corpus, 'schoon.xlsx'));
    valueOf(await writeGuidance(await planned(), texts));
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Opdrachten')!;
    // As it was: ours on 200 rows below, of which the user gave row 100 a rule of their own in one column.
    sheet.validations = sheet.validations.map((each) => ({ ...each, areas: each.areas.map((area) => ({ ...area, bottom: 205 })) }));
    const own: Validation = { areas: [{ top: 99, bottom: 99, left: 12, right: 12 }], rule: { custom: { formula: '=TRUE' } } };
    const strips = validationAt(session, 'Opdrachten', 5, 12)!;
    sheet.validations = [
      ...sheet.validations.filter((each) => each !== strips),
      { ...strips, areas: [{ top: 1, bottom: 98, left: 12, right: 12 }] },
      own,
    ];
    session.host.enter('Opdrachten', { top: 6, left: 1, bottom: 6, right: 2 }, [
      { row: 6, column: 1, cell: { value: 'Naast de tabel' } },
      { row: 6, column: 2, cell: { value: 'Assen' } },
    ]);
    expect(sheet.tables[0]?.area.bottom).toBe(5);
    const { tables } = valueOf(await readOurTables());
    // The row that the table did not take in is found, and said.
    const found = check(tables, { settings: readSettings(tables.settings), today: sampleDay }).findings;
    expect(found.map(({ code, sheet: at }) => `${code} ${at}`)).toContain('rows-below-table Opdrachten');
    session.host.edit('Opdrachten', 'B7:C7', [['', '']]);
    const plan = await planned();
    expect(plan.below.length).toBeGreaterThan(5);
    valueOf(await writeGuidance(plan, texts));
    expect([6, 97, 99, 205].map((row) => validationAt(session, 'Opdrachten', row, 12)?.rule)).toEqual([
      undefined,
      undefined,
      own.rule,
      undefined,
    ]);
    expect(validationAt(session, 'Opdrachten', 205, 2)).toBeUndefined();
    expect((await planned()).below).toEqual([]);
    session.host.enter('Opdrachten', { top: 6, left: 1, bottom: 6, right: 1 }, [{ row: 6, column: 1, cell: { value: 'In de tabel' } }]);
    expect(sheet.tables[0]?.area.bottom).toBe(6);
  });

  test('takes its lists from a name that grows with the cells of a plain sheet, and none where rows stand in several', async () => {
    const mapping = (name: string) => parseMapping(readFileSync(join(corpus, `${name}.mapping.json`), 'utf8'))!;
    const session = await open(join(corpus, 'koprij-4.xlsx'));
    valueOf(await saveMapping(mapping('koprij-4')));
    const plan = await planned();
    expect(of(plan, 'assignments', 'Gemeente')).toMatchObject({
      area: { top: 4, bottom: 208 },
      guide: { source: '=Lijst_Gemeenten_of_alle' },
    });
    expect(of(plan, 'allocation', 'Gemeente')?.guide).toMatchObject({ source: '=Lijst_Gemeenten' });
    const column = "'Gemeenten'!$A$5:$A$5004";
    expect(plan.names).toContainEqual({ name: 'Lijst_Gemeenten', column, isThere: false });
    expect(plan.choices).toEqual({ municipalities: column, state: 'make' });
    valueOf(await writeGuidance(plan, texts));
    expect(validationAt(session, 'Toekenning', 8, 1)?.rule ?? validationAt(session, 'Opdrachten', 8, 2)?.rule).toBeDefined();
    await open(join(corpus, 'blad-per-gemeente.xlsx'));
    valueOf(await saveMapping(mapping('blad-per-gemeente')));
    expect(new Set((await planned()).columns.filter(({ key }) => key === 'assignments').map(({ sheet }) => sheet))).toEqual(
      new Set(['Assen', 'Emmen', 'Aa en Hunze']),
    );
  });

  test('keeps to the language and the marks that a column is kept in', async () => {
    const session = await open(join(corpus, 'schoon.xlsx'));
    session.host.edit('Opdrachten', 'N2:N6', [['done'], ['running'], ['planned'], ['running'], ['running']]);
    session.host.edit('Opdrachten', 'R2', [[8]]);
    const plan = await planned();
    expect(of(plan, 'assignments', 'Status')).toMatchObject({
      guide: { source: 'draft,requested,planned,running,done,rejected,withdrawn' },
    });
    expect(of(plan, 'assignments', 'Tevredenheid')).toBeUndefined();
  });

  test('refuses a protected sheet in words, with nothing written', async () => {
    const session = await open(join(corpus, 'beveiligd.xlsx'));
    const before = JSON.stringify(session.workbook.sheets.map(({ validations }) => validations));
    const plan = await planned();
    expect(plan.protectedSheet).toBe('Opdrachten');
    expect(await writeGuidance(plan, texts)).toMatchObject({
      ok: false,
      problem: { code: 'protected', parameters: { sheet: 'Opdrachten' }, written: [] },
    });
    expect([session.workbook.names, JSON.stringify(session.workbook.sheets.map(({ validations }) => validations))]).toEqual([[], before]);
  });

  test('a value pasted past it is found by the checks', async () => {
    const session = await open(join(corpus, 'schoon.xlsx'));
    valueOf(await writeGuidance(await planned(), texts));
    session.host.edit('Opdrachten', 'C3', [['Asen']]);
    session.host.edit('Opdrachten', 'M4', [['drie']]);
    session.host.edit('Opdrachten', 'N5', [['lopendd']]);
    const { tables } = valueOf(await readOurTables());
    const found = check(tables, { settings: readSettings(tables.settings), today: sampleDay }).findings.map(
      ({ code, cell }) => `${code} ${cell}`,
    );
    expect(found).toEqual(expect.arrayContaining(['municipality-unknown C3', 'number-invalid M4', 'word-spelling N5']));
  });

  test('opens in openpyxl and in LibreOffice with the rules where they belong, the user’s own as it was', async () => {
    const session = await open(join(corpus, 'schoon.xlsx'));
    session.workbook.sheets
      .find(({ name }) => name === 'Opdrachten')!
      .validations.push({
        areas: [{ top: 1, bottom: 5, left: 11, right: 11 }],
        rule: { list: { source: 'licht,zwaar', inCellDropDown: true } },
      });
    valueOf(await writeGuidance(await planned(), texts));
    const folder = mkdtempSync(join(tmpdir(), 'guidance-'));
    await session.save(join(folder, 'made.xlsx'));
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'calc'),
        join(folder, 'made.xlsx'),
      ],
      { timeout: 120_000, stdio: 'ignore' },
    );
    const script = `
import json, sys
from openpyxl import load_workbook
def rules(path):
    book = load_workbook(path)
    found = {}
    for rule in book['Opdrachten'].data_validations.dataValidation:
        for part in rule.sqref.ranges:
            found[part.coord] = [rule.type, rule.formula1, rule.error or '', rule.prompt or '']
    values = load_workbook(path, data_only=True)['Strippenkaart lijsten']
    return {'rules': found, 'name': book.defined_names['Lijst_Gemeenten'].attr_text,
            'choices': [values.cell(row, 1).value or None for row in range(1, 6)]}
print(json.dumps([rules(path) for path in sys.argv[1:]]))`;
    const [made, calc] = JSON.parse(
      execFileSync('/usr/bin/python3', ['-c', script, join(folder, 'made.xlsx'), join(folder, 'calc', 'made.xlsx')], { encoding: 'utf8' }),
    ) as { rules: Record<string, string[]>; name: string; choices: (string | null)[] }[];
    for (const each of [made, calc]) {
      expect(each?.rules['C2:C6']?.slice(0, 3)).toEqual(['list', 'Lijst_Gemeenten_of_alle', expect.stringContaining('Alle gemeenten')]);
      expect(each?.choices).toEqual(['Alle gemeenten', 'Assen', 'Emmen', 'Aa en Hunze', null]);
      expect(each?.rules['M2:M6']?.[0]).toBe('whole');
      expect((each?.rules['O2:O6'] ?? each?.rules['O2:P6'])?.[0]).toBe('date');
      expect(each?.rules['F2:F6']?.[3]).toMatch(/^Wat kan de gemeente straks/);
      expect(each?.rules['L2:L6']?.slice(0, 2)).toEqual(['list', '"licht,zwaar"']);
    }
    expect(made?.name).toMatch(/^INDEX\((?:Gemeenten\[Gemeente\]|Gemeenten!\$A\$2:\$A\$4),1\):INDEX\(/);
    // LibreOffice writes the structured reference out as the cells it stands for.
    expect(calc?.name.replaceAll('$', '')).toMatch(/^INDEX\((?:Gemeenten\[Gemeente\]|Gemeenten!A2:A4),1\):INDEX\(/);
  });
});
