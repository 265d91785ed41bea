import type { Area, Cell, Sheet } from '../../../src/xlsx/model/workbook';

export type Source = 'Local' | 'Remote';
export type TriggerSource = 'ThisLocalAddin' | 'Unknown';
export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** A changed area; `before` only where it is a single cell that was edited. */
export interface Change {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly type: ChangeType;
  readonly before: Cell | undefined;
}

export interface HostChange {
  /** What caused it; 'calculated' when a custom function answered later. */
  readonly kind: 'batch' | 'edit' | 'coauthor' | 'select' | 'activate' | 'undo' | 'redo' | 'calculated';
  readonly areas: readonly Readonly<{ sheet: Sheet; area: Area }>[];
}

/** An event before it is known who listens: to the sheet, the table, or the workbook's collection. */
export interface RaisedEvent {
  readonly name:
    | 'Changed'
    | 'TableChanged'
    | 'SelectionChanged'
    | 'TableSelectionChanged'
    | 'DocumentSelectionChanged'
    | 'SettingsChanged'
    | 'Calculated'
    | 'Activated'
    | 'Deactivated'
    | 'Added'
    | 'Deleted'
    | 'TableAdded'
    | 'TableDeleted'
    | 'ProtectionChanged'
    | 'NameChanged'
    | 'VisibilityChanged';
  readonly sheet: string | null;
  readonly table: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}
