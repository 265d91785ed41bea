import fc from 'fast-check';
import type { Cell, WorkbookTables } from '../../../src/domain/contract';
import { balances } from '../../../src/domain/ledger';
import { readSettings } from '../../../src/domain/settings/settings';
import { cardOf, chooseMunicipality } from '../../../src/taskpane/features/stripCards/card';
import { mostStamps } from '../../../src/taskpane/features/stripCards/stamps';
import { settingsOf, tableOf } from '../../domain/ledger/tablesOf';

const allocation = (...rows: readonly (readonly Cell[])[]) => tableOf('allocation', ['Periode', 'Gemeente', 'Totaal', 'Status'], ...rows);
const assignments = (...rows: readonly (readonly Cell[])[]) =>
  tableOf('assignments', ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status', 'Start'], ...rows);
const mutations = (...rows: readonly (readonly Cell[])[]) =>
  tableOf('mutations', ['Datum', 'Periode', 'Gemeente', 'Soort', 'Strippen', 'Tegenpartij', 'Toelichting', 'Id'], ...rows);

/* Assen: 4 granted + 1 topped up − 2 spent (A) − 1 reserved (B) = 2 left; C is rejected and counts for nothing. */
const base: WorkbookTables = {
  municipalities: tableOf('municipalities', ['Gemeente', 'Inwoners'], ['Emmen', 1], ['Assen', 2]),
  allocation: allocation([2026, 'Assen', 4, 'vastgesteld']),
  assignments: assignments(
    ['B', 2026, 'Assen', 'later', 1, 'gepland', 46100],
    ['A', 2026, 'Assen', 'eerst', 2, 'afgerond', 46050],
    ['A', 2026, 'Emmen', 'eerst', 1, 'afgerond', 46050],
    ['C', 2026, 'Assen', 'niet', 3, 'afgewezen', 46060],
  ),
  mutations: mutations(
    [46040, 2026, 'Assen', 'aanvulling', 1, '', '', 'x'],
    [46041, 2026, 'Assen', 'correctie', -1, '', '', 'y'],
    [46042, 2026, 'Assen', 'correctie', 1, '', '', 'y-c'],
  ),
};
const settings = readSettings(undefined);
const card = (tables: WorkbookTables = base, municipality = 'Assen') => cardOf(tables, '2026', municipality, settings, 46100);
const drawn = (tables: WorkbookTables) =>
  card(tables).stamps?.map(({ kind, over, label }) => `${kind}${label && ` ${label}`}${over ? '!' : ''}`);

describe('the stamps of a card', () => {
  it('are spent ones, then reserved, then free: each says where it went', () => {
    expect(drawn(base)).toEqual(['spent A', 'spent A', 'reserved B', 'left', 'left']);
  });

  it('go on past the card where more was asked than there is', () => {
    // 2 granted and 1 topped up are 3; 2 are spent and 3 reserved: the last two are over.
    const tables = {
      ...base,
      allocation: allocation([2026, 'Assen', 2, 'vastgesteld']),
      assignments: assignments(['A', 2026, 'Assen', '', 2, 'lopend', ''], ['B', 2026, 'Assen', '', 3, 'aangevraagd', '']),
    };
    expect(drawn(tables)).toEqual(['spent A', 'spent A', 'reserved B', 'reserved B!', 'reserved B!']);
    expect(card(tables)).toMatchObject({ remaining: -2, status: 'over' });
  });

  it('are what their middle is where strips have fractions', () => {
    // 1.5 spent, 1 reserved: the middles 0.5 and 1 fall in A, 1.5 is the start of B.
    const tables = {
      ...base,
      mutations: mutations(),
      assignments: assignments(['A', 2026, 'Assen', '', 1.4, 'lopend', ''], ['B', 2026, 'Assen', '', 1, 'gepland', '']),
    };
    expect(drawn(tables)).toEqual(['spent A', 'reserved B', 'left', 'left']);
  });

  it.each([
    [mostStamps, mostStamps],
    [mostStamps + 1, undefined],
  ])('for a card of %d are %p', (total, count) => {
    expect(card({ allocation: allocation([2026, 'Assen', total, 'vastgesteld']) }).stamps?.length).toBe(count);
  });

  it('are none on an empty card', () => {
    expect(card({ municipalities: base.municipalities } as WorkbookTables).stamps).toEqual([]);
  });

  it('add up to the figures, whatever the rows', () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom('lopend', 'afgerond', 'gepland', 'aangevraagd', 'concept', 'afgewezen'),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), fc.array(row, { maxLength: 8 }), (total, rows) => {
        const tables = {
          allocation: allocation([2026, 'Assen', total, 'vastgesteld']),
          assignments: assignments(...rows.map(([strips, status], index): Cell[] => [`N${index}`, 2026, 'Assen', '', strips, status, ''])),
        };
        const { stamps, spent, reserved, remaining } = card(tables);
        const count = (test: (stamp: NonNullable<typeof stamps>[number]) => boolean) => stamps?.filter(test).length;
        expect([count(({ kind }) => kind === 'spent'), count(({ kind }) => kind === 'reserved')]).toEqual([spent, reserved]);
        expect(count(({ kind }) => kind === 'left')).toBe(Math.max(0, remaining));
        expect(count(({ over }) => over)).toBe(Math.max(0, -remaining));
      }),
    );
  });
});

