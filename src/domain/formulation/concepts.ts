/**
 * What a text is about, so that "Woningen isoleren" and "Isolatieaanpak" meet: Dutch compounds fall apart into parts, parts that mean
 * the same become one concept, and what half of all assignments have ("plan", "aanpak") weighs less than what one is about ("aquathermie").
 * The parts are those of the heat transition; a word without any of them stands for itself, cut to eight letters so that endings do not matter.
 */
const subject = 10;
const field = 5;
const general = 3;

/** Concept: the beginnings of words and parts of words that mean it. A part may stand anywhere in a compound. */
const parts: readonly (readonly [weight: number, lines: string])[] = [
  [
    subject,
    `
    isolatie: isol
    warmtenet: warmtenet collectieve-warmte
    restwarmte: restwarm
    aquathermie: aquatherm oppervlaktewater
    geothermie: geotherm aardwarmte
    bron: bronnen warmtebron
    aardgas: aardgas
    gebouw: gebouw vastgoed
    stroomnet: netcongest netbeheer netverzwar stroomnet elektriciteitsnet netcapaciteit
    armoede: armoede
    loket: loket
    corporatie: corporati
    raad: raads
    participatie: participat meedenk meebeslis inspraak
    kosten: kosten maandlast betaalba rekenmodel rekenhulp
    nulmeting: nulmeting monitor
    profiel: profiel
    initiatief: initiati
    route: route
    monument: monument
    databank: databank kennisbank
    uitvoering: uitvoer`,
  ],
  [
    field,
    `
    warmte: warmte warm
    programma: programma
    wijk: wijk buurt
    dorp: dorp
    bewoner: bewoner inwoner huishoud huiseigenar
    woning: woning woningen
    energie: energie
    subsidie: subsidie regeling
    transitie: transitie
    gebied: gebied
    communicatie: communic informer informatie voorlicht campagne
    haalbaarheid: haalba`,
  ],
  [
    general,
    `
    plan: plan plannen
    aanpak: aanpak
    onderzoek: onderzoek verkenn onderzoeken
    aanvraag: aanvra
    kaart: kaart
    advies: advies adviez
    avond: avond bijeenkomst
    hulp: hulp help ondersteun begelei versterk
    inventarisatie: inventaris
    afspraak: afspra afstem`,
  ],
];

const concepts: string[] = [];
const weights: number[] = [];
const byPart = new Map<string, number>();
for (const [weight, lines] of parts) {
  for (const line of lines.trim().split('\n')) {
    const [name = '', words = ''] = line.split(':');
    concepts.push(name.trim());
    weights.push(weight);
    for (const word of words.trim().split(' ')) byPart.set(word, concepts.length - 1);
  }
}
const shortest = Math.min(...[...byPart.keys()].map((part) => part.length));
const longest = Math.max(...[...byPart.keys()].map((part) => part.length));

/** Letters of a compound that belong to no part, from how many on they are a word of their own. */
const ownLetters = 5;

const stopWords: ReadonlySet<string> = new Set(
  (
    'aan alle als bij binnen dat deze die dit door een eigen elke gemeente gemeenten gemeentelijk gemeentelijke haar heeft hebben het hier hoe hun kan komen kunnen maken maar meer met ' +
    'naar niet nog onder ons onze ook opdracht opstellen over rond samen tot tussen uit van vanaf vanuit voor voorbereiden waar wat welke weten worden wordt zijn zodat zonder zoals the and for with'
  ).split(' '),
);

/** A concept of a text: what it weighs, and the word it was read from. */
export interface Concept {
  readonly weight: number;
  readonly word: string;
}

/** The concepts of a text by name; names of places (a capital within the sentence) left out. */
export function conceptsOf(text: string): ReadonlyMap<string, Concept> {
  const found = new Map<string, Concept>();
  let isFirst = true;
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+|[.!?:]/gu)) {
    if (word.length === 1 && '.!?:'.includes(word)) {
      isFirst = true;
      continue;
    }
    const lower = word.toLowerCase();
    const isName = !isFirst && lower !== word && word.toUpperCase() !== word;
    isFirst = false;
    if (word.length > 3 && !isName && !stopWords.has(lower)) addWord(found, lower);
  }
  return found;
}

function addWord(found: Map<string, Concept>, word: string): void {
  const add = (name: string, weight: number): void => {
    if (!found.has(name)) found.set(name, { weight, word });
  };
  let own = 0;
  let hasPart = false;
  for (let at = 0; at < word.length;) {
    const [part, place] = partAt(word, at);
    if (place < 0) {
      at++;
      continue;
    }
    if (at - own >= ownLetters) add(word.slice(own, Math.min(at, own + 8)), subject);
    add(concepts[place] ?? part, weights[place] ?? subject);
    hasPart = true;
    at += part.length;
    own = at;
  }
  if (!hasPart) add(word.slice(0, 8), subject);
}

/** The longest part that begins here. */
function partAt(word: string, at: number): readonly [string, number] {
  for (let length = Math.min(longest, word.length - at); length >= shortest; length--) {
    const part = word.slice(at, at + length);
    const place = byPart.get(part);
    if (place !== undefined) return [part, place];
  }
  return ['', -1];
}
