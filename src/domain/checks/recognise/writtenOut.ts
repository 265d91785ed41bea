import { readNumber } from '../../cells/readNumber';
import { certainValue } from '../../cells/reading';
import { plainNotation } from '../../cells/text';
import type { EnumerationKey } from '../../contract';

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

/** What people write for a word of a list. */
const otherWords: { readonly [E in EnumerationKey]?: Readonly<Record<string, readonly string[]>> } = {
  assignmentStatus: {
    concept: ['in voorbereiding', 'idee', 'voorstel'],
    aangevraagd: ['ingediend', 'aanvraag', 'nieuw'],
    gepland: ['ingepland', 'nog te starten', 'nog niet gestart', 'to do'],
    lopend: ['in uitvoering', 'loopt', 'bezig', 'actief', 'gestart', 'in behandeling', 'onderhanden', 'in progress', 'active', 'started'],
    afgerond: ['gereed', 'klaar', 'afgehandeld', 'voltooid', 'opgeleverd', 'afgesloten', 'uitgevoerd', 'completed', 'finished', 'closed'],
    afgewezen: ['geweigerd', 'niet akkoord', 'declined'],
    ingetrokken: ['vervallen', 'gaat niet door', 'geannuleerd', 'gestopt', 'cancelled'],
  },
  allocationStatus: { concept: ['voorstel'], vastgesteld: ['definitief', 'akkoord', 'besloten', 'final'], vervangen: ['oud', 'vervallen'] },
  level: { junior: ['jr', 'jr.'], medior: ['mr', 'medoir'], senior: ['sr', 'sr.'] },
  achieved: {
    ja: ['volledig', 'behaald', 'geheel', '100%', 'x'],
    deels: ['gedeeltelijk', 'grotendeels', 'bijna', 'ten dele'],
    nee: ['niet', 'niet behaald', 'geen'],
  },
  mutationKind: {
    overdracht: ['ruil', 'overgedragen'],
    meegenomen: ['restant', 'meegenomen uit vorig jaar'],
    aanvulling: ['extra', 'bonus', 'bijgekocht'],
    vervallen: ['verlopen'],
  },
  productKind: {
    training: ['cursus', 'workshop'],
    onderzoek: ['rapport', 'studie'],
    databank: ['database'],
    format: ['sjabloon', 'template'],
  },
};

/** The word of the list that is most likely meant, in another way of saying it; for a person to say yes to. */
export function wordMeant(enumeration: EnumerationKey, word: string): string | null {
  const wanted = word.toLowerCase();
  return Object.entries(otherWords[enumeration] ?? {}).find(([, others]) => others.includes(wanted))?.[0] ?? null;
}
