import { isoOf } from '../cells/serialDate';
import { wordKey } from '../contract';
import { csvOf, type CsvCell } from './csv';
import { dataPackage, type ExportTable, type Field } from './dataPackage';
import type { Evaluation } from './evaluation';
import { forOutside } from './forOutside';
import { figuresOf } from './figures';
import type { EvaluationVariant } from './parts';

interface ExportFile {
  readonly name: string;
  readonly text: string;
  readonly mediaType: string;
}

interface ExportWords {
  readonly title: string;
  /** Day it was made, a serial. */
  readonly made: number;
  readonly version: string;
  readonly variant?: EvaluationVariant;
}

/** The evaluation for Power BI and data houses: CSV, the same as JSON, and a descriptor of the tables. */
export function exportEvaluation(whole: Evaluation, { title, made, version, variant = 'internal' }: ExportWords): readonly ExportFile[] {
  const evaluation = variant === 'external' ? forOutside(whole) : whole;
  const tables = tablesOf(evaluation, variant);
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return [
    ...tables.map(({ name, fields, rows }): ExportFile => ({
      name: `${name}.csv`,
      text: csvOf(
        fields.map((field) => field.name),
        rows,
      ),
      mediaType: 'text/csv;charset=utf-8',
    })),
    {
      name: 'evaluatie.json',
      mediaType: 'application/json',
      text: json({
        period: evaluation.period,
        asOf: isoOf(evaluation.asOf),
        isInterim: evaluation.isInterim,
        made: isoOf(made),
        version,
        variant,
        figures: figuresOf(evaluation, variant),
      }),
    },
    {
      name: 'datapackage.json',
      mediaType: 'application/json',
      text: json(dataPackage(tables, { period: evaluation.period, title, created: `${isoOf(made)}T00:00:00Z`, version })),
    },
  ];
}

const text = (name: string, description: string): Field => ({ name, type: 'string', description });
const number = (name: string, description: string): Field => ({ name, type: 'number', description });
const count = (name: string, description: string): Field => ({ name, type: 'integer', description });
const period = text('periode', 'Periode van de evaluatie');
const municipality = text('gemeente', 'Naam van de gemeente');

function tablesOf(evaluation: Evaluation, variant: EvaluationVariant): readonly ExportTable[] {
  const {
    period: of,
    value: { products },
    cards,
  } = evaluation;
  const rows = (all: readonly (readonly CsvCell[])[]): readonly (readonly CsvCell[])[] => all.map((row) => [of, ...row]);
  return [
    {
      name: 'cijfers',
      title: 'Alle cijfers, een per regel',
      key: ['periode', 'onderdeel', 'cijfer', 'van'],
      fields: [
        period,
        text('onderdeel', 'Deel van de evaluatie'),
        text('cijfer', 'Code van het cijfer'),
        text('van', 'Maand, kwartaal, soort, status of gemeente; leeg voor het geheel'),
        number('waarde', 'Leeg waar niets te zeggen valt'),
        text('eenheid', 'number, share (deel van 1), strips, hours, fte, days of score'),
        text('bron', 'Tabellen waar het cijfer uit komt'),
      ],
      rows: rows(
        figuresOf(evaluation, variant).map(({ section, code, item, value, unit, source }) => [
          section,
          code,
          item === '' ? null : item,
          value,
          unit,
          source.join(' '),
        ]),
      ),
    },
    {
      name: 'producten',
      title: 'Gezamenlijke producten',
      key: ['periode', 'product'],
      fields: [
        period,
        text('product', 'Naam van het product'),
        text('soort', 'databank, format, training, onboarding, research of other; leeg: niet bekend'),
        number('uren', 'Uren eraan besteed'),
        text('herkomst', 'Nummer van de opdracht waar het uit komt'),
        count('gebruik', 'Keren gebruikt in de periode'),
        count('gemeenten', 'Gemeenten die het gebruikten'),
        { name: 'nieuw', type: 'boolean', description: 'Gemaakt in de periode; anders eerder gemaakt' },
      ],
      rows: rows(
        products.map(({ product, kind, hours, origin, uses, municipalities, isNew }) => [
          product,
          wordKey('productKind', kind),
          hours,
          origin === '' ? null : origin,
          uses,
          municipalities.length,
          isNew,
        ]),
      ),
    },
    {
      name: 'strippen',
      title: 'Strippenkaart per gemeente',
      key: ['periode', 'gemeente'],
      fields: [
        period,
        municipality,
        ...['toegekend', 'mutaties', 'besteed', 'gereserveerd', 'over'].map((name) => number(name, 'Strippen')),
      ],
      rows: rows(
        cards.rows.map(({ municipality: name, granted, mutations, spent, reserved, remaining }) => [
          name,
          granted,
          mutations,
          spent,
          reserved,
          remaining,
        ]),
      ),
    },
    {
      name: 'hergebruik',
      title: 'Welke gemeente welk product gebruikte',
      key: ['periode', 'product', 'gemeente'],
      fields: [period, text('product', 'Naam van het product'), municipality],
      rows: rows(products.flatMap(({ product, municipalities }) => municipalities.map((name) => [product, name]))),
      refers: [
        { fields: ['periode', 'product'], to: 'producten' },
        { fields: ['periode', 'gemeente'], to: 'strippen' },
      ],
    },
  ];
}
