/** What words in a text hint at. */
export const cue = { limits: 1, handOver: 2, deliverable: 4 } as const;

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

/** Which hashes any cue has: nearly every word is passed by without being cut out of its text. */
const size = 4096;
const hashes = new Uint8Array(size);
for (const word of cues.keys()) {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOf(hash, word.charCodeAt(at));
  hashes[hash & (size - 1)] = 1;
}
/** The same for the last four letters of the endings. */
const lastFour = new Uint8Array(size);
for (const ending of endings) {
  let letters = 0;
  for (let at = ending.length - 4; at < ending.length; at++) letters = (letters << 8) | ending.charCodeAt(at);
  lastFour[slotOf(letters)] = 1;
}

/** The cues in a text as bits, in one pass over its letters. */
export function cuesIn(text: string): number {
  let found = 0;
  let start = -1;
  let hash = 0;
  let letters = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) | 32 : 32;
    if (code >= 97 && code <= 122) {
      if (start < 0) {
        start = at;
        hash = 0;
        letters = 0;
      }
      hash = hashOf(hash, code);
      letters = (letters << 8) | code;
    } else if (start >= 0) {
      if (hashes[hash & (size - 1)] === 1) found |= cues.get(text.slice(start, at).toLowerCase()) ?? 0;
      if (lastFour[slotOf(letters)] === 1 && endsAsDeliverable(text.slice(start, at))) found |= cue.deliverable;
      start = -1;
    }
  }
  return found;
}

function hashOf(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slotOf(letters: number): number {
  return (Math.imul(letters, 0x9e3779b1) >>> 20) & (size - 1);
}

function endsAsDeliverable(word: string): boolean {
  const lower = word.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}
