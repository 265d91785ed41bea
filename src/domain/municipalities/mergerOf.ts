import { grouped } from './grouped';
import { mergers, type Merger } from './mergers';
import { normaliseName } from './normaliseName';
import { codeIn } from './register';

const byName = grouped(mergers, ({ name }) => [normaliseName(name)]);
const byCode = grouped(mergers, ({ code }) => [code]);

/** What became of the dissolved municipality with this name or code; null where it is none. */
export function mergerOf(text: string): Merger | null {
  const code = codeIn(text);
  return (code === null ? byName.get(normaliseName(text)) : byCode.get(code))?.[0] ?? null;
}
