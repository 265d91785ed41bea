import { appendMutations, goTo, readOurTables, writeCheckReport, writeOverviewSheet, type Problem } from '../../../src/workbook';
import { describeProblem } from '../../../src/i18n/describeProblem';
import { createTranslator } from '../../../src/i18n/translator';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import type { ErrorCode } from '../../../workbench/host';
import { cellAt, openSample, valueOf } from '../openSample';

const mutation = { date: 46349, period: 2026, municipality: 'Assen', kind: 'correctie', strips: 1, id: 'M-9' };
const emptyReport = {
  title: 'Controle',
  subtitle: '',
  summary: '',
  severities: { error: 'Fout', warning: 'Waarschuwing' },
  headings: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
  none: 'Niets',
  lines: [],
  marks: [],
} as const;

/** The page's two tables, and Excel.ErrorCodes of the typings; sources in src/workbook/excel/excelCodes.ts. */
const codes = [
  ...'AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired GeneralException'.split(' '),
  ...'HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference InvalidRequest'.split(' '),
  ...'InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound MemoryLimitReached NotImplemented RequestAborted'.split(' '),
  ...'RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UnsupportedFeature'.split(' '),
  ...'UnsupportedOperation EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook'.split(' '),
  ...'InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet OperationCellsExceedLimit PivotTableRangeConflict'.split(' '),
  ...'RangeExceedsLimit RefreshWorkbookLinksBlocked UnsupportedSheet DirtySupportingFormula OpenWorkbookLinksBlocked'.split(' '),
  ...'PowerQueryRefreshResourceChallenge RangeImageExceedsLimit UnsupportedFillType'.split(' '),
  'Client Error',
];

/** A thing to do, as the texts say it. */
const advice = {
  nl: /\b(?:Druk|Hef|Wis|Verplaats|Maak|Werk|Wacht|Open|Geef|Haal|Controleer|Sluit|Klik|Kijk|Vraag|Meld|Doe|Vul|Gebruik|Splits|Verwijder|Sta|Sla|Ga|Vernieuw|Kies|Probeer)\b/,
  en: /\b(?:Press|Unprotect|Clear|Move|Work|Wait|Update|Open|Rename|Check|Close|Click|See|Ask|Sign|Do|Fill|Use|Unmerge|Delete|Allow|Save|Go|Refresh|Choose|Try|Take)\b/,
};

describe('Every error code of Excel’s', () => {
  const problems = new Map<string, Problem>();

  // Once for both languages: of the codes that say "not now" each is waited for, three times.
  beforeAll(async () => {
    const { host } = await openSample();
    for (const code of codes) {
      for (let request = 1; request <= 4; request += 1) host.failAt(request, code as ErrorCode, 'internal words of Excel');
      const outcome = await goTo('Opdrachten', 'A1');
      host.letPass();
      if (outcome.ok) throw new Error(`${code} did not come through`);
      problems.set(code, outcome.problem);
    }
  });

  test.each(['nl', 'en'] as const)('has words of its own that say what to do, in %s', (language) => {
    const translator = createTranslator(language);
    const texts = [...problems].map(([code, problem]) => [code, describeProblem(translator, problem)] as const);
    for (const [code, text] of texts) {
      expect([code, text]).toEqual([code, expect.stringMatching(advice[language])]);
      expect(text).not.toMatch(/internal words|\{\{|undefined| {2}|\(\)|Excel weigerde dit|Excel refused this/);
    }
    expect(new Set(texts.map(([, text]) => text)).size).toBe(codes.length);
    expect(codes).toHaveLength(46);
  });

  test('that nobody has heard of is named', async () => {
    const { host } = await openSample();
    host.failAt(1, 'SomethingNew' as ErrorCode);
    const outcome = await goTo('Opdrachten', 'A1');
    if (outcome.ok) throw new Error('It was done all the same.');
    expect(describeProblem(createTranslator('nl'), outcome.problem)).toContain('Excel weigerde dit (SomethingNew)');
  });
});

test.each([
  ['Hidden', 'hidden-sheet', 'Zichtbaar maken'],
  ['VeryHidden', 'very-hidden-sheet', 'Vraag wie'],
] as const)('A cell on a sheet that is %s is not shown, and why is said', async (visibility, code, words) => {
  const { workbook } = await openSample();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Mutaties').visibility = visibility;
    await context.sync();
  });
  const outcome = await goTo('Mutaties', 'A1');
  expect(outcome).toMatchObject({ ok: false, problem: { code, parameters: { sheet: 'Mutaties' } } });
  if (!outcome.ok) expect(describeProblem(createTranslator('nl'), outcome.problem)).toContain(words);
  expect(workbook.sheets.find(({ name }) => name === 'Mutaties')?.visibility).toBe(visibility);
});

