import type { PivotCell, PivotReport } from './port';
import type { Area, CellStyle, CellValue, PivotTable, Sheet, Workbook } from '../../src/xlsx/model/workbook';
import { pivotCaptions, type PivotCaptions } from './captions';
import { columnGroups, type ColumnGroup } from './columns';
import { itemsOf, pathsOf, type Item } from './items';
import { fieldIndex, readSource, type PivotSource } from './source';
import { summarize } from './summarize';

const lightBlue = '#D9E1F2';
const line = { style: 'thin', color: '#8EA9DB' };
const heading: CellStyle = { font: { bold: true }, fill: lightBlue };
const lastHeading: CellStyle = { ...heading, borders: { bottom: line } };
const grandTotal: CellStyle = { ...heading, borders: { top: line } };
const subtotal: CellStyle = { font: { bold: true } };

interface Data {
  readonly name: string;
  readonly index: number;
  readonly summarizeBy: PivotTable['data'][number]['summarizeBy'];
}
interface Line {
  readonly labels: readonly PivotCell[];
  readonly records: readonly number[];
  readonly kind: 'item' | 'subtotal' | 'empty' | 'grandTotal';
}

/**
 * A PivotTable's report as Excel lays it out: row labels (compact, outline or tabular), column labels, subtotals, grand
 * totals. Filters show every item and have no cells here. Throws PivotFieldMissing.
 */
export function computePivot(workbook: Workbook, _sheet: Sheet, pivot: PivotTable, language: 'nl' | 'en' = 'nl'): PivotReport {
  const captions = pivotCaptions[language];
  const source = readSource(workbook, pivot.source);
  pivot.filters.forEach((field) => fieldIndex(source, field));
  const rowFields = pivot.rows.map((field) => fieldIndex(source, field));
  const columnFields = pivot.columns.map((field) => fieldIndex(source, field));
  const data = pivot.data.map(({ name, field, summarizeBy }): Data => ({
    name: name === '' ? captions.data[summarizeBy](field) : name,
    index: fieldIndex(source, field),
    summarizeBy,
  }));
  const everything = source.records.map((_, at) => at);
  const rowItems = itemsOf(source, rowFields, everything);
  const groups = columnGroups(itemsOf(source, columnFields, everything), columnFields.length, captions);
  const labelColumns = rowFields.length === 0 ? (columnFields.length > 0 ? 1 : 0) : pivot.layout === 'Compact' ? 1 : rowFields.length;

  const lines =
    rowFields.length === 0
      ? [onlyLine(everything, labelColumns, data)]
      : [
          ...linesOf(rowItems, pivot.layout, rowFields.length, captions),
          {
            labels: padded([{ value: captions.grandTotal, style: grandTotal }], labelColumns, grandTotal),
            records: everything,
            kind: 'grandTotal' as const,
          },
        ];
  const headings = headingRows(pivot, groups, data, labelColumns, captions);
  const cells = [...headings, ...lines.map((each) => [...each.labels, ...figures(each, groups, data, source, columnFields)])];
  return { cells, parts: partsOf(cells, headings.length, labelColumns, rowFields.length > 0) };
}

/** Without row fields there is one line: the figures, named where columns stand above them. */
function onlyLine(records: readonly number[], labelColumns: number, data: readonly Data[]): Line {
  const caption = data.length === 1 ? (data[0]?.name ?? '') : '';
  return { labels: labelColumns === 0 ? [] : [{ value: caption, style: subtotal }], records, kind: 'item' };
}

function linesOf(items: readonly Item[], layout: PivotTable['layout'], depth: number, captions: PivotCaptions): readonly Line[] {
  const lines: Line[] = [];
  const visit = (item: Item, level: number, before: readonly PivotCell[]): void => {
    const inner = item.children.length > 0;
    const own = inner ? subtotal : {};
    const shown = item.value === '' ? captions.blank : item.value;
    if (layout === 'Compact') {
      const label: PivotCell = {
        value: shown,
        style: { ...item.style, ...own, ...(level > 0 ? { indent: level } : {}), horizontal: 'Left' },
      };
      lines.push({ labels: [label], records: item.records, kind: inner ? 'subtotal' : 'item' });
      item.children.forEach((child) => visit(child, level + 1, []));
      return;
    }
    const label: PivotCell = { value: shown, style: { ...item.style, ...(layout === 'Outline' ? own : {}), horizontal: 'Left' } };
    const labels = [...before, label];
    if (!inner) lines.push({ labels, records: item.records, kind: 'item' });
    else if (layout === 'Outline') lines.push({ labels: padded(labels, depth), records: item.records, kind: 'subtotal' });
    const blanks = Array.from({ length: level + 1 }, (): PivotCell => ({ value: '' }));
    item.children.forEach((child, at) => visit(child, level + 1, layout === 'Tabular' && at === 0 ? labels : blanks));
    if (inner && layout === 'Tabular') {
      const total: PivotCell = { value: captions.totalOf(String(shown)), style: subtotal };
      lines.push({ labels: padded([...blanks.slice(1), total], depth, subtotal), records: item.records, kind: 'subtotal' });
    }
  };
  for (const item of items) visit(item, 0, []);
  return lines;
}

