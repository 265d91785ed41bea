import type { Area, Cell, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { AutoHeights } from '../sheet/autoHeights';
import type { PaneLimits } from './paneLimits';

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  /** In points, for a column whose width nobody set. */
  readonly columnWidth?: number;
}

/** What the pane's last action cost. */
export interface Traffic {
  readonly requests: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
}

/** The open workbook as the page uses it: what it shows, and what a person can do to it. */
export interface OpenBook {
  /** Tells one opened workbook from the next. */
  readonly id: number;
  readonly name: string;
  readonly workbook: Workbook;
  /** Heights of rows that the file gives none, kept up to date. */
  readonly autoHeights: AutoHeights;
  /** Writes cells as a person typing would: one step to undo, events with source Local. */
  readonly edit: (sheet: Sheet, changes: readonly CellChange[]) => void;
  readonly select: (sheet: Sheet, area: Area) => void;
  readonly activate: (sheet: Sheet) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Whether something changed since the workbook was opened or saved. */
  readonly isChanged: () => boolean;
  readonly markSaved: () => void;
  readonly traffic: () => Traffic | null;
  /** A bridge to a task pane: messages to it go to `deliver`. */
  readonly connect: (deliver: (message: string) => void) => PaneBridge;
  /** While a person types in a cell, Excel refuses what the add-in asks. */
  readonly setEditing: (isEditing: boolean) => void;
  /** What Office.js asks of Excel before it starts. */
  readonly paneContext: () => Readonly<{
    hostInfo: string;
    requirementSets: string;
    version: string;
    limits: PaneLimits;
    settings: Readonly<Record<string, string>>;
  }>;
  /** Document settings as the classic API keeps them: text by name. */
  readonly writeSettings: (entries: Readonly<Record<string, string>>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows with each change. */
  readonly revision: () => number;
}

export interface PaneBridge {
  readonly receive: (message: string) => void;
  readonly disconnect: () => void;
}