test('A sheet of ours that somebody hid shows again when it is made again', async () => {
  const { workbook } = await openSample();
  valueOf(await writeCheckReport(emptyReport, [], {}));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Overzicht').visibility = 'Hidden';
    context.workbook.worksheets.getItem('Controle').visibility = 'Hidden';
    await context.sync();
  });
  valueOf(await writeCheckReport(emptyReport, [], {}));
  valueOf(await writeOverviewSheet(newWorkbookTexts(createTranslator('nl')).overview));
  expect(workbook.sheets.filter(({ name }) => name === 'Overzicht' || name === 'Controle').map(({ visibility }) => visibility)).toEqual([
    'Visible',
    'Visible',
  ]);
});

describe('What Excel refuses comes back as a coded problem', () => {
  test.each([
    ['AccessDenied', 'protected'],
    ['FilteredRangeConflict', 'filtered'],
    ['PivotTableRangeConflict', 'pivot-in-the-way'],
    ['ItemNotFound', 'missing'],
    ['ApiNotFound', 'not-supported'],
    ['GeneralException', 'unexpected'],
  ] as const)('%s is "%s", in both languages, never with Excel’s own text', async (code, expected) => {
    const { host } = await openSample();
    host.failAt(2, code, 'internal words of Excel');
    const outcome = await appendMutations([mutation]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: expected, written: [] } });
    if (outcome.ok) return;
    for (const language of ['nl', 'en'] as const) {
      const text = describeProblem(createTranslator(language), outcome.problem);
      expect(text).not.toMatch(/internal words|\{\{|undefined/);
      expect(text.length).toBeGreaterThan(20);
    }
  });

  test('reading is tried again while Excel is busy, and then gives up with a word on it', async () => {
    const { host } = await openSample();
    host.failAt(1, 'ActivityLimitReached');
    host.failAt(3, 'Conflict');
    expect((await readOurTables()).ok).toBe(true);
    host.setEditing(true);
    expect(await readOurTables()).toMatchObject({ ok: false, problem: { code: 'cell-editing' } });
    host.setEditing(false);
    expect((await readOurTables()).ok).toBe(true);
  });

  test('writing is not tried again: the same row could be written twice', async () => {
    const session = await openSample();
    // Reading takes two requests, the append's own reading one, its writing one.
    session.host.failAt(4, 'Conflict');
    session.host.stats.reset();
    expect(await appendMutations([mutation])).toMatchObject({ ok: false, problem: { code: 'busy', written: [] } });
    // The fifth looks after what became of it.
    expect(session.host.stats.requests).toBe(5);
    expect(cellAt(session, 'Mutaties', 6, 1)).toBe('');
  });

  test('a sheet of the user’s that is called Controle is left alone', async () => {
    const session = await openSample();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Controle');
      await context.sync();
    });
    session.host.edit('Controle', 'B2', [['van mij']]);
    expect(await writeCheckReport(emptyReport, [], {})).toMatchObject({
      ok: false,
      problem: { code: 'sheet-not-ours', parameters: { sheet: 'Controle' } },
    });
    expect(cellAt(session, 'Controle', 2, 2)).toBe('van mij');
  });

  test('a sheet that is gone is said to be missing', async () => {
    await openSample();
    expect(await goTo('Nergens', 'A1')).toMatchObject({ ok: false, problem: { code: 'missing' } });
  });

  test('a reading that was stopped changes nothing and says so', async () => {
    await openSample();
    const controller = new AbortController();
    controller.abort();
    expect(await readOurTables({ signal: controller.signal })).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });
});
