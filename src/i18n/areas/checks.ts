import { area } from '../translator';
import { acrossTables } from './checks/acrossTables';
import { allocation } from './checks/allocation';
import { cells } from './checks/cells';
import { formulation } from './checks/formulation';
import { privacy } from './checks/privacy';
import { records } from './checks/records';
import { rows } from './checks/rows';
import { structure } from './checks/structure';

/** The words of the checks: for each code its name, what is wrong, why it matters, what is expected and what to do. */
export const checks = area('checks', {
  findings: { ...structure.nl, ...cells.nl, ...rows.nl, ...acrossTables.nl, ...allocation.nl, ...privacy.nl, ...formulation.nl, ...records.nl },
  severities: { error: 'Fout', warning: 'Waarschuwing', info: 'Aandachtspunt' },
  groups: {
    structure: 'Opbouw van de werkmap', cells: 'Cellen', rows: 'Binnen een rij', acrossRows: 'Tussen rijen', acrossTables: 'Tussen tabellen',
    allocation: 'Toekenning en mutaties', privacy: 'Privacy en veiligheid', formulation: 'Formulering',
  },
  parts: {
    reason: 'aanleiding', goal: 'doel', result: 'toetsbaar resultaat', limits: 'afbakening', planning: 'planning (begin en eind)',
    roles: 'opdrachtgever en opdrachtnemer', handOver: 'overdracht of borging',
  },
  proposal: { replace: 'Maak er “{{value}}” van.', choose: 'Kies uit: {{values}}.' },
  logical: { true: 'WAAR', false: 'ONWAAR' },
  strips_one: '{{number}} strip',
  strips_other: '{{number}} strippen',
}, {
  findings: { ...structure.en, ...cells.en, ...rows.en, ...acrossTables.en, ...allocation.en, ...privacy.en, ...formulation.en, ...records.en },
  severities: { error: 'Error', warning: 'Warning', info: 'Point of attention' },
  groups: {
    structure: 'Build of the workbook', cells: 'Cells', rows: 'Within a row', acrossRows: 'Between rows', acrossTables: 'Between tables',
    allocation: 'Allocation and mutations', privacy: 'Privacy and safety', formulation: 'Formulation',
  },
  parts: {
    reason: 'reason', goal: 'goal', result: 'testable result', limits: 'limits', planning: 'planning (start and end)',
    roles: 'client and contractor', handOver: 'hand-over',
  },
  proposal: { replace: 'Make it “{{value}}”.', choose: 'Choose from: {{values}}.' },
  logical: { true: 'TRUE', false: 'FALSE' },
  strips_one: '{{number}} strip',
  strips_other: '{{number}} strips',
});
