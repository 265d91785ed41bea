import type { FileKind } from './fileKind';
import type { Sheet, Workbook } from './model/workbook';
import type { RowAttributes } from './cells/readCells';

/** What the writer needs of the file a workbook was read from: its parts as they were, and which sheet is which part. */
interface Carrier {
  /** Identity of the file: numbers of styles and metadata count only together with it. */
  readonly book: object;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly workbookPath: string;
  readonly kind: FileKind;
  /** A chart sheet that was open when the file was saved, and the sheet that the model shows instead: it stays open as long as that one does. */
  readonly openChart?: Readonly<{ place: number; shown: string }>;
  /** By the id of a sheet in the model. */
  readonly sheets: ReadonlyMap<string, CarriedSheet>;
}

export interface CarriedSheet {
  readonly path: string;
  /** Place in the file's list of sheets. */
  readonly place: number;
  readonly rows: ReadonlyMap<number, RowAttributes>;
}

const mark = Symbol('xlsx carrier');

export const makeCarrier = (carrier: Carrier): unknown => ({ [mark]: carrier });

export function carrierOf(workbook: Workbook): Carrier | undefined {
  const { carrier } = workbook;
  return typeof carrier === 'object' && carrier !== null ? (carrier as { [mark]?: Carrier })[mark] : undefined;
}

/** The kind of file that `writeXlsx` makes of the workbook: the kind it came from. */
export const fileKind = (workbook: Workbook): FileKind => carrierOf(workbook)?.kind ?? '.xlsx';

/** Heights and hidden rows as the file had them. */
export function readRowSizes({ rows }: Pick<CarriedSheet, 'rows'>): Pick<Sheet, 'rowHeights' | 'hiddenRows'> {
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  for (const [row, { ht, hidden }] of rows) {
    if (hidden === '1' || hidden === 'true') hiddenRows.add(row);
    if (ht !== undefined && Number.isFinite(Number(ht))) rowHeights.set(row, Number(ht));
  }
  return { rowHeights, hiddenRows };
}
