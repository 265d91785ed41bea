import { area } from '../translator';
import { compare } from './allocationScreen/compare';
import { result } from './allocationScreen/result';
import { rule } from './allocationScreen/rule';
import { ties } from './allocationScreen/ties';
import { versions } from './allocationScreen/versions';

/** The screen Toekennen. What a rule gives and why is in the area `allocation`. */
export const allocationScreenTexts = area(
  'allocationScreen',
  {
    period: {
      label: 'Periode waarvoor u toekent',
      dates: 'Van {{start}} tot en met {{end}}.',
      years: 'Deze periode duurt langer dan een jaar: basis, grenzen en totaal gelden voor de hele periode samen.',
      unknown: 'Van deze periode zijn de data niet bekend. Een jaartal (2027) of een reeks jaren (2027-2029) spreekt voor zich.',
    },
    ...rule.nl,
    ...result.nl,
    ...ties.nl,
    ...compare.nl,
    ...versions.nl,
  },
  {
    period: {
      label: 'Period you allocate for',
      dates: 'From {{start}} to {{end}}.',
      years: 'This period is longer than a year: base, bounds and total are for the whole period together.',
      unknown: 'The dates of this period are not known. A year (2027) or a range of years (2027-2029) speaks for itself.',
    },
    ...rule.en,
    ...result.en,
    ...ties.en,
    ...compare.en,
    ...versions.en,
  },
);
