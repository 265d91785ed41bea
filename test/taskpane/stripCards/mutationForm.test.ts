import type { WorkbookTables } from '../../../src/domain/contract';
import { createTranslator } from '../../../src/i18n/translator';
import {
  emptyForm,
  fieldOf,
  formReducer,
  periodAfter,
  planOf,
  samePlan,
  type FormKind,
  type FormState,
  type MutationForm,
  type Plan,
} from '../../../src/taskpane/features/stripCards/mutationForm';
import { refusalWords } from '../../../src/taskpane/features/stripCards/refusalWords';
import { tableOf } from '../../domain/ledger/tablesOf';

/* Assen has 4 left, Emmen 1, Meppel is 1 over. */
const tables: WorkbookTables = {
  municipalities: tableOf('municipalities', ['Gemeente', 'Inwoners'], ['Assen', 1], ['Emmen', 2], ['Meppel', 3]),
  allocation: tableOf(
    'allocation',
    ['Periode', 'Gemeente', 'Totaal', 'Status'],
    [2026, 'Assen', 4, 'vastgesteld'],
    [2026, 'Emmen', 1, 'vastgesteld'],
  ),
  assignments: tableOf(
    'assignments',
    ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status'],
    ['A', 2026, 'Meppel', 'x', 1, 'lopend'],
  ),
  mutations: tableOf(
    'mutations',
    ['Datum', 'Periode', 'Gemeente', 'Soort', 'Strippen', 'Tegenpartij', 'Opdracht', 'Toelichting', 'Id'],
    [46040, 2025, 'Assen', 'aanvulling', 2, '', '', '', 'M-7'],
  ),
};
const asked = { period: '2026', municipality: 'Assen', moment: '2026-03-03T12:00:00.000Z' };
const form = (kind: FormKind, part: Partial<MutationForm> = {}) => emptyForm(kind, { date: '2026-03-03', ...part });
const plan = (kind: FormKind, part: Partial<MutationForm> = {}) => planOf(tables, form(kind, part), asked);
const planned = (kind: FormKind, part: Partial<MutationForm> = {}): Plan => {
  const result = plan(kind, part);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result;
};
const brief = ({ rows, changes }: Plan) => ({
  rows: rows.map(({ municipality, period, kind, strips }) => `${municipality} ${period} ${kind} ${strips}`),
  changes: changes.map(({ municipality, period, before, after }) => `${municipality} ${period} ${before}→${after}`),
});

