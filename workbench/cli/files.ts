import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileKinds, type FileKind } from '../../src/xlsx';
import { CliError } from './cliError';

export function readBytes(path: string): Uint8Array {
  if (!existsSync(path)) throw new CliError('fileMissing', { file: path });
  if (statSync(path).isDirectory()) throw new CliError('fileIsFolder', { file: path });
  try {
    return readFileSync(path);
  } catch {
    throw new CliError('fileUnreadable', { file: path });
  }
}

/** Files whose words are separated by signs: what `allocate` reads and a workbook is not. */
export const isTextTable = (file: string): boolean => /\.(?:csv|tsv|tab|txt)$/i.test(file);

/** Refuses an output of another kind than what is saved: Excel does not open a file whose name and content disagree. */
export function checkKind(out: string, kind: FileKind): void {
  if (kindOf(out) !== kind) throw new CliError('outOtherKind', { file: out, kind });
}

function kindOf(out: string): FileKind {
  const kind = fileKinds.find((each) => each === extname(out).toLowerCase());
  if (kind === undefined) throw new CliError('outNoWorkbook', { file: out });
  return kind;
}

/** Refuses an output that would overwrite an input, or that cannot be written, before any work is done. */
export function checkOutput(out: string, inputs: readonly string[]): void {
  const target = existsSync(out) ? realpathSync(out) : resolve(out);
  if (inputs.some((input) => existsSync(input) && realpathSync(input) === target)) throw new CliError('outIsInput', { file: out });
  if (existsSync(out) && statSync(out).isDirectory()) throw new CliError('fileIsFolder', { file: out });
  kindOf(out);
  if (!existsSync(dirname(resolve(out)))) throw new CliError('folderMissing', { file: out });
}

/** Writes beside the target first, so that OUT is there whole or not at all. */
export function writeWhole(out: string, bytes: Uint8Array): void {
  const beside = join(dirname(resolve(out)), `.${basename(out)}.${randomBytes(4).toString('hex')}.part`);
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, out);
  } catch {
    rmSync(beside, { force: true });
    throw new CliError('outUnwritable', { file: out });
  }
}
