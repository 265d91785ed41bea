/** Written out, and as Excel shortens them. */
export const monthNames = {
  nl: {
    long: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    short: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  },
  en: {
    long: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
    short: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
} as const satisfies Readonly<Record<'nl' | 'en', Readonly<Record<'long' | 'short', readonly string[]>>>>;

const lists = [monthNames.nl.long, monthNames.nl.short, monthNames.en.long, monthNames.en.short];
const numbers = new Map<string, number>([
  ['febr', 2],
  ['sept', 9],
  ...lists.flatMap((words) => words.map((word, index) => [word, index + 1] as const)),
]);

/** The first three letters a month can have in either language. */
export const monthStarts: readonly string[] = [...new Set(lists.flat().map((word) => word.slice(0, 3)))];

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
