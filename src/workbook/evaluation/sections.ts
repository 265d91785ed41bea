import { isBlank, wordKey, enumerations, type ProductKind, type TableKey, type WorkbookTables } from '../../domain/contract';
import { fewestAnswers, narrative, quartersIn, type AnswerGroup, type Evaluation, type Spread } from '../../domain/evaluation';
import { periodCell } from '../../domain/periods';
import { balanceFormulas } from '../balanceFormulas';
import { look } from '../look';
import type { References } from '../references';
import type { AddressOf, Block, PageCell } from './page';
import type { EvaluationTexts } from './texts';

/** What the sections are made from. */
export interface PageSource {
  readonly texts: EvaluationTexts;
  readonly tables: WorkbookTables;
  readonly references: References;
  readonly evaluation: Evaluation;
  /** The period it is set beside; null without one. */
  readonly compared: Evaluation | null;
  /** For readers outside: without people and remarks. */
  readonly isExternal: boolean;
  readonly quotes: readonly string[];
  /** Sentences the user wrote in the place of ours; null where the text is ours. */
  readonly ownText: readonly string[] | null;
  readonly sheetName: string;
}

const whole = '0';
const decimal = '0.0';
const fte = look.fteFormat;
const percent = look.percentFormat;
/** A text in a formula. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const criterion = (period: string): string => {
  const cell = periodCell(period);
  return typeof cell === 'number' ? String(cell) : quoted(String(cell));
};
const share = (some: number, all: number, none: string): PageCell => (all === 0 ? none : some / all);

export const sourceLine = ({ texts, tables }: Pick<PageSource, 'texts' | 'tables'>, keys: readonly TableKey[], how = ''): string => {
  const parts = keys.flatMap((key) => {
    const table = tables[key];
    return table ? [`${table.name ?? table.sheet} (${texts.number(table.values.filter((row) => !row.every((cell) => isBlank(cell))).length)})`] : [];
  });
  return texts.say('source', { tables: parts.length === 0 ? texts.say('notRecorded') : parts.join(', '), how });
};

/** The figures people ask for first; each points at its place further on where the page has it. */
export function headlineBlock(source: PageSource): Block {
  const { texts: { say }, evaluation, compared } = source;
  const figures: readonly (readonly [label: string, name: string | null, value: (of: Evaluation) => number | null, format: string])[] = [
    [say('headline.municipalities'), null, ({ municipalities }) => municipalities, whole],
    [say('headline.products'), 'products', ({ value }) => value.products.length, whole],
    [say('headline.uses'), 'uses', ({ kinds }) => kinds.reduce((sum, { uses }) => sum + uses, 0), whole],
    [say('headline.sharedAssignments'), 'sharedAssignments', ({ value }) => (value.assignments === 0 ? null : value.shared / value.assignments), percent],
    [say('headline.sharedHours'), 'sharedHours', ({ value }) => (value.hours === 0 ? null : value.sharedHours / value.hours), percent],
    [say('headline.fte'), 'fteAtEnd', ({ capacity }) => capacity?.fteAtEnd ?? null, decimal],
    [say('headline.utilisation'), 'utilisation', ({ capacity }) => capacity?.whole?.utilisation ?? null, percent],
    [say('headline.assignments'), 'assignments', ({ assignments }) => assignments.count, whole],
    [say('headline.strips'), 'spent', ({ cards }) => cards.total.spent, whole],
    [say('headline.satisfaction'), 'satisfaction', ({ experience }) => experience.all.spread?.mean ?? null, decimal],
  ];
  const cell = (value: number | null, format: string): PageCell => ({ value: value ?? say('unknown'), format });
  return {
    section: say('headline.title'), note: say('headline.note'), source: say('headline.source'),
    headings: [say('columns.headline.figure'), evaluation.period, ...(compared ? [compared.period, say('difference')] : [])],
    rows: (firstRow, addressOf) => figures.map(([label, name, valueOf, format], index): PageCell[] => {
      const [now, then] = [valueOf(evaluation), compared ? valueOf(compared) : null];
      const at = name === null ? null : addressOf(name);
      return [
        label,
        { ...(at && now !== null ? { formula: `=${at}` } : { value: now ?? say('unknown') }), format, ...(name === null ? { name: 'municipalities' } : {}) },
        ...(compared ? [cell(then, format), now === null || then === null ? '' : { formula: `=B${firstRow + index}-C${firstRow + index}`, format }] : []),
      ];
    }),
  };
}

