import { containsCell } from '../../src/xlsx/model/area';
import type { CellStyle, ConditionalFormat, Sheet, Workbook } from '../../src/xlsx/model/workbook';
import { Call, type Environment } from './call';
import { barOf, boundValue, scaleColor, type Bound } from './conditional/bounds';
import { cellValueHolds, isTrue, textHolds, topBottomHolds } from './conditional/conditions';
import { presets } from './conditional/presets';
import { evaluate } from './evaluate';
import { FormulaSyntaxError, parseFormula } from './parser';
import { CellReader } from './reader';
import type { Node } from './syntax';
import { ErrorValue, Reference, Unsupported, type Scalar } from './values';

/** What conditional formats add to a cell: its style (a colour scale is a fill) and a data bar along part of its width (0–1). */
export interface ConditionalLook {
  readonly style?: CellStyle;
  readonly bar?: Readonly<{ from: number; to: number; color: string }>;
}

interface ConditionalOptions {
  readonly workbook: Workbook;
  readonly language: 'nl' | 'en';
  readonly today: () => number;
}

interface ConditionalFormats {
  /** Null where no format applies. What is read for it is kept to the end of the turn, or until `forget`. */
  readonly at: (sheet: Sheet, row: number, column: number) => ConditionalLook | null;
  readonly forget: () => void;
}

/** What cells look like through their conditional formats; each area is read once. */
export function createConditionalFormats(options: ConditionalOptions): ConditionalFormats {
  const formats = new Formats(options);
  return { at: (sheet, row, column) => formats.at(sheet, row, column), forget: () => formats.forget() };
}

type Rule = Readonly<Record<string, unknown>>;
interface Found {
  readonly applies: boolean;
  readonly look: ConditionalLook;
}

const nothing: Found = { applies: false, look: {} };

class Formats {
  private readonly reader: CellReader;
  private readonly env: Environment;
  private readonly parsed = new Map<string, Node | null>();
  private numbers = new Map<ConditionalFormat, readonly number[]>();
  private times = new Map<ConditionalFormat, Map<Scalar, number>>();
  private ends = false;

  constructor(private readonly options: ConditionalOptions) {
    this.reader = new CellReader(options.language);
    this.env = {
      workbook: options.workbook,
      language: options.language,
      today: options.today,
      reader: this.reader,
      spillOf: () => null,
      custom: (_node, name) => {
        throw new Unsupported(name);
      },
    };
  }

  forget(): void {
    this.reader.forget();
    this.numbers = new Map();
    this.times = new Map();
  }

  at(sheet: Sheet, row: number, column: number): ConditionalLook | null {
    const own = sheet.conditionalFormats
      .filter(({ areas }) => areas.some((area) => containsCell(area, row, column)))
      .sort((a, b) => a.priority - b.priority);
    if (own.length === 0) return null;
    this.forgetAfterTurn();
    let look: ConditionalLook = {};
    let any = false;
    for (const format of own) {
      const found = this.find(format, sheet, row, column);
      if (!found.applies) continue;
      any = true;
      look = under(look, found.look);
      if (format.stopIfTrue) break;
    }
    return any ? look : null;
  }

  private forgetAfterTurn(): void {
    if (this.ends) return;
    this.ends = true;
    queueMicrotask(() => {
      this.ends = false;
      this.forget();
    });
  }

  private find(format: ConditionalFormat, sheet: Sheet, row: number, column: number): Found {
    const { rule, style = {} } = format;
    const value = this.reader.cell(sheet, row, column);
    const styled = (applies: boolean): Found => (applies ? { applies, look: { style } } : nothing);
    const formula = (text: unknown): Scalar => this.formula(String(text ?? ''), format, sheet, row, column);
    switch (format.type) {
      case 'Custom':
        return styled(isTrue(formula(rule['formula'])));
      case 'CellValue':
        return styled(
          cellValueHolds(
            value,
            String(rule['operator'] ?? ''),
            formula(rule['formula1']),
            rule['formula2'] === undefined ? null : formula(rule['formula2']),
          ),
        );
      case 'ContainsText':
        return styled(textHolds(value, String(rule['operator'] ?? 'Contains'), String(rule['text'] ?? ''), this.options.language));
      case 'TopBottom':
        return styled(topBottomHolds(value, String(rule['type'] ?? 'TopItems'), Number(rule['rank'] ?? 10), this.numbersOf(format, sheet)));
      case 'PresetCriteria': {
        const preset = presets[String(rule['criterion'] ?? '')];
        return styled(
          preset?.({
            value,
            today: this.options.today(),
            numbers: () => this.numbersOf(format, sheet),
            times: () => this.timesOf(format, sheet).get(same(value)) ?? 0,
          }) ?? false,
        );
      }
      case 'DataBar':
        return this.dataBar(rule, value, this.numbersOf(format, sheet), formula);
      case 'ColorScale':
        return colorScale(rule, value, this.numbersOf(format, sheet), (text) => numeric(formula(text)));
      case 'IconSet':
        // Icons are not drawn; the rule itself is kept with the workbook.
        return nothing;
    }
  }

