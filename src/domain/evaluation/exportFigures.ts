import { isoOf } from '../cells/serialDate';
import type { TableKey } from '../contract';
import type { Evaluation } from './evaluation';
import type { EvaluationVariant } from './parts';

export type Unit = 'number' | 'share' | 'strips' | 'hours' | 'fte' | 'days' | 'score';

/** One figure of the evaluation, as a row: what is measured, of what, how much, from which tables. */
export interface Figure {
  readonly section: 'collective' | 'capacity' | 'assignments' | 'strips' | 'experience' | 'longTerm';
  readonly code: string;
  /** A month, a quarter, a product, a municipality…; '' where the figure is about the whole. */
  readonly item: string;
  /** Null where nothing can or may be said. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly source: readonly TableKey[];
}

/** The figures of the sheet, for other programs. */
export function figuresOf(evaluation: Evaluation, variant: EvaluationVariant = 'internal'): readonly Figure[] {
  const { value, kinds, capacity, assignments, cards, experience, baseline } = evaluation;
  const figures: Figure[] = [];
  const adder = (section: Figure['section'], source: readonly TableKey[]) => (code: string, amount: number | null, unit: Unit = 'number', item = ''): void =>
    void figures.push({ section, code, item, value: amount, unit, source });

  const collective = adder('collective', ['products', 'uses', 'assignments']);
  collective('municipalities', evaluation.municipalities);
  collective('products', value.products.length);
  collective('uses', kinds.reduce((sum, { uses }) => sum + uses, 0));
  collective('users', value.users);
  for (const { kind, products, uses, hours } of kinds) {
    collective('productsOfKind', products, 'number', kind);
    collective('usesOfKind', uses, 'number', kind);
    collective('hoursOfKind', hours, 'hours', kind);
  }
  collective('carriedOut', value.assignments);
  collective('joint', value.joint);
  collective('forAll', value.forAll);
  collective('sharedAssignments', value.assignments === 0 ? null : value.shared / value.assignments, 'share');
  collective('sharedHours', value.hours === 0 ? null : value.sharedHours / value.hours, 'share');
  collective('fromAssignments', evaluation.fromAssignments);
  collective('passedOn', evaluation.passedOn);

  if (capacity) {
    const add = adder('capacity', ['team', 'bookings', 'availability']);
    add('fteAtStart', capacity.fteAtStart, 'fte');
    add('fteAtEnd', capacity.fteAtEnd, 'fte');
    add('utilisation', capacity.whole?.utilisation ?? null, 'share');
    for (const { month, available, booked } of capacity.months) {
      add('available', available, 'fte', month);
      add('booked', booked, 'fte', month);
    }
    for (const { level, fte } of capacity.levels) add('fteOfLevel', fte, 'fte', level ?? '');
    if (variant === 'internal') {
      add('joined', capacity.people.joined);
      add('left', capacity.people.left);
    }
  }

  const work = adder('assignments', ['assignments']);
  work('assignments', assignments.count);
  for (const [status, count] of Object.entries(assignments.byStatus)) work('assignmentsOfStatus', count, 'number', status);
  work('leadTimeMedian', assignments.leadTime?.median ?? null, 'days');
  work('formulation', assignments.formulation?.mean ?? null, 'score');
  for (const { quarter, score } of assignments.formulationByQuarter) if (quarter !== '') work('formulation', score, 'score', quarter);

  const strips = adder('strips', ['allocation', 'mutations', 'assignments']);
  for (const { municipality, granted, mutations, spent, reserved, remaining } of cards.rows) {
    for (const [code, amount] of Object.entries({ granted, mutations, spent, reserved, remaining })) strips(code, amount, 'strips', municipality);
  }

  const felt = adder('experience', [experience.source]);
  felt('answers', experience.all.answers);
  felt('satisfaction', experience.all.spread?.mean ?? null, 'score');
  for (const { name, spread } of experience.byQuarter) felt('satisfaction', spread?.mean ?? null, 'score', name);

  const later = adder('longTerm', ['baseline']);
  for (const { indicator, change } of baseline ?? []) later('change', change, 'number', indicator);
  return figures;
}

export interface ExportFile {
  readonly name: string;
  readonly text: string;
  readonly mediaType: string;
}

interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
}

interface Table {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface ExportWords {
  readonly title: string;
  /** Day it was made, a serial. */
  readonly made: number;
  readonly version: string;
  readonly variant?: EvaluationVariant;
}

/**
 * The evaluation for Power BI and data houses: CSV as Dutch Excel reads it (semicolons, decimal commas, UTF-8 with a byte
 * order mark), the same as JSON, and a Frictionless Data Package descriptor (specs.frictionlessdata.io, version 1).
 */
export function exportEvaluation(evaluation: Evaluation, { title, made, version, variant = 'internal' }: ExportWords): readonly ExportFile[] {
  const figures = figuresOf(evaluation, variant);
  const text = (name: string): Field => ({ name, type: 'string' });
  const tables: readonly Table[] = [
    {
      name: 'cijfers',
      fields: [...['periode', 'onderdeel', 'cijfer', 'van'].map(text), { name: 'waarde', type: 'number' }, ...['eenheid', 'bron'].map(text)],
      rows: figures.map(({ section, code, item, value, unit, source }) => [evaluation.period, section, code, item, value, unit, source.join(' ')]),
    },
    {
      name: 'hergebruik',
      fields: ['periode', 'product', 'soort', 'gemeente'].map(text),
      rows: evaluation.value.products.flatMap(({ product, kind, municipalities }) => municipalities.map((municipality) => [evaluation.period, product, kind, municipality])),
    },
    {
      name: 'strippen',
      fields: [...['periode', 'gemeente'].map(text), ...['toegekend', 'mutaties', 'besteed', 'gereserveerd', 'over'].map((name): Field => ({ name, type: 'number' }))],
      rows: evaluation.cards.rows.map(({ municipality, granted, mutations, spent, reserved, remaining }) =>
        [evaluation.period, municipality, granted, mutations, spent, reserved, remaining]),
    },
  ];
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return [
    ...tables.map((table): ExportFile => ({ name: `${table.name}.csv`, text: csvOf(table), mediaType: 'text/csv;charset=utf-8' })),
    {
      name: 'evaluatie.json', mediaType: 'application/json',
      text: json({ period: evaluation.period, asOf: isoOf(evaluation.asOf), made: isoOf(made), version, variant, figures }),
    },
    {
      name: 'datapackage.json', mediaType: 'application/json',
      text: json({
        profile: 'tabular-data-package', name: `evaluatie-${slug(evaluation.period)}`, title, created: `${isoOf(made)}T00:00:00Z`, version,
        resources: tables.map(({ name, fields }) => ({
          profile: 'tabular-data-resource', name, path: `${name}.csv`, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8',
          dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
          schema: { fields: fields.map((field) => (field.type === 'number' ? { ...field, decimalChar: ',' } : field)), missingValues: [''] },
        })),
      }),
    },
  ];
}

function csvOf({ fields, rows }: Table): string {
  return `\uFEFF${[fields.map(({ name }) => name), ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it: these files are opened in one. */
function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12))).replace('.', ',');
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
