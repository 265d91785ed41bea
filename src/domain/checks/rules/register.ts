import { serialOfIso } from '../../cells/serialDate';
import { textOf } from '../../cells/text';
import {
  codeIn,
  dissolvedOn,
  isProvinceName,
  mergerOf,
  plannedMergers,
  provinceMeant,
  registeredBy,
  type MunicipalityMatch,
  type NamedMunicipality,
} from '../../municipalities';
import { columnOf } from '../define/context';
import { define } from '../define/definition';
import { isEveryone } from '../../municipalities/forAll';
import { listedMunicipalities, registerOf, tablesWithMunicipalities, unknownNames } from '../shared/municipalities';

type Merged = Extract<MunicipalityMatch<NamedMunicipality>, { kind: 'merged' }>;

const municipalityElsewhere = define({
  code: 'municipality-elsewhere',
  group: 'acrossTables',
  severity: 'error',
  reads: tablesWithMunicipalities,
  run: (context, report) => {
    for (const { place, several, match } of unknownNames(context))
      if (!several && match.kind === 'elsewhere')
        report(place, { params: { names: { list: match.municipalities.map(({ name }) => name) } } });
  },
});

const dissolvedParams = ({ merger }: Pick<Merged, 'merger'>) => ({
  moment: { date: serialOfIso(dissolvedOn(merger)) ?? 0 },
  successors: { list: merger.successors.map(({ name, code }) => `${name} (${code})`) },
});

const municipalityDissolved = define({
  code: 'municipality-dissolved',
  group: 'acrossTables',
  severity: 'error',
  reads: tablesWithMunicipalities,
  run: (context, report) => {
    for (const { place, several, match } of unknownNames(context)) {
      if (several || match.kind !== 'merged') continue;
      const here = match.successors.flatMap(({ municipality }) => (municipality ? [municipality.name] : []));
      report(place, { params: dissolvedParams(match), ...(here.length > 0 ? { suggestion: { values: here } } : {}) });
    }
    const { municipality, referenceDate } = context.tables.municipalities?.columns ?? {};
    listedMunicipalities(context).forEach((identity, row) => {
      if (identity?.kind !== 'dissolved' || municipality === undefined) return;
      const params = dissolvedParams(identity);
      const date = referenceDate === undefined ? '' : context.tables.municipalities?.values[row]?.[referenceDate];
      // A list of an earlier year had it by right.
      const wasThere = typeof date === 'number' && date < params.moment.date;
      report({ table: 'municipalities', row, column: municipality }, { params, ...(wasThere ? { severity: 'warning' as const } : {}) });
    });
  },
});

const municipalityNone = define({
  code: 'municipality-none',
  group: 'acrossTables',
  severity: 'error',
  reads: tablesWithMunicipalities,
  run: (context, report) => {
    for (const { place, text, several, match } of unknownNames(context))
      if (!several && match.kind === 'none' && !isEveryone(text)) report(place, { params: { what: { noMunicipality: match.what } } });
    const at = context.tables.municipalities?.columns.municipality;
    listedMunicipalities(context).forEach((identity, row) => {
      if (identity?.kind === 'none' && at !== undefined)
        report({ table: 'municipalities', row, column: at }, { params: { what: { noMunicipality: identity.what } } });
    });
  },
});

/** The workbook may keep names, codes or figures of another kind: only where most rows are as CBS has them, the others are mistakes. */
const isMostly = (right: number, rows: number): boolean => right >= 2 && right * 2 > rows;

const municipalityNotRegistered = define({
  code: 'municipality-not-registered',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['municipalities'],
  run: (context, report) => {
    const at = context.tables.municipalities?.columns.municipality;
    const rows = listedMunicipalities(context);
    const filled = rows.filter((identity) => identity !== null);
    if (at === undefined || !isMostly(filled.filter(({ kind }) => kind === 'municipality').length, filled.length)) return;
    rows.forEach((identity, row) => {
      if (identity?.kind === 'unknown' || identity?.kind === 'ambiguous')
        report(
          { table: 'municipalities', row, column: at },
          identity.kind === 'ambiguous' ? { suggestion: { values: identity.municipalities.map(({ name }) => name) } } : {},
        );
    });
    // A code of the right shape that nobody has or had: the row would be known by its name alone.
    const found = context.survey('municipalities');
    const [codes, register] = [columnOf(found, 'code')?.at, registerOf(context)];
    if (!found || codes === undefined || !register) return;
    found.table.values.forEach((cells, row) => {
      const code = textOf(cells[codes]);
      if (codeIn(code) === null || registeredBy(code, register) || mergerOf(code)) return;
      report({ table: 'municipalities', row, column: codes });
    });
  },
});

