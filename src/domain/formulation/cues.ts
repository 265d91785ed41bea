/** What words in a text hint at. */
export const cue = { limits: 1, handOver: 2, deliverable: 4 } as const;
const everyCue = cue.limits | cue.handOver | cue.deliverable;

const limits = 'alleen uitsluitend hoogstens maximaal buiten afbakening afgebakend afbakenen exclusief scope beperkt beperken uitgezonderd uitzondering inbegrepen randvoorwaarde randvoorwaarden only limited limits excluding except';
const handOver = 'overdracht overgedragen overdragen overdraagt overneemt overnemen overgenomen borgen borgt geborgd borging beheer beheerder beheerd nazorg kennisbank databank ingebed inbedding eigenaar eigenaarschap handover embedded maintained owner';
/** What can be seen to be there at the end. */
const deliverables = 'plannen notitie advies adviezen rapportage kaarten besluit raadsvoorstel collegevoorstel voorstel ontwerp bijeenkomst bijeenkomsten presentatie vastgesteld vastgestelde format handreiking leidraad factsheet businesscase berekening inventarisatie databank dashboard draaiboek contract overeenkomst convenant website folder brief gesprekken report memo map decision proposal overview workshop aanvraag begroting verslag stappenplan routekaart nulmeting';
/** Endings of words for deliverables, of four letters and more: "warmteplan", "adviesnota". */
const endings = ['plan', 'nota', 'rapport', 'kaart', 'overzicht', 'training', 'lijst', 'analyse', 'onderzoek', 'profiel', 'visie'];

const listed = (words: string, bit: number): (readonly [string, number])[] => words.split(' ').map((word) => [word, bit] as const);
const cues = new Map<string, number>();
for (const [word, bit] of [...listed(limits, cue.limits), ...listed(handOver, cue.handOver), ...listed(deliverables, cue.deliverable)]) {
  cues.set(word, (cues.get(word) ?? 0) | bit);
}

/** Which words and endings end in the same last four letters, as a slot: nearly every word is passed by without being cut out of its text. */
const size = 4096;
const listedAt: (string[] | undefined)[] = new Array<string[] | undefined>(size).fill(undefined);
const endingsAt: (string[] | undefined)[] = new Array<string[] | undefined>(size).fill(undefined);
const couldBe = new Uint8Array(size);
for (const [words, at] of [[cues.keys(), listedAt], [endings, endingsAt]] as const) {
  for (const word of words) {
    const slot = slotOf(lastFourOf(word));
    (at[slot] ??= []).push(word);
    couldBe[slot] = 1;
  }
}

function lastFourOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters = (letters << 8) | word.charCodeAt(at);
  return letters;
}

/** The cues in a text as bits, in one pass over its letters that ends where there is nothing more to find. */
export function cuesIn(text: string): number {
  let found = 0;
  let start = -1;
  let letters = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) | 32 : 32;
    if (code >= 97 && code <= 122) {
      if (start < 0) {
        start = at;
        letters = 0;
      }
      letters = (letters << 8) | code;
    } else if (start >= 0) {
      const slot = slotOf(letters);
      if (couldBe[slot] === 1) {
        found |= cuesOf(text.slice(start, at), slot);
        if (found === everyCue) return found;
      }
      start = -1;
    }
  }
  return found;
}

function cuesOf(word: string, slot: number): number {
  const lower = word.toLowerCase();
  const isEnding = endingsAt[slot]?.some((ending) => lower.endsWith(ending)) ?? false;
  const found = listedAt[slot]?.includes(lower) ? cues.get(lower) ?? 0 : 0;
  return isEnding ? found | cue.deliverable : found;
}

function slotOf(letters: number): number {
  return (Math.imul(letters, 0x9e3779b1) >>> 20) & (size - 1);
}
