import { set, type Example } from './example';

export const acrossTablesExamples: readonly Example[] = [
  { code: 'municipality-unknown', fails: [set('assignments', 2, { municipality: 'Emen' })], at: 'Opdrachten!C3', proposes: 'Emmen', passes: [set('assignments', 2, { municipality: 'EMMEN' })] },
  { code: 'municipality-unknown', fails: [set('assignments', 3, { municipality: 'gem. Aa & Hunze' })], at: 'Opdrachten!C4', proposes: 'Aa en Hunze', passes: [set('assignments', 3, { municipality: 'Alle gemeenten', strips: 0 })] },
  { code: 'municipality-several', fails: [set('assignments', 2, { municipality: 'Emmen en Assen' })], at: 'Opdrachten!C3', passes: [set('assignments', 3, { municipality: 'Aa en Hunze' })] },
  { code: 'allocation-missing', fails: [set('allocation', 2, { status: 'concept' })], at: 'Opdrachten!C6', passes: [set('allocation', 2, { status: 'Vastgesteld' })] },
];
