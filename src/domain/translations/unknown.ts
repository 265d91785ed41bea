import { distance } from 'fastest-levenshtein';
import { keyInSumifs, type SumifsKey } from '../cells/keyInSumifs';
import { textOf } from '../cells/text';
import { wordMeant } from '../cells/wordMeant';
import {
  columnsOf,
  dutchWords,
  isBlank,
  isErrorCell,
  tableKeys,
  wordKey,
  type Cell,
  type EnumerationKey,
  type TableData,
  type TableKey,
  type WorkbookTables,
} from '../contract';
import {
  matchMunicipality,
  normaliseName,
  splitMunicipalities,
  type NamedMunicipality,
  type RegisteredMunicipality,
} from '../municipalities';
import { isEveryone } from '../municipalities/forAll';
import { isTranslated, translationsIn } from './translations';

/** A text that stands where a word of a list or a name should, each once. */
export interface UnknownWord {
  readonly table: TableKey;
  readonly column: string;
  /** As the first cell has it. */
  readonly written: string;
  readonly count: number;
  /** What it probably means; null where nobody can tell. */
  readonly proposed: string | null;
  /** A slip or another way of writing, beyond doubt; else it is a question. */
  readonly isCertain: boolean;
}

interface Known {
  /** The municipalities that take part: the workbook's own, or those of its region. */
  readonly municipalities: readonly NamedMunicipality[];
  readonly register: readonly RegisteredMunicipality[];
}

/** Columns whose words decide what is counted, or that are added up by: each other text in them is asked once. */
const asked: ReadonlySet<string> = new Set(['municipality', 'counterparty', 'status', 'level', 'kind', 'theme']);

/** What stands in the rows and means nothing to us, with what it may mean. What Vertalingen has already is not asked again. */
export function unknownWords(written: WorkbookTables, known: Known): readonly UnknownWord[] {
  const settled = new Set(translationsIn(written.translations).map((each) => idOf(each.table, each.column, each.written)));
  return tableKeys.flatMap((key) => {
    const table: TableData | undefined = written[key];
    if (!table) return [];
    const places: Readonly<Partial<Record<string, number>>> = table.columns;
    return columnsOf(key).flatMap(([column, definition]): readonly UnknownWord[] => {
      const at = places[column];
      if (at === undefined || !asked.has(column) || !isTranslated(key, column, definition)) return [];
      const texts = textsIn(table, at);
      return [...texts].flatMap(([id, { text, count }]) => {
        if (settled.has(idOf(key, column, id))) return [];
        const meant = definition.enumeration
          ? wordIn(definition.enumeration, text)
          : column === 'theme'
            ? themeIn(text, texts)
            : nameIn(text, known);
        return meant === null ? [] : [{ table: key, column, written: text, count, ...meant }];
      });
    });
  });
}

const idOf = (table: TableKey, column: string, written: SumifsKey): string => JSON.stringify([table, column, written]);

type Texts = ReadonlyMap<SumifsKey, { readonly text: string; readonly count: number }>;

function textsIn(table: TableData, at: number): Texts {
  const found = new Map<SumifsKey, { text: string; count: number }>();
  for (const row of table.values) {
    const cell: Cell = row[at] ?? '';
    if (isBlank(cell) || isErrorCell(cell)) continue;
    const key = keyInSumifs(cell);
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { text: String(cell), count: 1 });
  }
  return found;
}

type Meant = Pick<UnknownWord, 'proposed' | 'isCertain'>;

/** Null for a word that is known. */
function wordIn(enumeration: EnumerationKey, text: string): Meant | null {
  if (wordKey(enumeration, text) !== null) return null;
  const bare = textOf(text).toLowerCase();
  const same = dutchWords(enumeration).find((word) => wordKey(enumeration, bare) === wordKey(enumeration, word));
  if (same !== undefined) return { proposed: same, isCertain: true };
  const near = dutchWords(enumeration).filter((word) => word.length >= 5 && distance(word, bare) <= (word.length >= 7 ? 2 : 1));
  if (near.length === 1 && near[0] !== undefined) return { proposed: near[0], isCertain: true };
  return { proposed: wordMeant(enumeration, bare), isCertain: false };
}

/** A municipality by its name, another way of writing it, or its first letters ("BO"); null for a name that is known, or what is no municipality. */
function nameIn(text: string, { municipalities, register }: Known): Meant | null {
  if (isEveryone(text) || municipalities.some(({ name }) => name.toLowerCase() === text.toLowerCase())) return null;
  if (splitMunicipalities(text, municipalities, register)) return null;
  const match = matchMunicipality(text, municipalities, register);
  switch (match.kind) {
    case 'exact':
    case 'normalised':
      return { proposed: match.municipality.name, isCertain: true };
    case 'suggestions':
      return { proposed: match.suggestions[0]?.name ?? null, isCertain: match.isCertain };
    case 'none':
      return null;
    case 'merged':
      return { proposed: match.successors.length === 1 ? (match.successors[0]?.municipality?.name ?? null) : null, isCertain: false };
    case 'ambiguous':
    case 'elsewhere':
      return { proposed: null, isCertain: false };
    case 'unknown':
      return { proposed: byFirstLetters(text, municipalities), isCertain: false };
  }
}

function byFirstLetters(text: string, municipalities: readonly NamedMunicipality[]): string | null {
  const wanted = normaliseName(text);
  if (wanted.length < 2 || wanted.length > 4) return null;
  const found = municipalities.filter(
    ({ name }) =>
      name
        .split(/[\s-]+/)
        .map((word) => word[0]?.toLowerCase() ?? '')
        .join('') === wanted,
  );
  return found.length === 1 ? (found[0]?.name ?? null) : null;
}

/** A theme that is written in another way a few times beside one that comes back. */
function themeIn(text: string, texts: Texts): Meant | null {
  const [own, count] = [textOf(text).toLowerCase(), texts.get(keyInSumifs(text))?.count ?? 0];
  const others = [...texts.values()].filter(({ text: other }) => other.toLowerCase() !== text.toLowerCase());
  const usual = others.find(({ text: other, count: times }) => {
    const bare = textOf(other).toLowerCase();
    return times > count && (bare === own || (own.length >= 6 && distance(bare, own) === 1));
  });
  return usual ? { proposed: usual.text, isCertain: true } : null;
}
