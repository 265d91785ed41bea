import { parseArgs } from 'node:util';
import { serialOfIso } from '../../src/domain/cells/serialDate';
import type { Language } from '../../src/i18n/translator';
import { CliError } from './cliError';
import { cliTexts, type CommandName } from './texts';

/** What a command may be given beside the options that go with every command. */
interface Shape {
  readonly options: readonly (
    | 'json'
    | 'out'
    | 'rule'
    | 'period'
    | 'province'
    | 'example'
    | 'from'
    | 'to'
    | 'mapping'
    | 'export'
    | 'compare'
    | 'variant'
    | 'municipality'
  )[];
  readonly files: 'one' | 'many';
  readonly outNeeded?: boolean;
}

const shapes: Readonly<Record<CommandName, Shape>> = {
  new: { options: ['province', 'period', 'example'], files: 'one' },
  check: { options: ['json', 'out', 'mapping'], files: 'one' },
  allocate: { options: ['json', 'out', 'rule', 'period', 'mapping'], files: 'one' },
  balance: { options: ['json', 'period', 'mapping'], files: 'one' },
  card: { options: ['municipality', 'period', 'out', 'mapping'], files: 'one', outNeeded: true },
  load: { options: ['json', 'from', 'to', 'mapping'], files: 'one' },
  evaluate: { options: ['period', 'out', 'export', 'compare', 'variant', 'mapping'], files: 'one', outNeeded: true },
  collect: { options: ['out', 'mapping'], files: 'many', outNeeded: true },
  'excel-report': { options: ['json'], files: 'one' },
};

const flags: ReadonlySet<string> = new Set(['json', 'example']);
const everywhere: ReadonlySet<string> = new Set(['lang', 'today']);

export interface Arguments {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly json: boolean;
  readonly example: boolean;
  /** Day the result depends on, as a serial. */
  readonly today: number;
}

const isCommand = (word: string): word is CommandName => Object.hasOwn(shapes, word);

/** The language comes first: errors in the other arguments are told in it. */
export function languageOf(words: readonly string[]): Language {
  const given = words.flatMap((word, index) =>
    word === '--lang' ? [words[index + 1] ?? ''] : word.startsWith('--lang=') ? [word.slice(7)] : [],
  )[0];
  if (given === undefined || given === 'nl') return 'nl';
  if (given === 'en') return 'en';
  throw new CliError('languageUnknown', { value: given });
}

export function parseArguments(words: readonly string[], language: Language, now: Date): Arguments {
  const { named, plain } = split(words);
  const [command, ...files] = plain;
  if (command === undefined) throw new CliError('commandMissing');
  if (!isCommand(command)) throw new CliError('commandUnknown', { command });
  const shape = shapes[command];
  const usage = cliTexts[language].usage[command];
  const values: Record<string, string> = {};
  for (const [written, name, value] of named) {
    if (!everywhere.has(name) && !shape.options.some((option) => option === name))
      throw new CliError('optionUnknown', { option: written, command });
    if (!flags.has(name) && (value === undefined || value === '')) throw new CliError('optionValueMissing', { option: written });
    values[name] = value ?? '';
  }
  if (files.length === 0) throw new CliError('argumentMissing', { command, usage });
  if (shape.files === 'one' && files[1] !== undefined) throw new CliError('argumentTooMany', { command, argument: files[1], usage });
  if (shape.outNeeded && values['out'] === undefined) throw new CliError('outMissing', { command, usage });
  const today = values['today'] === undefined ? (serialOfIso(localIso(now)) ?? 0) : dateArgument('--today', values['today']);
  return { command, files, values, json: 'json' in values, example: 'example' in values, today };
}

/** An ISO date given on the command line, as a serial. */
export function dateArgument(option: string, value: string): number {
  const serial = serialOfIso(value);
  if (serial === null) throw new CliError('dateInvalid', { option, value });
  return serial;
}

type Named = readonly [written: string, name: string, value: string | undefined];

const valued = [
  'out',
  'rule',
  'period',
  'province',
  'from',
  'to',
  'mapping',
  'export',
  'compare',
  'variant',
  'municipality',
  'lang',
  'today',
] as const;

/** Node's own reader of command lines, with its findings kept as they were written, so that an error can quote them. */
function split(words: readonly string[]): { named: readonly Named[]; plain: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries([...flags].map((name) => [name, { type: 'boolean' as const }])),
      ...Object.fromEntries(valued.map((name) => [name, { type: 'string' as const }])),
      out: { type: 'string', short: 'o' },
    },
  });
  return {
    named: tokens.flatMap((token): Named[] => {
      if (token.kind !== 'option') return [];
      const value = token.value !== undefined && !token.inlineValue && token.value.startsWith('-') ? undefined : token.value;
      return [[token.rawName, token.name, value]];
    }),
    plain: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
  };
}

const localIso = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
