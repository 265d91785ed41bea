import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { XlsxError } from '../../src/xlsx';
import { brokenRules } from '../../test/xlsx/rules';
import { canValidate, findingsIn, type Finding } from '../../test/xlsx/rules/validator';
import { inheritedFrom } from './inherited';

/** So that a test's file can be told from the file of another program that it was made of. */
const source = '.source';

/** What came of a folder of files. */
export interface Looked {
  readonly files: number;
  readonly rules: readonly string[];
  readonly validator: readonly string[];
  /** Files with what another program had broken. */
  readonly inherited: number;
}

/** Looks at each file by our own rules and by Microsoft's validator, one after the other; what was looked at on an earlier run is not asked again. */
export async function lookAt(folder: string, memory: string): Promise<Looked> {
  const names = readdirSync(folder).filter((name) => /\.(xlsx|xlsm|xltx|xltm)$/.test(name) && !name.includes(source));
  const asked = remembering(memory);
  const rules: string[] = [];
  const validator: string[] = [];
  let inherited = 0;
  for (const [index, name] of names.entries()) {
    const path = join(folder, name);
    const extension = name.slice(name.lastIndexOf('.'));
    const bytes = readFileSync(path);
    const origin = path.slice(0, -extension.length) + source + extension;
    const before = existsSync(origin) ? readFileSync(origin) : null;
    const known = new Set(before ? brokenIn(before) : []);
    rules.push(...brokenRules(bytes).flatMap((line) => (known.has(line) ? [] : [`${name}: ${line}`])));
    const found = await asked(bytes, extension);
    if (found.length > 0) {
      const isTheirs = before ? inheritedFrom(before, await asked(before, extension), bytes) : () => false;
      const own = found.filter((finding) => !isTheirs(finding));
      validator.push(...own.map(({ path: part, xPath, description }) => `${name}: ${part ?? ''} ${xPath ?? ''} ${description}`));
      if (own.length < found.length) inherited += 1;
    }
    if ((index + 1) % 50 === 0)
      console.log(`${index + 1} of ${names.length} files looked at; ${rules.length + validator.length} findings.`);
  }
  return { files: names.length, rules, validator, inherited };
}

/** Of a file that another program damaged beyond reading there is nothing to compare with. */
function brokenIn(bytes: Uint8Array): readonly string[] {
  try {
    return brokenRules(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return [];
    throw error;
  }
}

/** The validator, with what it said before of the same bytes. */
function remembering(memory: string): (bytes: Uint8Array, extension: string) => Promise<readonly Finding[]> {
  const known: Record<string, readonly Finding[]> = existsSync(memory)
    ? (JSON.parse(readFileSync(memory, 'utf8')) as Record<string, readonly Finding[]>)
    : {};
  return async (bytes, extension) => {
    if (!canValidate) return [];
    const key = createHash('sha256').update(bytes).digest('hex').slice(0, 32) + extension;
    const said = (known[key] ??= await findingsIn(bytes, extension));
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify(known));
    return said;
  };
}
