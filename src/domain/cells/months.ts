const names: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'febr', 'february'],
  ['maart', 'mrt', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const numbers = new Map(names.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

/** 1–12 for a Dutch or English month, written out or short ("mrt."); null for any other word. */
export function monthNumber(word: string): number | null {
  return numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

const weekdays: readonly (readonly string[])[] = [
  ['maandag', 'ma', 'monday', 'mon'],
  ['dinsdag', 'di', 'tuesday', 'tue'],
  ['woensdag', 'wo', 'wednesday', 'wed'],
  ['donderdag', 'do', 'thursday', 'thu'],
  ['vrijdag', 'vr', 'friday', 'fri'],
  ['zaterdag', 'za', 'saturday', 'sat'],
  ['zondag', 'zo', 'sunday', 'sun'],
];

const weekdayNumbers = new Map(weekdays.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

/** 1 Monday … 7 Sunday; null for any other word. */
export function weekdayNumber(word: string): number | null {
  return weekdayNumbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
