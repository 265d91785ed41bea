import { area } from '../translator';
import { allocation } from './checks/allocation';
import { assignments } from './checks/assignments';
import { bookings } from './checks/bookings';
import { cells } from './checks/cells';
import { check } from './checks/check';
import { dates } from './checks/dates';
import { formulation } from './checks/formulation';
import { municipalities } from './checks/municipalities';
import { mutations } from './checks/mutations';
import { numbers } from './checks/numbers';
import { periods } from './checks/periods';
import { privacy } from './checks/privacy';
import { products } from './checks/products';
import { register } from './checks/register';
import { reviews } from './checks/reviews';
import { rows } from './checks/rows';
import { settings } from './checks/settings';
import { translations } from './checks/translations';
import { status } from './checks/status';
import { strips } from './checks/strips';
import { structure } from './checks/structure';
import { team } from './checks/team';

/** The words of the checks: for each code its name, what is wrong, why it matters, what is expected and what to do. */
export const checks = area(
  'checks',
  {
    findings: {
      ...allocation.nl,
      ...assignments.nl,
      ...bookings.nl,
      ...cells.nl,
      ...check.nl,
      ...dates.nl,
      ...formulation.nl,
      ...municipalities.nl,
      ...mutations.nl,
      ...numbers.nl,
      ...periods.nl,
      ...privacy.nl,
      ...products.nl,
      ...register.nl,
      ...reviews.nl,
      ...rows.nl,
      ...settings.nl,
      ...translations.nl,
      ...status.nl,
      ...strips.nl,
      ...structure.nl,
      ...team.nl,
    },
    severities: { error: 'Fout', warning: 'Waarschuwing', info: 'Aandachtspunt' },
    groups: {
      structure: 'Opbouw van de werkmap',
      cells: 'Cellen',
      rows: 'Binnen een rij',
      acrossRows: 'Tussen rijen',
      acrossTables: 'Tussen tabellen',
      allocation: 'Toekenning en mutaties',
      privacy: 'Privacy en veiligheid',
      formulation: 'Formulering',
    },
    parts: {
      reason: 'aanleiding',
      goal: 'doel',
      result: 'toetsbaar resultaat',
      limits: 'afbakening',
      planning: 'planning (begin en eind)',
      roles: 'opdrachtgever en opdrachtnemer',
      handOver: 'overdracht of borging',
    },
    noMunicipality: {
      total: 'een optelling van meer gemeenten',
      province: 'een provincie',
      part: 'een deel van een gemeente',
      area: 'een groter gebied',
    },
    limits: {
      'formulation-weak': 'zoveel onderdelen zijn genoeg; bij minder is het een aandachtspunt',
      'assignment-similar': 'vanaf deze gelijkenis worden twee opdrachten genoemd',
      'comparison-limited': 'bij meer openstaande opdrachten wordt niet vergeleken',
      'outside-period': 'zoveel dagen na de periode mag een opdracht nog doorlopen (dan is het een aandachtspunt: runs-past-period)',
      'status-contradicts-dates': 'zoveel dagen mag een start verlopen zijn',
      'booking-outside-assignment': 'zoveel dagen erbuiten is een aandachtspunt, meer een waarschuwing',
      'person-over-booked': 'zoveel dagen te veel gaat nog vanzelf voorbij',
      'mutation-far-from-period': 'zoveel dagen voor of na de periode mag een mutatie staan',
    },
    units: { percent: '%', parts: 'onderdelen', days: 'dagen', assignments: 'opdrachten' },
    proposal: { replace: 'Maak er “{{value}}” van.', choose: 'Kies uit: {{values}}.' },
    logical: { true: 'WAAR', false: 'ONWAAR' },
    strips_one: '{{number}} strip',
    strips_other: '{{number}} strippen',
  },
  {
    findings: {
      ...allocation.en,
      ...assignments.en,
      ...bookings.en,
      ...cells.en,
      ...check.en,
      ...dates.en,
      ...formulation.en,
      ...municipalities.en,
      ...mutations.en,
      ...numbers.en,
      ...periods.en,
      ...privacy.en,
      ...products.en,
      ...register.en,
      ...reviews.en,
      ...rows.en,
      ...settings.en,
      ...translations.en,
      ...status.en,
      ...strips.en,
      ...structure.en,
      ...team.en,
    },
    severities: { error: 'Error', warning: 'Warning', info: 'Point of attention' },
    groups: {
      structure: 'Build of the workbook',
      cells: 'Cells',
      rows: 'Within a row',
      acrossRows: 'Between rows',
      acrossTables: 'Between tables',
      allocation: 'Allocation and mutations',
      privacy: 'Privacy and safety',
      formulation: 'Formulation',
    },
    parts: {
      reason: 'reason',
      goal: 'goal',
      result: 'testable result',
      limits: 'limits',
      planning: 'planning (start and end)',
      roles: 'client and contractor',
      handOver: 'hand-over',
    },
    noMunicipality: {
      total: 'a sum of several municipalities',
      province: 'a province',
      part: 'a part of a municipality',
      area: 'a larger area',
    },
    limits: {
      'formulation-weak': 'so many parts are enough; with fewer it is a point of attention',
      'assignment-similar': 'from this likeness on two assignments are named',
      'comparison-limited': 'with more open assignments nothing is compared',
      'outside-period': 'so many days after the period an assignment may run on (it is then a point of attention: runs-past-period)',
      'status-contradicts-dates': 'so many days a start may have passed',
      'booking-outside-assignment': 'so many days outside is a point of attention, more is a warning',
      'person-over-booked': 'so many days too much pass by themselves',
      'mutation-far-from-period': 'so many days before or after the period a mutation may be',
    },
    units: { percent: '%', parts: 'parts', days: 'days', assignments: 'assignments' },
    proposal: { replace: 'Make it “{{value}}”.', choose: 'Choose from: {{values}}.' },
    logical: { true: 'TRUE', false: 'FALSE' },
    strips_one: '{{number}} strip',
    strips_other: '{{number}} strips',
  },
);
