import { Cells, type Sheet, type Workbook } from './workbook';

/** A workbook without anything in it but the sheets named; Excel itself always has at least one. */
export function newWorkbook(...sheetNames: readonly string[]): Workbook {
  const [first] = sheetNames;
  return {
    sheets: sheetNames.map((name, index) => blankSheet(`{00000000-0001-0000-0000-${String(index + 1).padStart(12, '0')}}`, name)),
    names: [],
    settings: new Map(),
    customProperties: new Map(),
    activeSheet: first ?? '',
    selection: { sheet: first ?? '', area: { top: 0, left: 0, bottom: 0, right: 0 } },
    losses: [],
  };
}

export function blankSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    cells: new Cells(),
    tables: [],
    validations: [],
    conditionalFormats: [],
    comments: [],
    notes: [],
    hyperlinks: new Map(),
    merges: [],
    charts: [],
    pivotTables: [],
    sparklines: [],
    frozen: { rows: 0, columns: 0 },
    protection: { protected: false, options: {} },
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    showGridlines: true,
    pageLayout: {},
    names: [],
    autoFilter: null,
  };
}
