import { readNumber } from '../../cells/readNumber';
import { certainValue } from '../../cells/reading';
import { plainNotation } from '../../cells/text';

const units = /^(.*?)\s*(?:strip(?:pen|s)?|uur|uren|u|h|hrs?|hours?|fte|inw\.?|inwoners|inhabitants)\.?$/i;

const counted = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

const countedEnglish = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The number that is meant by "2 strippen", "1.250 uur" or "drie"; null where it is anything else. For a person to say yes to. */
export function numberWrittenOut(text: string): number | null {
  const plain = plainNotation(text).toLowerCase().replaceAll('é', 'e');
  const rest = units.exec(plain)?.[1] ?? plain;
  for (const words of [counted, countedEnglish]) if (words.includes(rest)) return words.indexOf(rest);
  return rest === plain ? null : certainValue(readNumber(rest));
}