/** About 200 words, each sentence with the cell it rests on. What the user made of it stays. */
export function narrativeBlock({ texts, evaluation, ownText, sheetName }: PageSource): Block {
  const { say } = texts;
  const link = (address: string): PageCell =>
    ({ formula: `=HYPERLINK("#'${sheetName.replaceAll("'", "''").replaceAll('"', '""')}'!${address}","${address}")`, value: address });
  const lines: readonly { readonly text: string; readonly cites: string }[] = ownText
    ? ownText.map((text) => ({ text, cites: '' }))
    : narrative(evaluation).map(({ code, parameters, shares = [], cites }) => ({
      text: say(`narrative.${code}`, Object.fromEntries(Object.entries(parameters).map(([key, value]) =>
        // The count stays a number where that matters: one of something is said otherwise.
        [key, typeof value === 'string' || (key === 'count' && value === 1) ? value : shares.includes(key) ? texts.percent(value) : texts.number(value, 1)]))),
      cites,
    }));
  return {
    section: say('narrative.title'), note: say(ownText ? 'narrative.kept' : 'narrative.note'), isText: true,
    rows: (_, addressOf) => lines.map(({ text, cites }): PageCell[] => {
      const address = cites === '' ? null : addressOf(cites);
      return [text, '', '', '', '', '', '', address ? link(address) : ''];
    }),
  };
}

/** What the team is worth to all together. */
export function collectiveBlocks(source: PageSource): readonly Block[] {
  const { texts: { say }, evaluation, references } = source;
  const { value, kinds } = evaluation;
  const word = (kind: ProductKind): string => say(`kinds.${kind}`);
  const trainings = kinds.filter(({ kind }) => kind === 'training' || kind === 'onboarding').reduce((sum, { products }) => sum + products, 0);
  const blocks: Block[] = [
    {
      section: say('collective.title'), note: say('collective.note'), title: say('collective.kinds'), hasTotal: true,
      headings: [say('columns.kinds.kind'), say('columns.kinds.products'), say('columns.kinds.uses'), say('columns.kinds.hours')],
      formats: [null, whole, whole, whole], source: sourceLine(source, ['products', 'uses'], say('collective.kindsSource')),
      rows: (firstRow) => [
        ...kinds.map(({ kind, products, uses, hours }): PageCell[] => [word(kind), products, uses, hours]),
        [say('total'), ...['B', 'C', 'D'].map((column, index): PageCell =>
          ({ formula: `=SUM(${column}${firstRow}:${column}${firstRow + kinds.length - 1})`, ...(index === 0 ? { name: 'products' } : index === 1 ? { name: 'uses' } : {}) }))],
      ],
    },
    {
      title: say('collective.sharing'), source: sourceLine(source, ['assignments', 'products', 'uses'], say('collective.sharingSource')),
      rows: () => [
        [say('collective.carriedOut'), { value: value.assignments, name: 'carriedOut' }],
        [say('collective.joint'), value.joint],
        [say('collective.forAll'), value.forAll],
        [say('collective.sharedAssignments'), { value: share(value.shared, value.assignments, say('unknown')) as number | string, name: 'sharedAssignments', format: percent }],
        [say('collective.hours'), { value: value.hours, format: whole }],
        [say('collective.sharedHours'), { value: share(value.sharedHours, value.hours, say('unknown')) as number | string, name: 'sharedHours', format: percent }],
        [say('collective.users'), value.users],
        [say('collective.trainings'), { value: trainings, name: 'trainings' }],
        [say('collective.fromAssignments'), evaluation.fromAssignments],
        [say('collective.passedOn'), { value: evaluation.passedOn, name: 'passedOn' }],
      ],
    },
    {
      title: say('collective.reuse'), note: say(value.products.length === 0 ? 'collective.noProducts' : 'collective.reuseNote'),
      ...(value.products.length === 0 ? {} : {
        headings: [say('columns.reuse.product'), say('columns.reuse.uses'), say('columns.reuse.municipalities'), say('columns.reuse.hours'), say('columns.reuse.kind')],
        formats: [null, whole, whole, whole], wraps: [4], source: sourceLine(source, ['products', 'uses'], say('collective.reuseSource')),
        rows: (firstRow: number) => value.products.map(({ product, kind, hours, uses, municipalities, isNew }, index): PageCell[] => [
          isNew ? product : say('collective.earlier', { product }),
          isNew ? { formula: usesFormula(source, `$A${firstRow + index}`) ?? String(uses), value: uses } : uses,
          municipalities.length, hours, word(wordKey('productKind', kind) ?? 'other'),
        ].map((cell, column) => (column === 1 && typeof cell === 'object' && !references('uses', 'product') ? uses : cell))),
        chart: { kind: 'BarClustered', title: say('collective.chart'), alternative: say('collective.chartAlternative'), series: [1, 2], minimum: 0 },
      } as const),
    },
  ];
  return [...blocks, ...matrixBlocks(source)];
}

