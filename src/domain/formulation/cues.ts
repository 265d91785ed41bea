/** What words in a text hint at. */
export const cue = { limits: 1, handOver: 2, deliverable: 4 } as const;
const everyCue = cue.limits | cue.handOver | cue.deliverable;

const limits =
  'alleen uitsluitend hoogstens maximaal buiten afbakening afgebakend afbakenen exclusief scope beperkt beperken uitgezonderd uitzondering inbegrepen randvoorwaarde randvoorwaarden only limited limits excluding except';
const handOver =
  'overdracht overgedragen overdragen overdraagt overneemt overnemen overgenomen borgen borgt geborgd borging beheer beheerder beheerd nazorg kennisbank databank ingebed inbedding eigenaar eigenaarschap handover embedded maintained owner';
/** What can be seen to be there at the end. */
const deliverables =
  'plannen notitie advies adviezen rapportage kaarten besluit raadsvoorstel collegevoorstel voorstel ontwerp bijeenkomst bijeenkomsten presentatie vastgesteld vastgestelde format handreiking leidraad factsheet businesscase berekening inventarisatie databank dashboard draaiboek contract overeenkomst convenant website folder brief gesprekken report memo map decision proposal overview workshop aanvraag begroting verslag stappenplan routekaart nulmeting';
/** Endings of words for deliverables, of four letters and more: "warmteplan", "adviesnota". */
const endings = ['plan', 'nota', 'rapport', 'kaart', 'overzicht', 'training', 'lijst', 'analyse', 'onderzoek', 'profiel', 'visie'];

interface Cue {
  readonly word: string;
  readonly bit: number;
  /** Whether longer words that end in it count as well. */
  readonly isEnding: boolean;
}

const cuesFrom = (words: readonly string[], bit: number, isEnding = false): readonly Cue[] =>
  words.map((word) => ({ word, bit, isEnding }));
const cues = [
  ...cuesFrom(limits.split(' '), cue.limits),
  ...cuesFrom(handOver.split(' '), cue.handOver),
  ...cuesFrom(deliverables.split(' '), cue.deliverable),
  ...cuesFrom(endings, cue.deliverable, true),
];

/** The cues by their last four letters, as a slot: nearly every word is passed by on these alone. */
const slots = 4096;
const cuesAt: (Cue[] | undefined)[] = new Array<Cue[] | undefined>(slots).fill(undefined);
const couldBe = new Uint8Array(slots);
for (const each of cues) {
  const slot = slotOf(lastFourOf(each.word));
  (cuesAt[slot] ??= []).push(each);
  couldBe[slot] = 1;
}

function lastFourOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters = (letters << 8) | word.charCodeAt(at);
  return letters;
}

function slotOf(letters: number): number {
  return (Math.imul(letters, 0x9e3779b1) >>> 20) & (slots - 1);
}

/** The cues in a text as bits, in one pass over its letters that ends where there is nothing more to find. */
export function cuesIn(text: string): number {
  let found = 0;
  let letters = 0;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const letter = at < length ? text.charCodeAt(at) | 32 : 0;
    if (letter >= 97 && letter <= 122) letters = (letters << 8) | letter;
    else if (letters !== 0) {
      const slot = slotOf(letters);
      if (couldBe[slot] === 1) {
        found |= cuesOf(text, at, slot);
        if (found === everyCue) return found;
      }
      letters = 0;
    }
  }
  return found;
}

/** The cues in the word that ends before a place. */
function cuesOf(text: string, end: number, slot: number): number {
  let found = 0;
  for (const { word, bit, isEnding } of cuesAt[slot]!) {
    const start = end - word.length;
    if (endsIn(text, end, word) && (isEnding || letterAt(text, start - 1) === 0)) found |= bit;
  }
  return found;
}

function endsIn(text: string, end: number, word: string): boolean {
  const start = end - word.length;
  for (let at = word.length - 1; at >= 0; at--) if (letterAt(text, start + at) !== word.charCodeAt(at)) return false;
  return true;
}

/** The small letter at a place, a to z; 0 where there is none. */
function letterAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122 ? code : 0;
}
