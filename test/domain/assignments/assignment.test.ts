import { enumerations, type AssignmentStatus } from '../../../src/domain/contract';
import { isOpen, needsPeople, readAssignments } from '../../../src/domain/assignments';
import { tableOf } from '../ledger/tablesOf';

const headers = ['Nr', 'Gemeente', 'Titel', 'Strippen', 'Status', 'Start', 'Eind', 'Niveau', 'Uren'];

describe('readAssignments', () => {
  test('a joint assignment is one, with a share for each municipality', () => {
    const table = tableOf(
      'assignments',
      headers,
      ['12', 'Assen', 'Warmteplan', 2, 'gepland', 46054, 46112, 'senior', 10],
      ['3', 'Emmen', 'Anders', 1, 'concept', '', '', '', ''],
      [12, 'Emmen', '', 3, 'lopend', 46023, '2026-12-31', '', 5],
      ['', '', '', '', '', '', '', '', ''],
    );
    const [joint, other, ...more] = readAssignments(table);
    expect(joint).toMatchObject({
      number: '12',
      title: 'Warmteplan',
      level: 'senior',
      status: 'running',
      start: 46023,
      end: 46387,
      strips: 5,
      hours: 15,
    });
    expect(joint?.shares).toMatchObject([
      { municipality: 'Assen', strips: 2, source: { sheet: 'Opdrachten', row: 2 } },
      { municipality: 'Emmen', strips: 3, source: { sheet: 'Opdrachten', row: 4 } },
    ]);
    expect(other).toMatchObject({ number: '3', status: 'draft', start: null, end: null });
    expect(more).toEqual([]);
  });

  test('rows without a number stand alone; text is no number of strips', () => {
    const table = tableOf(
      'assignments',
      headers,
      ['', 'Assen', 'a', '2', 'lopend', '', '', '', ''],
      ['', 'Emmen', 'b', 1, '#N/A', '', '', '', ''],
    );
    expect(readAssignments(table)).toMatchObject([
      { title: 'a', strips: 0 },
      { title: 'b', strips: 1, status: null },
    ]);
    expect(readAssignments(undefined)).toEqual([]);
  });
});

test('open work is owed, and planned or running work needs people', () => {
  const statuses = Object.keys(enumerations.assignmentStatus) as readonly AssignmentStatus[];
  expect(statuses.filter(isOpen)).toEqual(['requested', 'planned', 'running']);
  expect(statuses.filter(needsPeople)).toEqual(['planned', 'running']);
});