/** Uses in the period of the product in a cell: all of them less those dated outside it. */
function usesFormula({ references, evaluation: { days } }: PageSource, product: string, municipality?: string): string | null {
  const [products, names, dates] = [references('uses', 'product'), references('uses', 'municipality'), references('uses', 'date')];
  if (!products || (municipality && !names)) return null;
  const criteria = `${products},${product}${municipality ? `,${names},${municipality}` : ''}`;
  const outside = dates && days ? `-COUNTIFS(${criteria},${dates},"<${days.start}")-COUNTIFS(${criteria},${dates},">=${days.end + 1}")` : '';
  return `=COUNTIFS(${criteria})${outside}`;
}

/** Municipality by product; seven products are as wide as the page. */
function matrixBlocks(source: PageSource): readonly Block[] {
  const { texts: { say }, evaluation: { value, cards } } = source;
  const atOnce = 7;
  const groups = Array.from({ length: Math.ceil(value.products.length / atOnce) }, (_, group) => value.products.slice(group * atOnce, (group + 1) * atOnce));
  if (cards.rows.length === 0 || !source.references('uses', 'municipality')) return [];
  return groups.map((products, group): Block => ({
    ...(group === 0 ? { title: say('collective.matrix'), note: say('collective.matrixNote') } : {}),
    headings: [say('columns.matrix.municipality'), ...products.map(({ product }) => product)],
    formats: [null, ...products.map(() => '0;-0;"·"')], hasSmallHeadings: true,
    source: sourceLine(source, ['uses'], say('collective.kindsSource')),
    rows: (firstRow) => cards.rows.map(({ municipality }, index): PageCell[] => [
      municipality,
      ...products.map((_, place): PageCell =>
        ({ formula: usesFormula(source, `${'BCDEFGH'.charAt(place)}$${firstRow - 1}`, `$A${firstRow + index}`) ?? '' })),
    ]),
  }));
}

export function capacityBlocks(source: PageSource): readonly Block[] {
  const { texts: { say, month }, evaluation: { capacity }, isExternal } = source;
  if (!capacity) return [{ section: say('capacity.title'), note: say('capacity.none') }];
  const { months, whole: mean, levels, people } = capacity;
  const levelSum = levels.reduce((sum, level) => sum + level.fte, 0);
  return [
    {
      section: say('capacity.title'), note: say('capacity.note'), title: say('capacity.months'), hasTotal: true,
      headings: [say('columns.months.month'), say('columns.months.available'), say('columns.months.booked'), say('columns.months.contracted'), say('columns.months.utilisation')],
      formats: [null, fte, fte, fte, percent], source: sourceLine(source, ['team', 'bookings', 'availability'], say('capacity.source')),
      rows: (firstRow) => [
        ...months.map((each, index): PageCell[] => [
          month(each.month), each.available, each.booked, each.contracted, { formula: `=IF(B${firstRow + index}=0,"",C${firstRow + index}/B${firstRow + index})` },
        ]),
        [say('capacity.mean'), mean?.available ?? 0, mean?.booked ?? 0, '', { value: mean?.utilisation ?? say('unknown'), name: 'utilisation' }],
      ],
      chart: { kind: 'ColumnClustered', title: say('capacity.chart'), alternative: say('capacity.chartAlternative'), series: [1, 2], without: 1, minimum: 0 },
    },
    {
      title: say('capacity.levels'), hasTotal: true, headings: [say('columns.levels.level'), say('columns.levels.fte'), say('columns.levels.share')],
      formats: [null, fte, percent], source: sourceLine(source, ['team'], say('capacity.source')),
      rows: (firstRow) => [
        ...levels.map(({ level, fte: own }): PageCell[] => [say(`levels.${level ?? 'none'}`), own, share(own, levelSum, '')]),
        [say('total'), { formula: levels.length === 0 ? '=0' : `=SUM(B${firstRow}:B${firstRow + levels.length - 1})` }, ''],
      ],
    },
    {
      title: say('capacity.people'), source: sourceLine(source, ['team']),
      rows: () => [
        [say('capacity.fteAtStart'), { value: capacity.fteAtStart, format: fte }],
        [say('capacity.fteAtEnd'), { value: capacity.fteAtEnd, format: fte, name: 'fteAtEnd' }],
        ...(isExternal ? [] : [
          [say('capacity.atStart'), people.atStart], [say('capacity.atEnd'), people.atEnd], [say('capacity.joined'), people.joined], [say('capacity.left'), people.left],
        ]),
      ],
    },
  ];
}

