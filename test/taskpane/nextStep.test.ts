import type { Cell, WorkbookTables } from '../../src/domain/contract';
import { nextStep } from '../../src/taskpane/features/overview/nextStep';
import { tableOf } from '../domain/ledger/tablesOf';

const allocation = (...rows: readonly (readonly Cell[])[]) => tableOf('allocation', ['Periode', 'Gemeente', 'Totaal', 'Status'], ...rows);
const assignments = (...rows: readonly (readonly Cell[])[]) =>
  tableOf('assignments', ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status'], ...rows);
const step = (tables: WorkbookTables): string | null => nextStep({ tables, written: tables }, '2026');

describe('what to do next', () => {
  test('is one thing at a time, until a year is running', () => {
    const none = assignments();
    expect(step({ allocation: allocation(), assignments: assignments(['1', 2026, 'Emmen', 'Plan', 1, 'klaar']) })).toBe('translate');
    expect(step({ allocation: allocation(), assignments: none })).toBe('allocate');
    expect(step({ allocation: allocation([2025, 'Emmen', 9, 'vastgesteld']), assignments: none })).toBe('allocate');
    expect(step({ allocation: allocation([2026, 'Emmen', 9, 'concept']), assignments: none })).toBe('adopt');
    expect(step({ allocation: allocation([2026, 'Emmen', 9, 'vastgesteld']), assignments: none })).toBe('assignment');
    expect(
      step({
        allocation: allocation([2026, 'Emmen', 9, 'vastgesteld']),
        assignments: assignments(['1', 2026, 'Emmen', 'Plan', 1, 'lopend']),
      }),
    ).toBeNull();
  });

  test('words are asked once: whoever left one open is not held up', () => {
    const tables: WorkbookTables = {
      allocation: allocation([2026, 'Emmen', 9, 'vastgesteld']),
      assignments: assignments(['1', 2026, 'Emmen', 'Plan', 1, '?']),
      translations: tableOf('translations', ['Tabel', 'Kolom', 'Staat er', 'Betekent']),
    };
    expect(step(tables)).toBeNull();
  });
});