  private dataBar(rule: Rule, value: Scalar, numbers: readonly number[], formula: (text: unknown) => Scalar): Found {
    if (typeof value !== 'number') return nothing;
    const evaluateBound = (text: string): number | null => numeric(formula(text));
    const low = boundValue(boundOf(rule['lowerBoundRule']), numbers, evaluateBound, 'low');
    const high = boundValue(boundOf(rule['upperBoundRule']), numbers, evaluateBound, 'high');
    const stretch = low === null || high === null ? null : barOf(value, low, high);
    const positive = String(recordOf(rule['positiveFormat'])['fillColor'] ?? rule['positiveFillColor'] ?? '#638EC6');
    const negative = String(recordOf(rule['negativeFormat'])['fillColor'] ?? rule['negativeFillColor'] ?? '#FF0000');
    const look: ConditionalLook = {
      ...(stretch ? { bar: { ...stretch, color: value < 0 && rule['matchPositiveFillColor'] !== true ? negative : positive } } : {}),
      ...(rule['showDataBarOnly'] === true ? { style: { numberFormat: ';;;' } } : {}),
    };
    return { applies: true, look };
  }

  /** A rule's formula as seen from a cell: it is written for the format's upper left cell. */
  private formula(text: string, format: ConditionalFormat, sheet: Sheet, row: number, column: number): Scalar {
    const node = this.parse(text);
    if (!node) return null;
    const top = Math.min(...format.areas.map((area) => area.top));
    const left = Math.min(...format.areas.map((area) => area.left));
    const place = { sheet, row, column };
    try {
      return new Call(this.env, place).scalar(evaluate(node, this.env, place, { rows: row - top, columns: column - left }));
    } catch (thrown) {
      if (thrown instanceof Unsupported) return null;
      throw thrown;
    }
  }

  private parse(text: string): Node | null {
    let node = this.parsed.get(text);
    if (node === undefined) this.parsed.set(text, (node = tryParse(text)));
    return node;
  }

  private numbersOf(format: ConditionalFormat, sheet: Sheet): readonly number[] {
    let numbers = this.numbers.get(format);
    if (!numbers) this.numbers.set(format, (numbers = this.valuesOf(format, sheet).filter((value) => typeof value === 'number')));
    return numbers;
  }

  private timesOf(format: ConditionalFormat, sheet: Sheet): Map<Scalar, number> {
    let times = this.times.get(format);
    if (!times) {
      this.times.set(format, (times = new Map()));
      for (const value of this.valuesOf(format, sheet)) times.set(same(value), (times.get(same(value)) ?? 0) + 1);
    }
    return times;
  }

  private valuesOf(format: ConditionalFormat, sheet: Sheet): Scalar[] {
    return format.areas.flatMap((area) => this.reader.read(new Reference(sheet, area)).matrix.flat());
  }
}

function colorScale(rule: Rule, value: Scalar, numbers: readonly number[], evaluateBound: (text: string) => number | null): Found {
  if (typeof value !== 'number') return nothing;
  const criteria = rule['criteria'] === undefined ? rule : recordOf(rule['criteria']);
  const points: { at: number; color: string }[] = [];
  for (const name of ['minimum', 'midpoint', 'maximum']) {
    if (criteria[name] === undefined || criteria[name] === null) continue;
    const bound = boundOf(criteria[name]);
    const at = boundValue(bound, numbers, evaluateBound, name === 'maximum' ? 'high' : 'low');
    if (at === null || bound.color === undefined) return nothing;
    points.push({ at, color: bound.color });
  }
  const fill = scaleColor(value, points);
  return fill === null ? nothing : { applies: true, look: { style: { fill } } };
}

/** Adds a look below what is there: an earlier format wins, property by property. */
function under(upper: ConditionalLook, lower: ConditionalLook): ConditionalLook {
  const style: CellStyle = {
    ...lower.style,
    ...upper.style,
    ...(lower.style?.font || upper.style?.font ? { font: { ...lower.style?.font, ...upper.style?.font } } : {}),
    ...(lower.style?.borders || upper.style?.borders ? { borders: { ...lower.style?.borders, ...upper.style?.borders } } : {}),
  };
  const bar = upper.bar ?? lower.bar;
  return { ...(Object.keys(style).length > 0 ? { style } : {}), ...(bar ? { bar } : {}) };
}

function recordOf(value: unknown): Rule {
  return typeof value === 'object' && value !== null ? (value as Rule) : {};
}

function boundOf(value: unknown): Bound {
  const { type, formula, color } = recordOf(value);
  return {
    type: typeof type === 'string' ? type : 'Automatic',
    ...(formula === undefined || formula === null ? {} : { formula: String(formula) }),
    ...(typeof color === 'string' ? { color } : {}),
  };
}

function same(value: Scalar): Scalar {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function numeric(value: Scalar): number | null {
  return typeof value === 'number' ? value : value === null || value instanceof ErrorValue ? null : Number(value);
}

function tryParse(text: string): Node | null {
  try {
    return text === '' ? null : parseFormula(text);
  } catch (thrown) {
    if (thrown instanceof FormulaSyntaxError) return null;
    throw thrown;
  }
}