/** Transactions, after the collective value. */
export function assignmentBlocks(source: PageSource): readonly Block[] {
  const { texts: { say }, tables, references, evaluation: { assignments, period } } = source;
  const blocks: Block[] = [];
  const [strips, periods] = [references('assignments', 'strips'), references('assignments', 'period')];
  const within = periods ? `,${periods},${criterion(period)}` : '';
  for (const [column, title] of [['theme', 'assignments.byTheme'], ['phase', 'assignments.byPhase'], ['status', 'assignments.byStatus']] as const) {
    const reference = references('assignments', column);
    if (!reference || !strips) continue;
    const values = distinct(tables, column, period);
    blocks.push({
      title: say(title), hasTotal: true,
      headings: [say(`columns.assignments.${column}`), say('columns.assignments.rows'), say('columns.assignments.strips'), say('columns.assignments.share')],
      formats: [null, whole, null, percent], source: sourceLine(source, ['assignments'], say('assignments.source')),
      rows: (firstRow) => {
        const last = firstRow + values.length;
        const line = (label: string, row: number, is: string): PageCell[] => [
          label,
          { formula: `=COUNTIFS(${reference},${is}${within}${is === '""' ? `,${references('assignments', 'number') ?? reference},"<>"` : ''})` },
          { formula: `=SUMIFS(${strips},${reference},${is}${within})` },
          { formula: `=IF(B$${last + 1}=0,"",B${row}/B$${last + 1})` },
        ];
        return [
          ...values.map((value, index) => line(value, firstRow + index, `$A${firstRow + index}`)),
          line(say('assignments.blank'), last, '""'),
          [say('total'), ...['B', 'C'].map((letter): PageCell => ({ formula: `=SUM(${letter}${firstRow}:${letter}${last})` })), { formula: `=SUM(D${firstRow}:D${last})` }],
        ];
      },
    });
  }
  const spread = (label: string, values: Spread | null, name?: string): PageCell[] => (values
    ? [label, values.count, values.lowest, { value: values.median, ...(name ? { name } : {}) }, values.mean, values.highest]
    : [label, 0, '', { value: say('unknown'), ...(name ? { name } : {}) }, '', '']);
  blocks.push({
    title: say('assignments.time'), note: say('assignments.timeNote'),
    headings: (['what', 'count', 'lowest', 'median', 'mean', 'highest'] as const).map((column) => say(`columns.time.${column}`)),
    formats: [null, whole, whole, decimal, decimal, whole], source: sourceLine(source, ['assignments'], say('assignments.numbers')),
    rows: () => [
      [say('assignments.asked'), 0, '', say('notRecorded'), '', ''],
      spread(say('assignments.leadTime'), assignments.leadTime, 'leadTime'),
      spread(say('assignments.plannedTime'), assignments.plannedTime),
    ],
  });
  blocks.push({
    title: say('assignments.formulation'), note: say('assignments.formulationNote'), hasTotal: true,
    headings: [say('columns.formulation.quarter'), say('columns.formulation.assignments'), say('columns.formulation.score')],
    formats: [null, whole, decimal], source: sourceLine(source, ['assignments'], say('assignments.formulationSource')),
    rows: (firstRow) => {
      const groups = assignments.formulationByQuarter;
      return [
        ...groups.map(({ quarter, assignments: count, score }): PageCell[] => [quarter === '' ? say('assignments.noStart') : quarterText(source, quarter), count, score]),
        [say('total'), { formula: groups.length === 0 ? '=0' : `=SUM(B${firstRow}:B${firstRow + groups.length - 1})`, name: 'assignments' },
          { value: assignments.formulation?.mean ?? say('unknown'), name: 'formulation' }],
      ];
    },
  });
  return blocks.map((block, index) => (index === 0 ? { ...block, section: say('assignments.title'), note: say('assignments.note') } : block));
}

