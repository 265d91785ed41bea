import type { Sheet, Table } from '../../../src/xlsx/model/workbook';
import type { HostObject } from '../wire/hostObject';
import type { RaisedEvent } from '../book/changes';

/** The library's numbers of the events, and which registration asks for which event of which target. */

const workbookTarget = 'Workbook';

const sheetEvents: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  SelectionChangedEvent: 14,
  CalculatedEvent: 16,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
};

const eventsOf: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Worksheet: sheetEvents,
  WorksheetCollection: { ...sheetEvents, AddedEvent: 13, DeletedEvent: 15 },
  Table: { SelectionChangedEvent: 100, DataChangedEvent: 101 },
  TableCollection: { DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 },
};

const numbers: Readonly<Record<RaisedEvent['name'], number>> = {
  SettingsChanged: 1,
  DocumentSelectionChanged: 2,
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
};

const keyOf = (type: number, target: string): string => `${type}|${target}`;

/** The key under which an object's registration is counted; null for an event the host does not raise. */
export function listening(object: HostObject, name: string): string | null {
  const type = eventsOf[object.className]?.[name];
  if (type === undefined) return null;
  switch (object.className) {
    case 'Worksheet':
      return keyOf(type, (object.target as Sheet).id);
    case 'Table':
      return keyOf(type, (object.target as { table: Table }).table.id);
    case 'TableCollection':
      return keyOf(type, (object.target as { sheet: Sheet | null }).sheet?.id ?? workbookTarget);
    default:
      return keyOf(type, workbookTarget);
  }
}

/** Who may listen to an event. A null key: the library registers on its own side, so it is always sent. */
export function targetsOf({ name, sheet, table }: RaisedEvent): readonly Readonly<{ type: number; target: string; key: string | null }>[] {
  const type = numbers[name];
  if (name === 'DocumentSelectionChanged' || name === 'SettingsChanged') return [{ type, target: '', key: null }];
  const ofTable = type >= 100;
  const targets = [workbookTarget, ...(sheet === null ? [] : [sheet]), ...(ofTable && table !== null ? [table] : [])];
  return targets.map((target) => ({ type, target, key: keyOf(type, target) }));
}
