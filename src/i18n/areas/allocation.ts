import { area } from '../translator';
import { populations } from './allocation/populations';
import { problems } from './allocation/problems';
import { reasons } from './allocation/reasons';
import { rule } from './allocation/rule';

/** Allocating strips: the rule, what it gives each municipality and why, in words for a coordinator and an alderman. */
export const allocationTexts = area(
  'allocation',
  {
    start: 'het begin',
    strips_one: '{{number}} strip',
    strips_other: '{{number}} strippen',
    inhabitants_one: '{{number}} inwoner',
    inhabitants_other: '{{number}} inwoners',
    unit: {
      inhabitants: '{{number}} inwoners',
      roots: '{{number}} (wortel van het aantal inwoners)',
      powers: '{{number}} (inwoners tot de macht {{exponent}})',
    },
    comparison: {
      gain: '{{municipality}} krijgt er {{strips}} bij ({{before}} wordt {{after}}).',
      loss: '{{municipality}} levert {{strips}} in ({{before}} wordt {{after}}).',
      same: 'Niemand krijgt er strippen bij of levert in.',
      near: '{{municipality}} blijft op {{after}}.',
    },
    ...rule.nl,
    ...reasons.nl,
    ...populations.nl,
    ...problems.nl,
  },
  {
    start: 'the start',
    strips_one: '{{number}} strip',
    strips_other: '{{number}} strips',
    inhabitants_one: '{{number}} inhabitant',
    inhabitants_other: '{{number}} inhabitants',
    unit: {
      inhabitants: '{{number}} inhabitants',
      roots: '{{number}} (square root of inhabitants)',
      powers: '{{number}} (inhabitants to the power {{exponent}})',
    },
    comparison: {
      gain: '{{municipality}} gains {{strips}} ({{before}} becomes {{after}}).',
      loss: '{{municipality}} loses {{strips}} ({{before}} becomes {{after}}).',
      same: 'No one gains or loses strips.',
      near: '{{municipality}} stays at {{after}}.',
    },
    ...rule.en,
    ...reasons.en,
    ...populations.en,
    ...problems.en,
  },
);