/** The cards, as formulas that people can follow. */
export function stripsBlocks(source: PageSource): readonly Block[] {
  const { texts: { say }, references, evaluation: { cards, period } } = source;
  const count = cards.rows.length;
  return [{
    section: say('strips.title'), note: say('strips.note'), hasTotal: true,
    headings: (['municipality', 'granted', 'mutations', 'spent', 'reserved', 'remaining', 'used'] as const).map((column) => say(`columns.strips.${column}`)),
    formats: [null, null, null, null, null, null, percent],
    source: sourceLine(source, ['allocation', 'mutations', 'assignments'], say('strips.source')),
    rows: (firstRow) => [
      ...cards.rows.map(({ municipality }, index): PageCell[] => {
        const row = firstRow + index;
        const { granted, mutations, reserved, spent } = balanceFormulas(references, `$A${row}`, criterion(period));
        return [
          municipality, { formula: `=${granted}` }, { formula: `=${mutations}` }, { formula: `=${spent}` }, { formula: `=${reserved}` },
          { formula: `=B${row}+C${row}-D${row}-E${row}` }, { formula: `=IF(B${row}+C${row}<=0,"",(D${row}+E${row})/(B${row}+C${row}))` },
        ];
      }),
      [say('total'), ...['B', 'C', 'D', 'E', 'F'].map((letter): PageCell => ({
        ...(count === 0 ? { value: 0 } : { formula: `=SUM(${letter}${firstRow}:${letter}${firstRow + count - 1})` }),
        ...(letter === 'B' ? { name: 'granted' } : letter === 'D' ? { name: 'spent' } : {}),
      })), { formula: `=IF(B${firstRow + count}+C${firstRow + count}<=0,"",(D${firstRow + count}+E${firstRow + count})/(B${firstRow + count}+C${firstRow + count}))` }],
    ],
    chart: { kind: 'BarStacked', title: say('strips.chart'), alternative: say('strips.chartAlternative'), series: [3, 4, 5], without: 1 },
  }, ...(count === 0 ? [] : [spreadBlock(source)])];
}

function spreadBlock({ texts: { say }, evaluation: { used } }: PageSource): Block {
  const cell = (value: number | undefined, name?: string): PageCell => ({ value: value ?? say('unknown'), format: percent, ...(name ? { name } : {}) });
  return {
    title: say('strips.spread'),
    rows: () => [
      [say('strips.lowest'), cell(used?.lowest, 'spreadUsed')], [say('strips.median'), cell(used?.median)], [say('strips.highest'), cell(used?.highest)],
    ],
  };
}

export function experienceBlocks(source: PageSource): readonly Block[] {
  const { texts: { say }, evaluation: { experience, days }, quotes, isExternal } = source;
  const line = (label: string, group: AnswerGroup | undefined, isTotal = false): PageCell[] => [
    label,
    { value: group && (group.spread || isTotal) ? group.answers : group ? (group.answers < fewestAnswers ? `< ${fewestAnswers}` : '') : 0, ...(isTotal ? { name: 'answers' } : {}) },
    { value: group?.spread ? group.spread.mean : group && group.answers > 0 ? say('notShown') : '', ...(isTotal ? { name: 'satisfaction' } : {}) },
    group?.spread?.deviation ?? '',
  ];
  const headings = (['group', 'answers', 'mean', 'deviation'] as const).map((column) => say(`columns.experience.${column}`));
  const common = { headings, formats: [null, whole, decimal, decimal], source: sourceLine(source, [experience.source], say(`experience.source.${experience.source}`)) };
  const quarters = days ? quartersIn(days) : experience.byQuarter.map(({ name }) => name);
  const chosen = isExternal ? [] : quotes;
  return [
    { section: say('experience.title'), note: say('experience.note', { count: fewestAnswers }), ...common, rows: () => [line(say('experience.all'), experience.all, true)] },
    ...(experience.all.spread === null ? [] : [
      {
        title: say('experience.byQuarter'), ...common,
        rows: () => quarters.map((quarter) => line(quarterText(source, quarter), experience.byQuarter.find(({ name }) => name === quarter))),
        // One bar is no development.
        ...(experience.byQuarter.filter(({ spread }) => spread).length < 2 ? {} : {
          chart: { kind: 'ColumnClustered', title: say('experience.chart'), alternative: say('experience.chartAlternative'), series: [2], minimum: 1, maximum: 5 },
        } as const),
      },
      ...(experience.byTheme.length === 0 ? [] : [{ title: say('experience.byTheme'), ...common, rows: () => experience.byTheme.map((group) => line(group.name, group)) }]),
    ]),
    ...(chosen.length === 0 ? [] : [{ title: say('experience.quotes'), rows: () => chosen.map((quote): PageCell[] => [`“${quote}”`]), source: sourceLine(source, ['reviews']) }]),
  ];
}

