import { readNumber } from '../../cells/readNumber';
import { certainValue } from '../../cells/reading';
import { plainNotation } from '../../cells/text';

/** What a number can be a number of. */
export type Unit = 'strips' | 'hours' | 'fte' | 'inhabitants';

const units: readonly (readonly [Unit, RegExp])[] = [
  ['strips', /^(.*?)\s*strip(?:pen|s)?\.?$/i],
  ['hours', /^(.*?)\s*(?:uur|uren|u|h|hrs?|hours?)\.?$/i],
  ['fte', /^(.*?)\s*fte\.?$/i],
  ['inhabitants', /^(.*?)\s*(?:inw|inwoners|inhabitants)\.?$/i],
];

const counted = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

const countedEnglish = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/**
 * The number that is meant by "2 strippen", "1.250 uur" or "drie" in a column of that unit; null where it is anything else. For a
 * person to say yes to. "36 uur" is no number of fte or strips: what a week or a strip is in hours is for people to say.
 */
export function numberWrittenOut(text: string, unit: Unit | null): number | null {
  const plain = plainNotation(text).toLowerCase().replaceAll('é', 'e');
  const rest = (unit && units.find(([name]) => name === unit)?.[1].exec(plain)?.[1]) ?? plain;
  for (const words of [counted, countedEnglish]) if (words.includes(rest)) return words.indexOf(rest);
  return rest === plain ? null : certainValue(readNumber(rest));
}
