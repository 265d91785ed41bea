import { extname } from 'node:path';
import { allocate, parseRule, ruleFingerprint, type Allocated, type AllocationProblem, type Rule } from '../../../src/domain/allocation';
import type { TableKey } from '../../../src/domain/contract';
import { isoOf } from '../../../src/domain/cells/serialDate';
import { periodsIn, samePeriod } from '../../../src/domain/periods';
import { readSettings } from '../../../src/domain/settings/settings';
import { describeAllocationProblem, describeAllocationWarning, describeTie, explainRow } from '../../../src/i18n/describeAllocation';
import { describePopulationRemarks } from '../../../src/i18n/describePopulations';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { addTable, createWorkbook, scanWorkbook, settingRows, writeDraftAllocation, type RecordedTie } from '../../../src/workbook';
import { CliError } from '../cliError';
import { checkOutput, readBytes } from '../files';
import { textTable } from '../output';
import { newSession, type Session } from '../session';
import { cliTexts } from '../texts';
import { assumedLine, readInput, requireTables, sayWritten, type CommandContext } from './context';
import { valueOf } from '../valueOf';
import { populationsInSheet, populationsInTable, populationsInText, type Populations } from './populations';

/** What holds when neither --rule nor the workbook names a rule: it needs no total, so it suits any region (DESIGN 1). */
const defaultRule: Rule = { base: 6, min: 9, max: 14, share: { kind: 'rate', inhabitantsPerStrip: 8333, rounding: 'half-up' } };

interface Source {
  readonly populations: Populations;
  /** RULE.json as the workbook has it, and where. */
  readonly rule: { readonly text: string; readonly place: string } | null;
  readonly period: string;
  /** What was decided on ties in this period. */
  readonly decisions: readonly RecordedTie[];
  readonly session: Session | null;
  /** Whether there is a table to write the outcome in. */
  readonly hasAllocation: boolean;
  /** Tables that were recognised by their headers alone. */
  readonly assumed: readonly TableKey[];
}

/** Strips a municipality by a rule; with -o as a concept in the workbook. */
export async function allocateCommand(context: CommandContext): Promise<number> {
  const { args, translator, output } = context;
  const file = args.files[0] ?? '';
  const out = args.values['out'];
  const ruleFile = args.values['rule'];
  if (out !== undefined) checkOutput(out, [file, ...(ruleFile === undefined ? [] : [ruleFile])]);
  const given = ruleFile === undefined ? null : ruleFrom(context, new TextDecoder().decode(readBytes(ruleFile)), ruleFile);
  const isText = ['.csv', '.txt', '.tsv'].includes(extname(file).toLowerCase());
  const source = isText ? fromText(context, file) : await fromWorkbook(context, file);
  const rule = given ?? (source.rule ? ruleFrom(context, source.rule.text, source.rule.place) : defaultRule);

  const say = translator.of(cliTexts);
  const { municipalities, placeOf, referenceDate, remarks } = source.populations;
  const result = allocate(rule, municipalities, source.decisions);
  const refuse = (problem: AllocationProblem): never => {
    throw new CliError('allocationRefused', { problem: placeOf(problem.where) + describeAllocationProblem(translator, problem) });
  };
  if (result.kind === 'impossible') return refuse(result.problems[0] as AllocationProblem);
  const empty = municipalities.find(({ population }) => population === 0);
  if (empty) refuse({ code: 'noInhabitants', where: empty.code, parameters: { municipality: empty.name, value: 0 } });

  let written: Session | null = null;
  if (out !== undefined) {
    const session = source.session ?? (await workbookFor(context, source));
    // A list of municipalities alone, as people and CBS keep it, has nowhere to write an allocation yet.
    if (!source.hasAllocation) valueOf(await addTable('allocation', { rows: [], texts: newWorkbookTexts(translator).validation }));
    const lines = result.rows.map(({ municipality, base, share, total }) => ({ municipality, base, share, total }));
    valueOf(await writeDraftAllocation({ period: source.period, rule: ruleFingerprint(rule), lines }));
    await session.save(out);
    written = session;
  }
  const finish = (): number => {
    if (written && out !== undefined) sayWritten(context, written, out);
    return 0;
  };
  const warnings: { readonly code: string; readonly message: string }[] = [
    ...describePopulationRemarks(translator, remarks),
    ...result.warnings.map((warning) => ({ code: warning.code, message: describeAllocationWarning(translator, warning) })),
  ];
  if (args.json && source.assumed.length > 0)
    warnings.unshift({ code: 'connectionAssumed', message: assumedLine(translator, file, source.assumed) });
  if (given === null && source.rule === null) warnings.unshift({ code: 'defaultRule', message: say('allocate.defaultRule') });
  if (args.json) {
    output.out(
      JSON.stringify(
        {
          rule,
          populationDate: referenceDate === null ? null : isoOf(referenceDate),
          total: result.total,
          rows: result.rows.map((row) => ({
            code: row.code,
            municipality: row.municipality,
            population: row.population,
            base: row.base,
            share: row.share,
            total: row.total,
            bound: row.bound,
            toNext: row.toNext,
            explanation: explainRow(translator, row),
          })),
          ties: result.ties.filter(({ decision }) => decision === null).map(({ strips, between }) => ({ strips, between })),
          warnings,
        },
        null,
        2,
      ),
    );
    return finish();
  }
  printResult(context, result, source);
  for (const { message } of warnings) output.out(message);
  return finish();
}