/** The heading lines: for the column fields, for the names of several data fields, and beside them those of the rows. */
function headingRows(
  pivot: PivotTable,
  groups: readonly ColumnGroup[],
  data: readonly Data[],
  labelColumns: number,
  captions: PivotCaptions,
): PivotCell[][] {
  const compact = pivot.layout === 'Compact';
  const rowNames = pivot.rows.length === 0 ? [] : compact ? [captions.rows] : pivot.rows;
  const width = Math.max(1, data.length);
  const rows: CellValue[][] = [];
  const styles: (CellStyle | undefined)[][] = [];
  const add = (left: readonly CellValue[], values: readonly CellValue[], formats: readonly (CellStyle | undefined)[] = []): void => {
    rows.push([...Array.from({ length: labelColumns }, (_, at) => left[at] ?? ''), ...values]);
    styles.push([...Array.from({ length: labelColumns }, () => undefined), ...formats]);
  };
  const depth = pivot.columns.length;
  if (depth > 0) {
    const caption = compact ? [captions.columns] : [...pivot.columns];
    const across = groups.length * (data.length === 0 ? 1 : width);
    add(
      [pivot.rows.length > 0 && data.length === 1 ? (data[0]?.name ?? '') : ''],
      Array.from({ length: across }, (_, at) => caption[at] ?? ''),
    );
    for (let level = 0; level < depth; level++) {
      const values: CellValue[] = [];
      const formats: (CellStyle | undefined)[] = [];
      for (const group of groups) {
        const label = group.labels[level];
        for (let at = 0; at < width; at++) {
          values.push(
            group.isTotal && data.length > 1
              ? totalCaption(label?.value ?? '', group, data[at]?.name ?? '', captions)
              : at === 0
                ? (label?.value ?? '')
                : '',
          );
          formats.push(label?.item?.style);
        }
      }
      add(data.length <= 1 && level === depth - 1 ? rowNames : [], values, formats);
    }
  }
  if (depth === 0 || data.length > 1)
    add(
      rowNames,
      groups.flatMap((group) => data.map(({ name }) => (depth > 0 && group.isTotal ? '' : name))),
    );
  return rows.map((row, at) =>
    row.map((value, column): PivotCell => ({
      value,
      style: { ...(at === rows.length - 1 ? lastHeading : heading), ...styles[at]?.[column] },
    })),
  );
}

/** With several data fields a total's name stands in its caption: "Totaal Som van Strippen", "Totaal Assen Som van Strippen". */
function totalCaption(label: CellValue, group: ColumnGroup, name: string, captions: PivotCaptions): CellValue {
  if (label === '') return '';
  return group.isGrandTotal ? captions.totalOf(name) : `${String(label)} ${name}`;
}

function figures(
  line: Line,
  groups: readonly ColumnGroup[],
  data: readonly Data[],
  source: PivotSource,
  columnFields: readonly number[],
): PivotCell[] {
  const byPath = new Map<string, number[]>();
  for (const record of line.records) {
    for (const path of pathsOf(source, columnFields, record)) {
      const records = byPath.get(path);
      if (records) records.push(record);
      else byPath.set(path, [record]);
    }
  }
  const style = line.kind === 'grandTotal' ? grandTotal : line.kind === 'subtotal' ? subtotal : undefined;
  const withStyle = (value: CellValue): PivotCell => (style ? { value, style } : { value });
  if (data.length === 0) return columnFields.length === 0 ? [] : groups.map(() => withStyle(''));
  return groups.flatMap((group) =>
    data.map(({ index, summarizeBy }) => {
      const records = byPath.get(group.path) ?? [];
      return withStyle(
        summarize(
          records.map((record) => source.records[record]?.[index]),
          summarizeBy,
        ),
      );
    }),
  );
}

function padded(labels: readonly PivotCell[], length: number, style?: CellStyle): readonly PivotCell[] {
  return [
    ...labels,
    ...Array.from({ length: Math.max(0, length - labels.length) }, (): PivotCell => (style ? { value: '', style } : { value: '' })),
  ];
}

function partsOf(cells: readonly (readonly PivotCell[])[], headings: number, labelColumns: number, hasRows: boolean): PivotReport['parts'] {
  const [bottom, right] = [cells.length - 1, (cells[0]?.length ?? 0) - 1];
  const values = right >= labelColumns;
  const dataBody: Area | null = values && bottom >= headings ? { top: headings, left: labelColumns, bottom, right } : null;
  return {
    rowLabels: hasRows ? { top: headings - 1, left: 0, bottom, right: labelColumns - 1 } : null,
    columnLabels: values && headings > 0 ? { top: 0, left: labelColumns, bottom: headings - 1, right } : null,
    dataBody,
  };
}
