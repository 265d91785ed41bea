import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialOfIso } from '../../../src/domain/cells/serialDate';
import type { Cell } from '../../../src/domain/contract';
import { menuRow, parseMenuCard } from '../../../src/domain/formulation';
import { populationsOn } from '../../../src/domain/municipalities';
import { periodCell, periodOf } from '../../../src/domain/periods';
import { readSettings } from '../../../src/domain/settings/settings';
import { holidayRows, newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { adoptAllocation, createWorkbook, settingRows, writeDraftAllocation, type NewRows } from '../../../src/workbook';
import { allocate, canonicalRule, ruleFingerprint, type Rule } from '../../../src/domain/allocation';
import { readCatalogue } from '../catalogue';
import { CliError } from '../cliError';
import { exampleRows } from '../example';
import { checkOutput } from '../files';
import { newSession } from '../session';
import { sayWritten, type CommandContext } from './context';
import { valueOf } from '../valueOf';

/** The standard assignments that ship with the add-in. */
const menuCardPath = join(__dirname, '..', '..', '..', 'assets', 'data', 'menukaart.json');

interface Place {
  readonly code: string;
  readonly name: string;
  readonly population: number;
}

/** The day on which the strips of the example year were adopted. */
const adoptedOn = '2025-12-11';
/** The rule of the example year: square root, 57 strips above the bases. */
const exampleRule: Rule = {
  base: 6,
  min: 9,
  max: 14,
  share: { kind: 'proportional', total: 129, exponent: 0.5, method: 'largest-remainder' },
};

/** A workbook with our tables, drop-downs and Overzicht; with --example a believable year in it. */
export async function newCommand(context: CommandContext): Promise<number> {
  const { args, translator } = context;
  const out = args.files[0] ?? '';
  const period = args.values['period'] ?? '2026';
  const wanted = args.values['province'] ?? (args.example ? 'Drenthe' : undefined);
  const dates = periodOf(readSettings(undefined), period);
  if (!dates) throw new CliError('periodInvalid', { value: period });
  const catalogue = readCatalogue();
  const province = wanted === undefined ? undefined : catalogue.provinces.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (wanted !== undefined && province === undefined) {
    throw new CliError('provinceUnknown', { value: wanted, provinces: translator.list(catalogue.provinces) });
  }
  if (args.example && (province !== 'Drenthe' || period !== '2026')) throw new CliError('exampleOnlyDrenthe');
  checkOutput(out, []);

  const session = await newSession({ language: translator.language, today: args.today });
  const newest = catalogue.referenceDates.at(-1) ?? '';
  const municipalities = province === undefined ? [] : populationsOn(catalogue, newest, province);
  const rows: NewRows = {
    municipalities: municipalities.map(({ code, name, population }): Cell[] => [name, code, population, serialOfIso(newest) ?? '']),
    holidays: holidayRows(translator, { from: dates.start, to: dates.end }),
    menuCard: (parseMenuCard(JSON.parse(readFileSync(menuCardPath, 'utf8'))) ?? []).map(menuRow),
    settings: settingRows({
      period: periodCell(period),
      periodStart: dates.start,
      periodEnd: dates.end,
      base: 6,
      min: 9,
      max: 14,
      lowBalance: 2,
      underBooked: 0.92,
      overBooked: 1.07,
      liberationDay: 'lustrum',
      ...(province === undefined ? {} : { region: province }),
      ...(args.example ? { rule: JSON.stringify(exampleRule), hoursPerStrip: 40, productiveHoursPerFte: 1400 } : {}),
    }),
    ...(args.example ? exampleRows(periodCell(period)) : {}),
  };
  valueOf(await createWorkbook({ rows, texts: newWorkbookTexts(translator) }));
  if (args.example) await adoptExample(municipalities, period, newest);
  await session.save(out);
  sayWritten(context, session, out);
  return 0;
}

/** Written and adopted as the pane does, so that the record by which a later change is found is there too. */
async function adoptExample(municipalities: readonly Place[], period: string, populationDate: string): Promise<void> {
  const result = allocate(exampleRule, municipalities);
  if (result.kind !== 'allocated') return;
  const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]));
  valueOf(
    await writeDraftAllocation({
      period,
      rule: ruleFingerprint(exampleRule),
      lines: result.rows.map(({ code, base, share, total }) => ({ municipality: nameOf.get(code) ?? '', base, share, total })),
    }),
  );
  const rule = canonicalRule(exampleRule);
  valueOf(await adoptAllocation(period, serialOfIso(adoptedOn) ?? 0, { rule, referenceDate: populationDate, moment: adoptedOn }));
}
