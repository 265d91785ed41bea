import type { Outcome } from '../../../src/workbook';
import {
  adoptAllocation,
  appendAssignments,
  appendBookings,
  appendMutations,
  applyFixes,
  writeCheckSettings,
  writeDraftAllocation,
  writeSettings,
} from '../../../src/workbook';

/** A job that writes in tables of people's, as the programs of faults and co-authors run it. */
export interface WritingJob {
  readonly name: string;
  /** The table whose rows it writes. */
  readonly table: string;
  readonly prepare?: () => Promise<unknown>;
  readonly run: () => Promise<Outcome<unknown>>;
}

const draft = (rule: string, more: number) =>
  writeDraftAllocation({
    period: '2026',
    rule,
    lines: ['Assen', 'Emmen', 'Meppel'].map((municipality) => ({ municipality, base: 6, share: 4 + more, total: 10 + more })),
  });

export const writingJobs: readonly WritingJob[] = [
  {
    name: 'transfer',
    table: 'Mutaties',
    run: () =>
      appendMutations([
        { date: 46349, period: 2026, municipality: 'Assen', kind: 'overdracht', strips: -1, counterparty: 'Emmen', id: 'M-901' },
        { date: 46349, period: 2026, municipality: 'Emmen', kind: 'overdracht', strips: 1, counterparty: 'Assen', id: 'M-901' },
      ]),
  },
  {
    name: 'booking',
    table: 'Inzet',
    run: () => appendBookings([{ member: 'Adviseur 2', assignment: 'D-070', from: 46360, to: 46380, fte: 0.2 }]),
  },
  {
    name: 'new assignment',
    table: 'Opdrachten',
    run: () =>
      appendAssignments([
        { number: 'D-900', period: 2026, municipality: 'Meppel', title: '=Warmteplan', strips: 1, status: 'aangevraagd' },
      ]),
  },
  { name: 'concept over an older one', table: 'Toekenning', prepare: () => draft('een', 0), run: () => draft('twee', 1) },
  {
    name: 'adoption',
    table: 'Toekenning',
    prepare: () => draft('een', 0),
    run: () => adoptAllocation('2026', 46349, { moment: '2026-11-23T10:00' }),
  },
  {
    name: 'fixes on two sheets',
    table: 'Gemeenten',
    run: async () => {
      const outcome = await applyFixes([
        { sheet: 'Gemeenten', cell: 'C4', before: 26014, after: 26100 },
        { sheet: 'Toekenning', cell: 'D2', before: 4, after: 5 },
      ]);
      // What a colleague changed first is skipped, and said.
      return outcome.ok && outcome.value.skipped.length > 0 ? { ok: true, value: 'skipped' } : outcome;
    },
  },
  {
    name: 'settings',
    table: 'Instellingen',
    // Without its last rows, so that some are changed and some come below.
    prepare: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Instellingen').getRange('10:11').delete('Up');
        await context.sync();
      }),
    run: () => writeSettings({ base: 5, lowBalance: 4, underBooked: 0.8, overBooked: 1.2, hoursPerStrip: 38 }),
  },
  {
    name: 'choices of checks',
    table: 'Controles',
    prepare: () => writeCheckSettings([{ code: 'bad-date', title: 'Datum', choice: 'off', limit: 1 }]),
    run: () =>
      writeCheckSettings([
        { code: 'bad-date', title: 'Datum', choice: 'info', limit: 2 },
        { code: 'over-budget', title: 'Te veel', choice: 'info', limit: 3 },
      ]),
  },
];
