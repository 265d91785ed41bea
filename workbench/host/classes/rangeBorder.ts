import { bounded } from '../edits/write';
import { assertUnprotected } from '../book/guards';
import type { CellStyle } from '../../../src/xlsx/model/workbook';
import { restyleEach } from '../edits/restyleEach';
import { define, type Wrap } from './define';
import { integer, oneOf } from './args';
import { fileLine, officeLine } from './borderLines';
import type { AreasTarget } from '../book/areasTarget';
import { colour } from './colour';
import { notImplemented } from '../wire/errors';

type Side = keyof NonNullable<CellStyle['borders']>;
type Line = Readonly<{ style: string; color?: string }>;

const indexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Index = (typeof indexes)[number];
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;

interface BorderTarget extends AreasTarget {
  readonly index: Index;
}

/** Calls for each cell side that makes up the border: an edge is the outer side of the outer cells. */
function eachSide({ sheet, areas, index }: BorderTarget, call: (row: number, column: number, side: Side) => void): void {
  if (index.startsWith('Diagonal')) throw notImplemented('RangeBorder', index);
  for (const each of areas) {
    const area = bounded(sheet, each);
    if (!area) continue;
    const inside = index.startsWith('Inside');
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (index === 'EdgeTop' ? row === area.top : inside && index === 'InsideHorizontal' && row > area.top) call(row, column, 'top');
        if (index === 'EdgeBottom' ? row === area.bottom : inside && index === 'InsideHorizontal' && row < area.bottom)
          call(row, column, 'bottom');
        if (index === 'EdgeLeft' ? column === area.left : inside && index === 'InsideVertical' && column > area.left)
          call(row, column, 'left');
        if (index === 'EdgeRight' ? column === area.right : inside && index === 'InsideVertical' && column < area.right)
          call(row, column, 'right');
      }
    }
  }
}

function sharedLine(target: BorderTarget, of: (line: Line | undefined) => string): string | null {
  const seen = new Set<string>();
  eachSide(target, (row, column, side) => seen.add(of(target.sheet.cells.get(row, column)?.style?.borders?.[side])));
  const [only = of(undefined)] = seen;
  return seen.size <= 1 ? only : null;
}

function draw(target: BorderTarget, key: string, change: (line: Line | undefined) => Line | undefined): void {
  assertUnprotected(target.sheet, 'allowFormatCells');
  restyleEach(target.sheet, (write) =>
    eachSide(target, (row, column, side) =>
      write(row, column, `${side}${key}`, (style) => {
        const { [side]: line, ...others } = style.borders ?? {};
        const drawn = change(line);
        return { ...style, borders: drawn ? { ...others, [side]: drawn } : others };
      }),
    ),
  );
}

const borderObject: Wrap<BorderTarget> = define<BorderTarget>({
  name: 'RangeBorder',
  identity: ({ index }) => ({ _Id: index }),
  scalars: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => sharedLine(target, (line) => officeLine(line?.style).style),
      set: (target, value) => {
        const style = oneOf(value, lineStyles, 'style');
        draw(target, style, (line) =>
          style === 'None' ? undefined : { ...line, style: fileLine({ style, weight: officeLine(line?.style).weight }) },
        );
      },
    },
    Color: {
      get: (target) => sharedLine(target, (line) => line?.color ?? '#000000'),
      set: (target, value) => {
        const color = colour(value);
        draw(target, color, (line) => ({ style: line?.style ?? 'thin', color }));
      },
    },
    Weight: {
      get: (target) => sharedLine(target, (line) => officeLine(line?.style).weight),
      set: (target, value) => {
        const weight = oneOf(value, weights, 'weight');
        draw(target, weight, (line) => ({
          ...line,
          style: fileLine({ style: line ? officeLine(line.style).style : 'Continuous', weight }),
        }));
      },
    },
  },
});

export const bordersObject: Wrap<AreasTarget> = define<AreasTarget>({
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => indexes.length } },
  items: (target, session) =>
    indexes.filter((index) => !index.startsWith('Diagonal')).map((index) => borderObject({ ...target, index }, session)),
  item: (target, [index], session) => borderObject({ ...target, index: oneOf(index, indexes, 'index') }, session),
  reads: {
    GetItemAt: (target, [at], session) =>
      borderObject({ ...target, index: oneOf(indexes[integer(at, 'index')], indexes, 'index') }, session),
  },
});