function printResult({ translator, output }: CommandContext, result: Allocated, { period, populations: { referenceDate } }: Source): void {
  const say = translator.of(cliTexts);
  const { total } = result;
  output.out(
    referenceDate === null
      ? say('allocate.titlePlain', { total })
      : say('allocate.title', { period, total, date: translator.date(referenceDate, 'long') }),
  );
  output.out(
    textTable(
      translator,
      [
        { title: say('column.municipality'), of: (row) => row.municipality },
        { title: say('column.population'), of: (row) => row.population },
        { title: say('column.base'), of: (row) => row.base },
        { title: say('column.share'), of: (row) => row.share },
        { title: say('column.total'), of: (row) => row.total },
        { title: say('column.bound'), of: (row) => (row.bound === null ? '' : say(`bound.${row.bound}`)) },
        { title: say('column.toNext'), of: (row) => row.toNext },
      ],
      result.rows,
    ),
  );
  const nameOf = new Map(result.rows.map(({ code, municipality }) => [code, municipality]));
  for (const tie of result.ties) {
    const { strips, between, decision } = tie;
    const names = (code: string): string => nameOf.get(code) ?? code;
    output.out(
      decision ? describeTie(translator, tie, names) : say('allocate.tie', { count: strips, between: translator.list(between.map(names)) }),
    );
  }
}

function ruleFrom({ translator }: CommandContext, text: string, place: string): Rule {
  const parsed = parseRule(text.replace(/^\uFEFF/, ''));
  if (parsed.kind === 'rule') return parsed.rule;
  const problem = parsed.problems[0] as AllocationProblem;
  if (problem.code === 'ruleNotJson') throw new CliError('ruleNotJson', { file: place });
  throw new CliError('ruleInvalid', { file: place, problem: describeAllocationProblem(translator, problem) });
}

async function fromWorkbook(context: CommandContext, file: string): Promise<Source> {
  const { session, read, assumed } = await readInput(context, file);
  const table = read.tables.municipalities;
  const bare = table ? null : await bareSheet();
  if (!bare) requireTables(context, file, read, ['municipalities']);
  const settings = readSettings(read.tables.settings);
  const populations = table ? populationsInTable(table, settings.region) : bare;
  if (!populations) throw new CliError('tableMissing', { file, table: 'Gemeenten' });
  const asked = context.args.values['period']?.trim() || null;
  // A period that is not there yet is what an allocation is made for.
  const own = settings.period ?? periodsIn(read.tables).at(-1) ?? null;
  const period = asked ?? own ?? (context.args.values['out'] === undefined ? '' : yearOf(context.args.today));
  return {
    session,
    hasAllocation: read.tables.allocation !== undefined,
    assumed,
    period,
    populations,
    decisions: read.records.ties.filter((tie) => tie.period === '' || samePeriod(tie.period, period)),
    rule: settings.rule === null ? null : { text: settings.rule, place: `${file} (Instellingen, Verdeelregel)` },
  };
}

const yearOf = (serial: number): string => isoOf(serial).slice(0, 4);

/** A sheet with populations that is no table of ours, such as a table of CBS as it was downloaded. */
async function bareSheet(): Promise<Populations | null> {
  for (const { name, top, grid } of valueOf(await scanWorkbook()).sheets) {
    const found = populationsInSheet(name, grid, top);
    if (found) return found;
  }
  return null;
}

function fromText({ args }: CommandContext, file: string): Source {
  return {
    populations: populationsInText(file, readBytes(file)),
    rule: null,
    period: args.values['period'] ?? yearOf(args.today),
    decisions: [],
    session: null,
    hasAllocation: true,
    assumed: [],
  };
}

/** A new workbook for a region that comes from a CSV file. */
async function workbookFor({ args, translator }: CommandContext, { populations, period }: Source): Promise<Session> {
  const session = await newSession({ language: translator.language, today: args.today });
  valueOf(
    await createWorkbook({
      rows: {
        municipalities: populations.municipalities.map(({ code, name, population }) => [
          name,
          code === name ? '' : code,
          population ?? '',
          populations.referenceDate ?? '',
        ]),
        settings: settingRows({ period: /^\d{4}$/.test(period) ? Number(period) : period, lowBalance: 2 }),
      },
      texts: newWorkbookTexts(translator),
    }),
  );
  return session;
}