/** Where the setting Regio is one province, a municipality of another may be there on purpose. */
const municipalityOutsideRegion = define({
  code: 'municipality-outside-region',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['municipalities', 'settings'],
  run: (context, report) => {
    const at = context.tables.municipalities?.columns.municipality;
    const region = context.settings.region?.trim() ?? '';
    if (at === undefined || !isProvinceName(region)) return;
    const wanted = provinceMeant(region);
    listedMunicipalities(context).forEach((identity, row) => {
      const province = identity?.kind === 'municipality' ? identity.municipality.province : undefined;
      if (province !== undefined && province !== wanted)
        report({ table: 'municipalities', row, column: at }, { params: { province, region } });
    });
  },
});

const municipalityPlanned = define({
  code: 'municipality-planned',
  group: 'acrossTables',
  severity: 'info',
  reads: ['municipalities'],
  run: (context, report) => {
    const at = context.tables.municipalities?.columns.municipality;
    if (at === undefined) return;
    listedMunicipalities(context).forEach((identity, row) => {
      if (identity?.kind !== 'municipality') return;
      const { code } = identity.municipality;
      for (const { from, to, on } of plannedMergers) {
        if (code !== from.code && code !== to.code) continue;
        report(
          { table: 'municipalities', row, column: at },
          { params: { from: from.name, to: to.name, code: to.code, moment: { date: serialOfIso(on) ?? 0 } } },
        );
      }
    });
  },
});

const codeOfAnother = define({
  code: 'code-of-another',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['municipalities'],
  run: (context, report) => {
    const found = context.survey('municipalities');
    const at = columnOf(found, 'code')?.at;
    const register = registerOf(context);
    if (!found || at === undefined || !register) return;
    const rows = listedMunicipalities(context).flatMap((identity, row) => {
      const owner = identity && registeredBy(textOf(found.table.values[row]?.[at]), register);
      return owner ? [{ row, identity, owner }] : [];
    });
    const isRight = ({ identity }: (typeof rows)[number]): boolean => identity.kind === 'municipality' && identity.isNamed;
    if (!isMostly(rows.filter(isRight).length, rows.length)) return;
    for (const each of rows) {
      if (isRight(each) || each.identity.kind === 'none') continue;
      const { row, identity, owner } = each;
      report(
        { table: 'municipalities', row, column: at },
        { params: { owner: owner.name }, ...(identity.kind === 'codeOfAnother' ? { suggestion: { value: identity.byName.code } } : {}) },
      );
    }
  },
});

/** Further from every figure of CBS than a municipality grows in years: a digit too many, too few or of another row. */
const farOff = 1.5;

const populationFarOff = define({
  code: 'population-far-off',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['municipalities'],
  run: (context, report) => {
    const found = context.survey('municipalities');
    const at = columnOf(found, 'population')?.at;
    if (!found || at === undefined) return;
    const rows = listedMunicipalities(context).flatMap((identity, row) => {
      const cell = found.table.values[row]?.[at];
      const figures = figuresOf(identity);
      if (typeof cell !== 'number' || cell <= 0 || !figures?.length) return [];
      return [
        { row, last: figures.at(-1)!, isFar: figures.every(({ population }) => cell > population * farOff || cell * farOff < population) },
      ];
    });
    if (!isMostly(rows.filter(({ isFar }) => !isFar).length, rows.length)) return;
    for (const { row, last, isFar } of rows) {
      if (isFar)
        report(
          { table: 'municipalities', row, column: at },
          { params: { population: last.population, date: last.referenceDate.slice(0, 4) } },
        );
    }
  },
});

/** CBS's figures of a row: by its name where name and code differ, as the figure stands beside the name. */
function figuresOf(identity: ReturnType<typeof listedMunicipalities>[number]) {
  if (identity?.kind === 'municipality') return identity.municipality.populations;
  return identity?.kind === 'codeOfAnother' ? identity.byName.populations : undefined;
}

/** Figures of several days cannot be set beside each other: who is counted later is larger for it. */
const populationOlder = define({
  code: 'population-older',
  group: 'acrossRows',
  severity: 'warning',
  reads: ['municipalities'],
  reach: 'table',
  run: ({ survey }, report) => {
    const found = survey('municipalities');
    const [at, population] = [columnOf(found, 'referenceDate')?.at, columnOf(found, 'population')?.at];
    if (!found || at === undefined || population === undefined) return;
    const rows = found.table.values.flatMap((cells, row) => {
      const [date, figure] = [cells[at], cells[population]];
      return typeof date === 'number' && typeof figure === 'number' ? [{ row, date: Math.floor(date) }] : [];
    });
    const newest = Math.max(...rows.map(({ date }) => date));
    for (const { row, date } of rows)
      if (date !== newest) report({ table: 'municipalities', row, column: at }, { params: { date: { date }, newest: { date: newest } } });
  },
});

export const registerChecks = [
  municipalityElsewhere,
  municipalityDissolved,
  municipalityNone,
  municipalityNotRegistered,
  municipalityOutsideRegion,
  municipalityPlanned,
  codeOfAnother,
  populationFarOff,
  populationOlder,
] as const;