/** Service agreements, then the long term. */
export function agreementBlocks(source: PageSource): readonly Block[] {
  const { texts: { say, date }, evaluation: { agreements, baseline }, isExternal } = source;
  const day = (serial: number | null): PageCell => (serial === null ? '' : date(serial));
  return [
    {
      section: say('agreements.title'), note: say('agreements.note'), source: sourceLine(source, ['agreements']),
      ...(agreements === null || agreements.length === 0
        ? { rows: () => [[{ value: say('agreements.none'), name: 'agreements' }]] }
        : {
          headings: [say('columns.agreements.subject'), say('columns.agreements.status'), say('columns.agreements.date'), ...(isExternal ? [] : [say('columns.agreements.owner')])],
          wraps: [1, 3],
          rows: () => agreements.map(({ subject, owner, status, date: on }, index): PageCell[] =>
            [index === 0 ? { value: subject, name: 'agreements' } : subject, status, day(on), ...(isExternal ? [] : [owner])]),
        }),
    },
    {
      title: say('baseline.title'), note: say('baseline.note'), source: sourceLine(source, ['baseline']),
      ...(baseline === null || baseline.length === 0
        ? { rows: () => [[{ value: say('baseline.none'), name: 'baseline' }]] }
        : {
          headings: [say('columns.baseline.indicator'), say('columns.baseline.start'), say('columns.baseline.date'), say('columns.baseline.current'), say('columns.baseline.change'),
            ...(isExternal ? [] : [say('columns.baseline.explanation')])],
          wraps: isExternal ? [4] : [4, 5],
          rows: () => baseline.map(({ indicator, start, date: on, current, change, tooEarly, explanation }, index): PageCell[] => [
            index === 0 ? { value: indicator, name: 'baseline' } : indicator, start ?? '', day(on), current ?? '', tooEarly ? say('baseline.tooEarly') : (change ?? ''),
            ...(isExternal ? [] : [explanation]),
          ]),
        }),
    },
  ];
}

const quarterText = ({ texts }: PageSource, quarter: string): string => texts.say('quarter', { year: quarter.slice(0, 4), quarter: quarter.slice(5) });

/** Values of a column in the period as first written, each once; statuses in the order people work through them. */
function distinct({ assignments }: WorkbookTables, column: 'theme' | 'phase' | 'status', period: string): readonly string[] {
  const place = assignments?.columns[column];
  if (!assignments || place === undefined) return [];
  const periodAt = assignments.columns.period;
  const found = new Map<string, string>();
  for (const row of assignments.values) {
    const cell = row[place] ?? '';
    if (isBlank(cell) || (periodAt !== undefined && String(row[periodAt] ?? '').toLowerCase() !== period.toLowerCase())) continue;
    const key = String(cell).toLowerCase();
    if (!found.has(key)) found.set(key, String(cell));
  }
  const order = Object.keys(enumerations.assignmentStatus);
  const rank = (word: string): number => order.indexOf(wordKey('assignmentStatus', word) ?? '');
  return [...found.values()].sort((one, other) => (column === 'status' ? rank(one) - rank(other) : one.localeCompare(other, 'nl')));
}

export type { AddressOf };
