import { distance } from 'fastest-levenshtein';
import { plainHeader, type ColumnDefinition } from '../contract';

interface NameFit {
  readonly confidence: number;
  readonly by: 'name' | 'synonym' | 'spelling';
  /** A header a year: the newest goes before the others. */
  readonly year?: number;
}

/** How well a header is called as a column of the contract: its name, another name for it, nearly so, or a question with the name in it. Null where it is not. */
export function nameFit(header: string, definition: ColumnDefinition): NameFit | null {
  const whole = plainHeader(header);
  if (whole === '') return null;
  const direct = fit(whole, definition);
  if (direct && direct.by !== 'spelling') return direct;
  const year = /(?:^| )((?:19[5-9]|20[0-9])\d)(?: |$)/.exec(whole)?.[1];
  const named =
    year === undefined
      ? null
      : fit(
          whole
            .replace(year, ' ')
            .replace(/\b1 (?:1|jan|januari)?\b|\b(?:op|per)\b/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
          definition,
        );
  if (named && year !== undefined)
    return { ...named, confidence: named.confidence - 0.03 + (Number(year) - 2000) / 10_000, year: Number(year) };
  return direct;
}

function fit(plain: string, { nl, en, synonyms }: ColumnDefinition): NameFit | null {
  if (plain === '') return null;
  if (plain === plainHeader(nl)) return { confidence: 1, by: 'name' };
  if (plain === plainHeader(en)) return { confidence: 0.98, by: 'name' };
  const others = synonyms.map(plainHeader);
  const place = others.indexOf(plain);
  // Names that are usual come first; the rest is as good as each other.
  if (place >= 0) return { confidence: 0.9 - 0.01 * Math.min(place, 5), by: 'synonym' };
  const names = [...new Set([plainHeader(nl), plainHeader(en), ...others])];
  const slips = Math.min(...names.map((name) => slipsBetween(plain, name)));
  const asked = Math.max(0, ...names.map((name) => askedFor(plain, name)));
  const confidence = Math.max(asked, slips < Infinity ? 0.75 - 0.1 * slips : 0);
  return confidence > 0 ? { confidence, by: 'spelling' } : null;
}

/** Slips between two names: one in five letters. Infinity where too far. */
function slipsBetween(one: string, other: string): number {
  const slips = distance(one, other);
  return slips <= Math.floor(Math.max(one.length, other.length) / 5) ? slips : Infinity;
}

/** Words of a question that say nothing of what is asked: "Hoeveel strippen wilt u inzetten?", "Wat is de titel van de opdracht?". */
const filler: ReadonlySet<string> = new Set(
  (
    'bent wat welk welke wie waar wanneer hoe hoeveel is zijn was wordt worden de het een van voor deze dit die uw jouw je jij u wij we wil wilt willen gaat gaan ' +
    'moet moeten kan kunt graag vul in uit op om te bij aan met over en of heeft hebt er nodig vindt geeft verwacht denkt wenst ' +
    'what which who where when how many much is are was the a an of for this that your you do does want would like to please in on by with about and or has have it need needed'
  ).split(' '),
);

/** A name as words within a header or question: the sooner, and the fewer words beside it, the likelier. */
function askedFor(plain: string, name: string): number {
  if (name.length < 4) return 0;
  const words = plain.split(' ').filter((word) => !filler.has(word));
  const wanted = name.split(' ').filter((word) => !filler.has(word));
  if (wanted.length === 0 || words.length === 0) return 0;
  const at = words.findIndex((_, start) => wanted.every((word, index) => words[start + index] === word));
  if (at < 0) return 0;
  const beside = words.length - wanted.length;
  return beside === 0 ? 0.8 : Math.max(0.5, 0.7 - 0.03 * at - 0.01 * beside + 0.02 * (wanted.length - 1));
}