describe('what a form would book', () => {
  it('a transfer: two rows that cancel out, and the balances of both', () => {
    expect(brief(planned('transfer', { to: 'Emmen', strips: '3', explanation: ' ruil ' }))).toEqual({
      rows: ['Assen 2026 transfer -3', 'Emmen 2026 transfer 3'],
      changes: ['Assen 2026 4→1', 'Emmen 2026 1→4'],
    });
    // Serial 46084 is 3 March 2026.
    expect(planned('transfer', { to: 'Emmen', strips: '3', explanation: ' ruil ' }).rows[0]).toMatchObject({
      date: 46084,
      explanation: 'ruil',
      counterparty: 'Emmen',
    });
  });

  it.each([
    ['topUp', { strips: '2' }, ['Assen 2026 topUp 2'], ['Assen 2026 4→6']],
    ['expiry', { strips: '4' }, ['Assen 2026 expiry -4'], ['Assen 2026 4→0']],
    ['adjustment', { strips: '−5' }, ['Assen 2026 correction -5'], ['Assen 2026 4→-1']],
    ['correction', { id: 'M-7' }, ['Assen 2025 correction -2'], ['Assen 2025 2→0']],
    [
      'carryOver',
      { toPeriod: '2027', maximum: '3' },
      ['Assen 2026 carryOver -3', 'Assen 2027 carryOver 3', 'Assen 2026 expiry -1', 'Emmen 2026 carryOver -1', 'Emmen 2027 carryOver 1'],
      ['Assen 2026 4→0', 'Assen 2027 0→3', 'Emmen 2026 1→0', 'Emmen 2027 0→1'],
    ],
  ] as const)('%s %j', (kind, part, rows, changes) => {
    expect(brief(planned(kind, part))).toEqual({ rows, changes });
  });

  it('closing a period says what becomes of each card; anything else does not', () => {
    expect(planned('carryOver', { toPeriod: '2027', maximum: '3' }).carried).toEqual([
      { municipality: 'Assen', remaining: 4, carried: 3, expired: 1 },
      { municipality: 'Emmen', remaining: 1, carried: 1, expired: 0 },
    ]);
    expect(planned('topUp', { strips: '2' }).carried).toBeNull();
  });

  it('closing a period leaves overdrawn cards to people', () => {
    expect(planned('carryOver', { toPeriod: '2027' }).overdrawn).toEqual([{ municipality: 'Meppel', remaining: -1 }]);
  });

  it.each([
    ['transfer', { strips: '1' }, 'unknownMunicipality', 'to'],
    ['transfer', { strips: '1', to: 'Assen' }, 'sameMunicipality', 'to'],
    ['transfer', { strips: '5', to: 'Emmen' }, 'notEnough', 'strips'],
    ['transfer', { strips: '1,5', to: 'Emmen' }, 'notWhole', 'strips'],
    ['transfer', { strips: '', to: 'Emmen' }, 'notWhole', 'strips'],
    ['transfer', { strips: '1', to: 'Emmen', date: '' }, 'noDate', 'date'],
    ['topUp', { strips: '0' }, 'notPositive', 'strips'],
    ['expiry', { strips: '9' }, 'notEnough', 'strips'],
    ['adjustment', { strips: '0' }, 'notPositive', 'strips'],
    ['correction', {}, 'unknownMutation', 'id'],
    ['carryOver', {}, 'unknownPeriod', 'toPeriod'],
    ['carryOver', { toPeriod: '2026' }, 'samePeriod', 'toPeriod'],
    ['carryOver', { toPeriod: '2027', maximum: '-1' }, 'notPositive', 'maximum'],
    ['carryOver', { toPeriod: '2027', maximum: 'x' }, 'notWhole', 'maximum'],
  ] as const)('%s %j is refused: %s, said at %s, in words', (kind, part, code, field) => {
    const result = plan(kind, part);
    if (result.ok) throw new Error('should be refused');
    expect(result.refusal.code).toBe(code);
    expect(fieldOf(kind, result.refusal)).toBe(field);
    for (const language of ['nl', 'en'] as const) {
      const words = refusalWords(createTranslator(language), kind, result.refusal);
      expect(words).toMatch(/\.$/);
      expect(words).not.toMatch(/\{\{|NaN|undefined/);
    }
  });

  it('is told apart from what it would be once the workbook changed', () => {
    const seen = planned('transfer', { to: 'Emmen', strips: '1' });
    expect(samePlan(seen, planned('transfer', { to: 'Emmen', strips: '1' }))).toBe(true);
    const meanwhile = {
      ...tables,
      assignments: tableOf(
        'assignments',
        ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status'],
        ['B', 2026, 'Emmen', 'x', 1, 'gepland'],
      ),
    };
    const now = planOf(meanwhile, form('transfer', { to: 'Emmen', strips: '1' }), asked);
    expect(now.ok && samePlan(seen, now)).toBe(false);
  });
});

describe('the steps', () => {
  const filled = form('transfer', { to: 'Emmen' });
  const editing: FormState = { step: 'editing', form: filled, tried: false };
  const preview: FormState = { step: 'preview', form: filled, moment: 'm' };

  it('go from closed to form to preview and back, keeping what was filled in', () => {
    expect(formReducer({ step: 'closed' }, { type: 'open', form: filled })).toEqual(editing);
    expect(formReducer(editing, { type: 'look', moment: 'm', fits: true })).toEqual(preview);
    expect(formReducer(preview, { type: 'back' })).toEqual(editing);
    expect(formReducer(preview, { type: 'close' })).toEqual({ step: 'closed' });
  });

  it('stay at the form while something is wrong, and say so from then on', () => {
    const tried = formReducer(editing, { type: 'look', moment: 'm', fits: false });
    expect(tried).toEqual({ ...editing, tried: true });
    expect(formReducer(tried, { type: 'change', part: { strips: '2' } })).toEqual({
      step: 'editing',
      tried: true,
      form: { ...filled, strips: '2' },
    });
  });

  it('change nothing where an event does not belong', () => {
    expect(formReducer(preview, { type: 'change', part: { strips: '9' } })).toBe(preview);
    expect(formReducer({ step: 'closed' }, { type: 'look', moment: 'm', fits: true })).toEqual({ step: 'closed' });
    expect(formReducer(editing, { type: 'back' })).toBe(editing);
  });
});

describe('the period after', () => {
  it.each([
    ['2026', ['2025', '2026', '2027-2028'], '2027-2028'],
    ['2026', ['2026'], '2027'],
    ['2025-2026', ['2025-2026'], '2027-2028'],
    ['2024/2026', [], '2027/2029'],
    ['pilot', ['pilot'], ''],
  ])('%s among %j is %s', (period, all, expected) => {
    expect(periodAfter(period, all)).toBe(expected);
  });
});
