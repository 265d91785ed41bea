import { createTranslator, type Language } from '../../src/i18n/translator';
import { describeProblem } from '../../src/i18n/describeProblem';
import { withoutJournal } from '../../src/workbook';
import { languageOf, parseArguments } from './arguments';
import { CliError, WorkbookRefusal } from './cliError';
import { allocateCommand } from './commands/allocate';
import { balance } from './commands/balance';
import { card } from './commands/card';
import { check } from './commands/check';
import { collect } from './commands/collect';
import type { CommandContext } from './commands/context';
import { evaluate } from './commands/evaluate';
import { excelReport } from './commands/excelReport';
import { load } from './commands/load';
import { newCommand } from './commands/new';
import type { Output } from './output';
import { cliTexts, type CommandName } from './texts';

const commands: Readonly<Record<CommandName, (context: CommandContext) => Promise<number>>> = {
  new: newCommand,
  check,
  allocate: allocateCommand,
  balance,
  card,
  load,
  evaluate,
  collect,
  'excel-report': excelReport,
};

/** Runs one command line. Gives the exit code: 0 done, 1 done but errors were found, 2 could not run (one line, nothing written). */
export async function run(words: readonly string[], output: Output, now: Date = new Date()): Promise<number> {
  let language: Language = 'nl';
  try {
    language = languageOf(words);
    if (words.length === 0 || words.includes('--help') || words.includes('-h')) {
      output.out(helpText(language));
      return words.length === 0 ? 2 : 0;
    }
    const args = parseArguments(words, language, now);
    withoutJournal();
    return await commands[args.command]({ args, translator: createTranslator(language), output });
  } catch (error) {
    output.err(lineFor(error, language));
    return 2;
  }
}

function lineFor(error: unknown, language: Language): string {
  const translator = createTranslator(language);
  const say = translator.of(cliTexts);
  if (error instanceof CliError) return say(`error.${error.reason}`, error.parameters);
  if (error instanceof WorkbookRefusal) return describeProblem(translator, error.problem);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return say('error.internal', { message: message.split('\n')[0] ?? '' });
}

function helpText(language: Language): string {
  const { usage, help } = cliTexts[language];
  return [help.intro, '', ...Object.values(usage).map((line) => `  ${line}`), '', help.options].join('\n');
}
