import { intersection } from '../../../src/xlsx/model/area';
import { around, withoutArea } from '../edits/clear';
import type { CellStyle, ConditionalFormat, Sheet } from '../../../src/xlsx/model/workbook';
import { assertUnprotected } from '../book/guards';
import { inOwnLanguage } from '../book/ownLanguage';
import { placeOf } from '../book/formatList';
import { assertRuleFormulas } from '../book/ruleFormula';
import type { ExcelSession } from './excelSession';
import { nullObject, type HostObject } from '../wire/hostObject';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { HostError } from '../wire/errors';
import { amount, integer, oneOf, record, text, truth } from './args';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import type { AreasTarget } from '../book/areasTarget';
import { colour } from './colour';

interface FormatTarget {
  readonly sheet: Sheet;
  readonly id: string;
  /** Where it was last seen in the sheet's list: a sheet may have tens of thousands. */
  readonly at: number;
}

const placeNow = ({ sheet, id, at }: FormatTarget): number => {
  const place = placeOf(sheet.conditionalFormats, id, at);
  if (place < 0) throw new HostError('ItemNotFound', 'There is no such conditional format.');
  return place;
};
const current = (target: FormatTarget): ConditionalFormat => found(target.sheet.conditionalFormats[placeNow(target)], 'conditional format');

const update = (target: FormatTarget, change: (format: ConditionalFormat) => ConditionalFormat): void => {
  target.sheet.conditionalFormats[placeNow(target)] = change(current(target));
};

const restyled = (target: FormatTarget, change: (style: CellStyle) => CellStyle): void =>
  update(target, (each) => ({ ...each, style: change(each.style ?? {}) }));
function ruled(target: FormatTarget, values: Readonly<Record<string, unknown>>, { book }: ExcelSession): void {
  assertRuleFormulas(book.workbook, target.sheet, values, 'format');
  update(target, (each) => ({ ...each, rule: { ...each.rule, ...values } }));
}

const part = (key: string, read: (value: unknown) => unknown, fallback: unknown = null) => ({
  get: (target: FormatTarget) => current(target).rule[key] ?? fallback,
  set: (target: FormatTarget, value: unknown, session: ExcelSession) => ruled(target, { [key]: read(value) }, session),
});

const fontObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'ConditionalRangeFont',
  scalars: {
    Bold: {
      get: (target) => current(target).style?.font?.bold ?? null,
      set: (target, value) => restyled(target, (style) => ({ ...style, font: { ...style.font, bold: truth(value, 'bold') } })),
    },
    Italic: {
      get: (target) => current(target).style?.font?.italic ?? null,
      set: (target, value) => restyled(target, (style) => ({ ...style, font: { ...style.font, italic: truth(value, 'italic') } })),
    },
    Color: {
      get: (target) => current(target).style?.font?.color ?? '',
      set: (target, value) => restyled(target, (style) => ({ ...style, font: { ...style.font, color: colour(value) } })),
    },
    Strikethrough: {
      get: (target) => current(target).style?.font?.strikethrough ?? null,
      set: (target, value) =>
        restyled(target, (style) => ({ ...style, font: { ...style.font, strikethrough: truth(value, 'strikethrough') } })),
    },
  },
});

const fillObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: (target) => current(target).style?.fill ?? '',
      set: (target, value) => restyled(target, (style) => ({ ...style, fill: colour(value) })),
    },
  },
  writes: {
    Clear: (target) => {
      restyled(target, ({ fill: _fill, ...style }) => style);
      return null;
    },
  },
});

const formatObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'ConditionalRangeFormat',
  objects: { Font: fontObject, Fill: fillObject },
});

const ruleObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      ...part('formula', (value) => text(value, 'formula'), ''),
      get: (target, { book }) => inOwnLanguage(book, 'ruleFormulas', String(current(target).rule['formula'] ?? '')),
    },
  },
});

const customObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'CustomConditionalFormat',
  objects: { Rule: ruleObject, Format: formatObject },
});

const cellValueObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: (target) => current(target).rule,
      set: (target, value, session) => ruled(target, record(value, 'rule'), session),
    },
  },
  objects: { Format: formatObject },
});

const positiveObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'ConditionalDataBarPositiveFormat',
  scalars: {
    FillColor: part('positiveFillColor', colour, '#638EC6'),
    GradientFill: part('gradientFill', (value) => truth(value, 'gradientFill'), true),
    BorderColor: part('positiveBorderColor', colour, ''),
  },
});

const negativeObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'ConditionalDataBarNegativeFormat',
  scalars: {
    FillColor: part('negativeFillColor', colour, '#FF0000'),
    MatchPositiveFillColor: part('matchPositiveFillColor', (value) => truth(value, 'matchPositiveFillColor'), false),
  },
});

const dataBarObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'DataBarConditionalFormat',
  scalars: {
    ShowDataBarOnly: part('showDataBarOnly', (value) => truth(value, 'showDataBarOnly'), false),
    BarDirection: part('barDirection', (value) => oneOf(value, ['Context', 'LeftToRight', 'RightToLeft'], 'barDirection'), 'Context'),
    AxisFormat: part('axisFormat', (value) => oneOf(value, ['Automatic', 'None', 'CellMidPoint'], 'axisFormat'), 'Automatic'),
    AxisColor: part('axisColor', colour, '#000000'),
    LowerBoundRule: part('lowerBoundRule', (value) => record(value, 'lowerBoundRule'), { type: 'Automatic' }),
    UpperBoundRule: part('upperBoundRule', (value) => record(value, 'upperBoundRule'), { type: 'Automatic' }),
  },
  objects: { PositiveFormat: positiveObject, NegativeFormat: negativeObject },
});

const colorScaleObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'ColorScaleConditionalFormat',
  scalars: {
    Criteria: part('criteria', (value) => record(value, 'criteria')),
    ThreeColorScale: {
      get: (target) => Boolean((current(target).rule.criteria as Readonly<Record<string, unknown>> | undefined)?.midpoint),
    },
  },
});

/** A kind that is one rule and a look. */
const ruledObject = (name: string): Wrap<FormatTarget> =>
  define<FormatTarget>({
    name,
    scalars: {
      Rule: {
        get: (target) => current(target).rule,
        set: (target, value, session) => ruled(target, record(value, 'rule'), session),
      },
    },
    objects: { Format: formatObject },
  });

const iconSetObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'IconSetConditionalFormat',
  scalars: {
    Style: part('style', (value) => text(value, 'style'), 'ThreeTrafficLights1'),
    Criteria: part('criteria', (value) => value),
    ReverseIconOrder: part('reverseIconOrder', (value) => truth(value, 'reverseIconOrder'), false),
    ShowIconOnly: part('showIconOnly', (value) => truth(value, 'showIconOnly'), false),
  },
});

const kinds = {
  Custom: { type: 'Custom', wrap: customObject },
  CellValue: { type: 'CellValue', wrap: cellValueObject },
  DataBar: { type: 'DataBar', wrap: dataBarObject },
  ColorScale: { type: 'ColorScale', wrap: colorScaleObject },
  TextComparison: { type: 'ContainsText', wrap: ruledObject('TextConditionalFormat') },
  Preset: { type: 'PresetCriteria', wrap: ruledObject('PresetCriteriaConditionalFormat') },
  TopBottom: { type: 'TopBottom', wrap: ruledObject('TopBottomConditionalFormat') },
  IconSet: { type: 'IconSet', wrap: iconSetObject },
} as const;

/** format.custom and its kin exist for the format's own kind only; their OrNullObject variants are null for the others. */
const navigation = Object.fromEntries(
  Object.entries(kinds).flatMap(
    ([name, { type, wrap }]) =>
      [
        [
          name,
          (target: FormatTarget, session: ExcelSession): HostObject => {
            if (current(target).type !== type) throw new HostError('InvalidOperation', `This conditional format is not of type ${type}.`);
            return wrap(target, session);
          },
        ],
        [
          `${name}OrNullObject`,
          (target: FormatTarget, session: ExcelSession): HostObject => (current(target).type === type ? wrap(target, session) : nullObject),
        ],
      ] as const,
  ),
);

const conditionalFormatObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => current(target).type },
    Priority: {
      get: (target, { book }) => {
        book.rankFormats(target.sheet);
        return current(target).priority;
      },
      set: (target, value, { book }) => {
        book.rankFormats(target.sheet);
        update(target, (each) => ({ ...each, priority: amount(value, 'priority') }));
      },
    },
    StopIfTrue: {
      get: (target) => current(target).stopIfTrue ?? false,
      set: (target, value) => update(target, (each) => ({ ...each, stopIfTrue: truth(value, 'stopIfTrue') })),
    },
  },
  objects: navigation,
  reads: {
    GetRange: (target, _args, session) => rangeObject({ sheet: target.sheet, area: around(current(target).areas) }, session),
    GetRanges: (target, _args, session) => rangeAreasObject({ sheet: target.sheet, areas: current(target).areas }, session),
  },
  writes: {
    Delete: (target) => {
      target.sheet.conditionalFormats.splice(placeNow(target), 1);
      return null;
    },
  },
});

/** The formats that are somewhere in these areas, the first to hold first. */
const within = ({ sheet, areas }: AreasTarget): FormatTarget[] =>
  sheet.conditionalFormats
    .flatMap((each, at) => (isWithin(each, areas) ? [{ sheet, id: each.id, at, priority: each.priority }] : []))
    .sort((one, other) => one.priority - other.priority);

const isWithin = ({ areas }: ConditionalFormat, wanted: AreasTarget['areas']): boolean =>
  areas.some((own) => wanted.some((area) => intersection(own, area)));

function withId({ sheet, areas }: AreasTarget, id: unknown): FormatTarget | undefined {
  const at = placeOf(sheet.conditionalFormats, id, -1);
  const format = sheet.conditionalFormats[at];
  return format && isWithin(format, areas) ? { sheet, id: format.id, at } : undefined;
}

export const conditionalFormatsObject: Wrap<AreasTarget> = define<AreasTarget>({
  name: 'ConditionalFormatCollection',
  items: (target, session) => within(target).map((each) => conditionalFormatObject(each, session)),
  item: (target, [id], session) => conditionalFormatObject(found(withId(target, id), String(id)), session),
  reads: {
    GetCount: (target) => within(target).length,
    GetItemAt: (target, [index], session) =>
      conditionalFormatObject(found(within(target)[integer(index, 'index')], 'conditional format'), session),
    GetItemOrNullObject: (target, [id], session) => orNull(withId(target, id), (each) => conditionalFormatObject(each, session)),
  },
  writes: {
    Add: (target, [type], session) => {
      assertUnprotected(target.sheet, 'allowFormatCells');
      const { sheet, areas } = target;
      const kind = oneOf(
        type,
        Object.values(kinds).map((each) => each.type),
        'type',
      );
      const { id, at } = session.book.addFormat(sheet, { areas, type: kind, rule: {} });
      return conditionalFormatObject({ sheet, id, at }, session);
    },
    ClearAll: (target) => {
      assertUnprotected(target.sheet, 'allowFormatCells');
      for (const area of target.areas)
        target.sheet.conditionalFormats = target.sheet.conditionalFormats.flatMap((each) => withoutArea(each, area));
      return null;
    },
  },
});
