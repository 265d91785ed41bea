import { day } from './base';
import { add, set, type Example } from './example';

const similar = {
  number: '2026-007',
  period: 2026,
  municipality: 'Aa en Hunze',
  theme: 'Wijkaanpak',
  status: 'aangevraagd',
  strips: 1,
  client: 'Programmaleider warmte',
  contractor: 'Adviseur warmte',
  start: day('2026-09-01'),
  end: day('2026-11-30'),
};

export const formulationExamples: readonly Example[] = [
  {
    code: 'formulation-weak',
    fails: [set('assignments', 3, { goal: '', result: 'iets met warmte' })],
    at: 'Opdrachten!D4',
    passes: [set('assignments', 1, { goal: '', result: '' })],
  },
  {
    code: 'assignment-similar',
    fails: [add('assignments', { ...similar, title: 'Warmteplan opstellen voor de wijk Kloosterveen' })],
    at: 'Opdrachten!D7',
    passes: [add('assignments', { ...similar, title: 'Subsidieregeling voor dakisolatie uitwerken' })],
  },
  {
    code: 'comparison-limited',
    fails: Array.from({ length: 5001 }, (_, index) =>
      add('assignments', { ...similar, number: `X${index}`, title: `Onderwerp ${index}`, status: 'concept' }),
    ),
    at: 'Opdrachten!D1',
    passes: [],
  },
];
