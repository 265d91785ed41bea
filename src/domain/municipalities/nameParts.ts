import { normaliseName, withoutNoteMarks, wordsOf } from './normaliseName';
import { provinceMeant } from './provinces';

/** A name, and what was written with it to tell it from others of that name. */
interface NameParts {
  readonly core: string;
  /** "(NH.)", "/Den Bosch", ", Drenthe": each has to be understood before the name is certain. */
  readonly qualifiers: readonly string[];
}

/** The ways to take a text apart, the plainest first; none where it is a name and nothing else. */
export function namePartsOf(text: string): readonly NameParts[] {
  const bare = withoutNoteMarks(text).replace(/\ba\s*\/\s*d\b\.?/gi, 'aan den');
  const found: NameParts[] = [];
  const add = (parts: readonly string[]): void => {
    const [core, ...qualifiers] = parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
    if (core !== undefined && qualifiers.length > 0) found.push({ core, qualifiers });
  };
  add(bare.split(/[()[\]/|]|\s=\s/));
  add(bare.split(/[()[\]/|,]|\s[-–—]\s/));
  // "Laren NH", "Hengelo Overijssel": one or two words that are a province.
  const words = wordsOf(bare);
  for (const count of [1, 2]) {
    const last = words.slice(-count).join(' ');
    if (words.length > count && provinceMeant(last) !== null) found.push({ core: words.slice(0, -count).join(' '), qualifiers: [last] });
  }
  return found;
}

/** The name without what stands between brackets: "Bergen (NH.)" is "bergen". */
export const coreKey = (name: string): string => normaliseName(name.replace(/[([][^)\]]*[)\]]?/g, ' '));
