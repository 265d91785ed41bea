import { containsCell } from '../../../src/xlsx/model/area';
import type { CellStyle, Table } from '../../../src/xlsx/model/workbook';
import { mix } from './colours';

/** Office theme colours (2013–2022): black, then accents 1 to 6. Source: the Office theme part of a new workbook, theme1.xml. */
const accents = ['#000000', '#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'] as const;

/** What a table's own style gives a cell: header, bands, first and last column, totals. Follows Excel's Light, Medium and Dark families in the main. */
export function tableStyleAt(table: Table, row: number, column: number): CellStyle | null {
  const { area } = table;
  if (!containsCell(area, row, column)) return null;
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match) return null;
  const family = match[1] as 'Light' | 'Medium' | 'Dark';
  const number = Number(match[2]);
  const accent = accents[(number - 1) % 7] ?? accents[0];
  const shape = Math.floor((number - 1) / 7);
  const header = table.showHeaders && row === area.top;
  const totals = table.showTotals && row === area.bottom;
  const first = table.showHeaders ? area.top + 1 : area.top;
  const striped = (table.showBandedRows && (row - first) % 2 === 0) || (table.showBandedColumns && (column - area.left) % 2 === 0);
  const strong = (table.highlightFirstColumn && column === area.left) || (table.highlightLastColumn && column === area.right);
  if (family === 'Light') return light({ accent, shape, header, totals, striped, strong, last: row === area.bottom });
  return medium({ accent, shape: family === 'Dark' ? 1 : shape, header, totals, striped, strong });
}

interface Part {
  readonly accent: string;
  readonly shape: number;
  readonly header: boolean;
  readonly totals: boolean;
  readonly striped: boolean;
  readonly strong: boolean;
}

function medium({ accent, shape, header, totals, striped, strong }: Part): CellStyle {
  const font = strong || totals ? { bold: true } : undefined;
  if (header) {
    if (shape === 3) return { fill: mix(accent, '#ffffff', 0.8), font: { bold: true, color: '#000000' }, borders: edge(accent) };
    return { fill: shape === 2 ? '#000000' : accent, font: { bold: true, color: '#ffffff' }, borders: edge(accent) };
  }
  const line = mix(accent, '#ffffff', 0.6);
  if (shape === 0)
    return {
      fill: striped && !totals ? mix(accent, '#ffffff', 0.8) : undefined,
      font,
      borders: totals ? { top: { style: 'Double', color: accent } } : edge(line),
    };
  if (shape === 2) return { fill: striped ? '#d9d9d9' : undefined, font };
  return { fill: mix(accent, '#ffffff', striped ? 0.6 : 0.8), font, borders: edge('#ffffff') };
}

function light({ accent, shape, header, totals, striped, strong, last }: Part & { last: boolean }): CellStyle {
  const fill = striped && !header && !totals && shape !== 1 ? mix(accent, '#ffffff', 0.8) : undefined;
  const line = { style: 'Continuous', color: accent };
  if (header && shape === 1) return { fill: accent, font: { bold: true, color: '#ffffff' } };
  const font =
    header || totals || strong ? { bold: true, color: header && shape === 0 ? mix(accent, '#000000', 0.25) : undefined } : undefined;
  const borders = header
    ? { top: line, bottom: line }
    : totals
      ? { top: line, bottom: line }
      : last
        ? { bottom: line }
        : shape === 2
          ? { top: line, bottom: line, left: line, right: line }
          : undefined;
  return { fill, font, borders };
}

const edge = (color: string): CellStyle['borders'] => ({ top: { style: 'Continuous', color }, bottom: { style: 'Continuous', color } });
