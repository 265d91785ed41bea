import { day } from './base';
import { add, set, type Example } from './example';

const review = {
  assignment: '2026-001',
  municipality: 'Assen',
  date: day('2026-06-10'),
  satisfaction: 4,
  achieved: 'ja',
  explanation: 'Prettig en snel gewerkt',
};

export const reviewExamples: readonly Example[] = [
  {
    code: 'review-not-begun',
    fails: [set('reviews', 1, { assignment: '2026-003', municipality: 'Aa en Hunze' })],
    at: 'Evaluaties!A2',
    passes: [set('reviews', 1, { assignment: '2026-004' })],
  },
  {
    code: 'review-before-start',
    fails: [set('reviews', 1, { date: day('2025-06-10') })],
    at: 'Evaluaties!C2',
    passes: [set('reviews', 1, { date: day('2026-03-10') })],
  },
  {
    code: 'review-other-municipality',
    fails: [set('reviews', 1, { municipality: 'Emmen' })],
    at: 'Evaluaties!B2',
    passes: [add('reviews', { ...review, assignment: '2026-004', municipality: 'Emmen' })],
  },
];