describe('the card', () => {
  it('has the figures of the ledger and a statement that ends on them', () => {
    const { lines, remaining } = card();
    expect(remaining).toBe(balances(base, '2026').rows.find(({ municipality }) => municipality === 'Assen')?.remaining);
    expect(lines.at(-1)?.balance).toBe(remaining);
  });

  it('points each line at the cell its strips stand in', () => {
    expect(card().lines.map(({ place: { sheet, cell } }) => `${sheet}!${cell}`)).toEqual([
      'Toekenning!C2',
      'Mutaties!E2',
      'Mutaties!E3',
      'Mutaties!E4',
      'Opdrachten!E3',
      'Opdrachten!E5',
      'Opdrachten!E2',
    ]);
  });

  it('finds that cell also where the table starts elsewhere', () => {
    const moved = { ...base, allocation: { ...allocation([2026, 'Assen', 4, 'vastgesteld']), headerRow: 7, firstColumn: 26 } };
    expect(card(moved).lines[0]?.place).toEqual({ sheet: 'Toekenning', cell: 'AC8' });
  });

  it('names who shares an assignment', () => {
    expect(card().lines.flatMap(({ what, together }) => (what.kind === 'assignment' ? [[what.number, together]] : []))).toEqual([
      ['A', ['Emmen']],
      ['C', []],
      ['B', []],
    ]);
  });

  it('offers to undo what has an id and was not undone yet', () => {
    expect(card().lines.flatMap(({ what, canUndo }) => (what.kind === 'mutation' ? [[what.id, canUndo]] : []))).toEqual([
      ['x', true],
      ['y', false],
      ['y-c', true],
    ]);
    const nameless = { ...base, mutations: mutations([46040, 2026, 'Assen', 'aanvulling', 1, '', '', '']) };
    expect(card(nameless).lines.some(({ canUndo }) => canUndo)).toBe(false);
  });

  it('gives hours only where the workbook says what a strip is worth', () => {
    expect(card().hours(3)).toBeNull();
    const worth = readSettings(settingsOf({ 'Uren per strip': 40 }));
    expect(cardOf(base, '2026', 'Assen', worth, 46100).hours(3)).toBe(120);
  });
});

describe('which municipality', () => {
  it.each([
    ['the one asked for', ['', 'assen'], 'Assen'],
    ['the first wish that is there', ['Groningen', 'Emmen'], 'Emmen'],
    ['else the first by name', ['Groningen'], 'Assen'],
  ])('%s', (_, wanted, expected) => {
    expect(chooseMunicipality(base, wanted)).toBe(expected);
  });

  it('none where there are none', () => {
    expect(chooseMunicipality({}, ['Assen'])).toBeNull();
  });
});
