import { intersection } from '../../../src/xlsx/model/area';
import { formatAddress } from '../../../src/xlsx/model/address';
import type { Area, Cell, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { Change, RaisedEvent, Source, TriggerSource } from './changes';
import { valueType } from './valueType';
import { eventReference } from './eventReference';

const shiftDirections: Readonly<Record<Change['type'], string>> = {
  RangeEdited: 'None',
  RowInserted: 'None',
  RowDeleted: 'None',
  ColumnInserted: 'None',
  ColumnDeleted: 'None',
  CellInserted: 'ShiftCellDown',
  CellDeleted: 'ShiftCellUp',
};

/** onChanged of the sheet and of each table the change touches, with the fields the library hands to a handler. */
export function raiseChanges(changes: readonly Change[], source: Source, triggerSource: TriggerSource, workbook: Workbook): RaisedEvent[] {
  return changes.flatMap((change): RaisedEvent[] => {
    const { sheet } = change;
    if (!workbook.sheets.includes(sheet)) return [];
    const common = { changeType: change.type, source, triggerSource, worksheetId: sheet.id, shiftDirection: shiftDirections[change.type] };
    const tables = sheet.tables.flatMap((table): RaisedEvent[] => {
      const part = intersection(table.area, change.area);
      return part
        ? [
            {
              name: 'TableChanged',
              sheet: sheet.id,
              table: table.id,
              payload: { ...common, ...place(sheet, part), ...details(change), tableId: table.id },
            },
          ]
        : [];
    });
    return [
      { name: 'Changed', sheet: sheet.id, table: null, payload: { ...common, ...place(sheet, change.area), ...details(change) } },
      ...tables,
    ];
  });
}

/** The address, and the reference by which getRange(context) asks for the range. */
const place = (sheet: Sheet, area: Area): Readonly<Record<string, unknown>> => ({
  address: formatAddress(area),
  referenceId: eventReference(sheet, area),
});

/** Excel gives before and after only for a single cell. */
function details({ sheet, area, type, before }: Change): Readonly<Record<string, unknown>> {
  if (type !== 'RangeEdited' || area.top !== area.bottom || area.left !== area.right) return {};
  const after = sheet.cells.get(area.top, area.left);
  return { valueBefore: shown(before), valueTypeBefore: valueType(before), valueAfter: shown(after), valueTypeAfter: valueType(after) };
}

const shown = (cell: Cell | undefined): unknown => cell?.value ?? '';
