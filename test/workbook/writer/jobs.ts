import { mutationCells, transfer } from '../../../src/domain/ledger';
import { holidayRows } from '../../../src/i18n/workbookWords';
import type { JobName } from '../../../src/workbook/records/journalLine';
import * as workbook from '../../../src/workbook';
import {
  nl,
  today,
  texts,
  value,
  read,
  inExcel,
  draft,
  adopted,
  evaluate,
  newest,
  tie,
  scenario,
  flexed,
  type WritingJob,
} from './jobParts';
import { sheetJobs } from './sheetJobs';

/**
 * Of each job that writes, the ways in which it is tried. A job without one is refused by the type, and by a test. Excepted: `notes`,
 * for the host has no notes; test/workbook/sheets/marks.test.ts tries it over a stand-in.
 */
export const jobsOf = {
  mutation: [
    {
      name: 'transfer',
      table: 'Mutaties',
      look: async () => {
        const planned = transfer((await read()).tables, {
          period: '2026',
          from: 'Assen',
          to: 'Emmen',
          strips: 1,
          date: today,
          moment: '2026-11-23T10:00:00.000Z',
          explanation: 'proef',
        });
        if (!planned.ok) throw new Error('no transfer');
        return planned.rows.map(mutationCells);
      },
      run: (seen: readonly workbook.MutationCells[]) => workbook.appendMutations(seen),
    },
  ],
  booking: [
    {
      name: 'booking',
      table: 'Inzet',
      run: () => workbook.appendBookings([{ member: 'Adviseur 2', assignment: 'D-070', from: 46360, to: 46380, fte: 0.2 }]),
    },
  ],
  assignment: [
    {
      name: 'new assignment',
      table: 'Opdrachten',
      run: () =>
        workbook.appendAssignments([
          { number: 'D-900', period: 2026, municipality: 'Meppel', title: '=Warmteplan', strips: 1, status: 'aangevraagd' },
        ]),
    },
  ],
  concept: [{ name: 'concept over an older one', table: 'Toekenning', prepare: () => draft('een', 0), run: () => draft('twee', 1) }],
  adoption: [
    {
      name: 'adoption',
      table: 'Toekenning',
      prepare: () => draft('een', 0),
      run: () => workbook.adoptAllocation('2026', today, { moment: '2026-11-23T10:00' }),
    },
  ],
  fixes: [
    {
      name: 'fixes on two sheets',
      table: 'Gemeenten',
      look: async () => {
        const { tables } = await read();
        const rows = (
          table: { readonly values: readonly (readonly unknown[])[]; readonly firstColumn: number } | undefined,
          at: number,
        ) => ({
          left: table?.firstColumn ?? 0,
          cells: (table?.values[at] ?? []) as readonly (string | number | boolean)[],
        });
        return [
          { sheet: 'Gemeenten', cell: 'C4', before: 26014, after: 26100, row: rows(tables.municipalities, 2) },
          { sheet: 'Toekenning', cell: 'D2', before: 4, after: 5, row: rows(tables.allocation, 0) },
        ];
      },
      run: async (seen: readonly workbook.Fix[]) => {
        const outcome = await workbook.applyFixes(seen);
        // What a colleague changed first is skipped, and said.
        return outcome.ok && outcome.value.skipped.length > 0 ? { ok: true, value: 'skipped' } : outcome;
      },
    },
  ],
  settings: [
    {
      name: 'settings',
      table: 'Instellingen',
      // Without its last rows, so that some are changed and some come below.
      prepare: () => inExcel((context) => context.workbook.worksheets.getItem('Instellingen').getRange('10:11').delete('Up')),
      run: () => workbook.writeSettings({ base: 5, lowBalance: 4, underBooked: 0.8, overBooked: 1.2, hoursPerStrip: 38 }),
    },
  ],
  checkChoices: [
    {
      name: 'choices of checks',
      table: 'Controles',
      prepare: () => workbook.writeCheckSettings([{ code: 'bad-date', title: 'Datum', choice: 'off', limit: 1 }]),
      run: () =>
        workbook.writeCheckSettings([
          { code: 'bad-date', title: 'Datum', choice: 'info', limit: 2 },
          { code: 'over-budget', title: 'Te veel', choice: 'info', limit: 3 },
        ]),
    },
    {
      name: 'choices of checks, first',
      table: 'Opdrachten',
      run: () => workbook.writeCheckSettings([{ code: 'bad-date', title: 'Datum', choice: 'info', limit: 2 }]),
    },
    {
      name: 'choices, new column',
      table: 'Controles',
      prepare: async () => {
        await workbook.writeCheckSettings([{ code: 'bad-date', title: 'Datum', choice: 'off' }]);
        await inExcel((context) => context.workbook.tables.getItem('Controles').columns.getItem('Grens').delete());
      },
      run: () => workbook.writeCheckSettings([{ code: 'bad-date', title: 'Datum', choice: 'info', limit: 2 }]),
    },
  ],
  takeIn: [
    {
      name: 'rows taken in',
      table: 'Mutaties',
      prepare: () =>
        inExcel((context) => {
          context.workbook.worksheets.getItem('Mutaties').getRange('A6:E7').values = [
            [46349, 2026, 'Assen', 'aanvulling', 1],
            [46349, 2026, 'Emmen', 'aanvulling', 2],
          ];
          // As LibreOffice does: cells filled below, the table as it was.
          context.workbook.tables.getItem('Mutaties').resize('A1:I5');
        }),
      run: () => workbook.takeInRows('Mutaties', 6),
    },
  ],
  undo: [
    {
      name: 'mutation undone',
      table: 'Mutaties',
      prepare: () =>
        workbook.appendMutations([{ date: today, period: 2026, municipality: 'Assen', kind: 'correctie', strips: 1, id: 'M-9' }]),
      look: newest,
      run: (seen: string) => workbook.undoJob(seen),
    },
    {
      name: 'concept undone',
      table: 'Toekenning',
      prepare: async () => {
        await draft('een', 0);
        await draft('twee', 1);
      },
      look: newest,
      run: (seen: string) => workbook.undoJob(seen),
    },
    {
      name: 'adoption undone',
      table: 'Toekenning',
      prepare: adopted,
      look: newest,
      run: (seen: string) => workbook.undoJob(seen),
    },
    {
      name: 'fixes undone',
      table: 'Gemeenten',
      prepare: () => workbook.applyFixes([{ sheet: 'Gemeenten', cell: 'C4', before: 26014, after: 26100 }]),
      look: newest,
      run: (seen: string) => workbook.undoJob(seen),
    },
  ],
  tie: [{ name: 'draw', table: 'Toekenning', run: () => workbook.recordTie(tie) }],
  tieBack: [{ name: 'draw taken back', table: 'Toekenning', prepare: () => workbook.recordTie(tie), run: () => workbook.forgetTie(tie) }],
  scenario: [{ name: 'what-if', table: 'Team', run: () => workbook.saveScenario(scenario) }],
  scenarioGone: [
    { name: 'what-if gone', table: 'Team', prepare: () => workbook.saveScenario(scenario), run: () => workbook.removeScenario('Vertrek') },
  ],
  mapping: [
    {
      name: 'connections',
      table: 'Opdrachten',
      run: () =>
        workbook.saveMapping({
          tables: [
            {
              table: 'assignments',
              sheet: 'Opdrachten',
              tableName: null,
              headerRow: 1,
              columns: { number: 'Nr', municipality: 'Gemeente' },
            },
            { table: 'team', sheet: 'Team', tableName: null, headerRow: 1, columns: { member: 'Medewerker' } },
          ],
        }),
    },
  ],
  create: [
    {
      name: 'new tables',
      table: '',
      isNew: true,
      run: () =>
        workbook.createWorkbook({
          rows: {
            municipalities: [['Assen', 'GM0106', 69701, 45292]],
            settings: workbook.settingRows({ period: 2026 }),
            holidays: holidayRows(nl, { from: 46023, to: 46387 }),
          },
          texts,
        }),
    },
  ],
  menuCard: [
    {
      name: 'menu card',
      table: 'Opdrachten',
      prepare: () => inExcel((context) => context.workbook.worksheets.getItem('Menukaart').delete()),
      run: () => workbook.addMenuCard({ rows: [['a', 'b', 'c', 'd', 1, 2, 'e', 'f', 'g']], texts: texts.validation }),
    },
  ],
  overview: [{ name: 'overview again', table: 'Opdrachten', run: () => workbook.writeOverviewSheet(texts.overview) }],
  ...sheetJobs,
  guidance: [
    {
      name: 'drop-downs',
      table: 'Opdrachten',
      marks: true,
      prepare: () =>
        inExcel((context) => {
          for (const name of ['Opdrachten', 'Inzet']) context.workbook.worksheets.getItem(name).getRange('A2:T400').dataValidation.clear();
        }),
      look: async () => value(await workbook.planGuidance((await read()).tables, texts.validation)),
      run: (seen: workbook.GuidancePlan) => workbook.writeGuidance(seen, texts.validation),
    },
  ],
  freeze: [
    { name: 'formulas to values', table: 'Opdrachten', calculates: true, prepare: flexed, run: () => workbook.freezeFlexFormulas('value') },
    {
      name: 'formulas to native',
      table: 'Opdrachten',
      calculates: true,
      prepare: flexed,
      run: () => workbook.freezeFlexFormulas('native'),
    },
  ],
  restore: [
    {
      name: 'formulas back',
      table: 'Opdrachten',
      calculates: true,
      prepare: async (settled) => {
        await flexed();
        await settled();
        await workbook.freezeFlexFormulas('native');
      },
      run: () => workbook.restoreFlexFormulas(),
    },
  ],
  evaluation: [
    { name: 'evaluation', table: 'Opdrachten', run: () => evaluate('gemaakt op 23 november 2026') },
    {
      name: 'evaluation again',
      table: 'Opdrachten',
      prepare: () => evaluate('gemaakt op 23 november 2026'),
      run: () => evaluate('gemaakt op 24 november 2026', ['nieuw']),
    },
  ],
} satisfies Readonly<Record<Exclude<JobName, 'notes'>, readonly WritingJob[]>>;

export const writingJobs: readonly WritingJob[] = Object.values(jobsOf).flat();
