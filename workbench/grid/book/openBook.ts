import { createHost, type HostChange, type ProfileName } from '../../host';
import { createCalculator } from '../../calc';
import { computePivot } from '../../pivot';
import type { Area, Workbook } from '../../../src/xlsx/model/workbook';
import type { Language } from '../../../src/i18n/translator';
import { AutoHeights } from '../sheet/autoHeights';
import type { CellChange, OpenBook, Traffic } from './book';
import { StepCount } from './stepCount';

let opened = 0;
/** Requests closer together than this belong to one action. */
const actionGap = 1500;

/** Puts a workbook behind the host, as Excel has it: calculated, with steps to undo, and ready for a task pane. */
export function openBook(workbook: Workbook, name: string, language: Language, profile: ProfileName | null): OpenBook {
  const host = createHost(workbook, {
    language,
    profile,
    calculator: createCalculator,
    pivotEngine: (book, sheet, pivot) => computePivot(book, sheet, pivot, language),
  });
  host.open();
  const listeners = new Set<() => void>();
  const steps = new StepCount(host.quirks.undoKept);
  const autoHeights = new AutoHeights();
  let revision = 0;
  let isChanged = false;
  const start = { requests: 0, bytesOut: 0, bytesIn: 0, at: -Infinity };
  let told: Traffic | null = null;

  const announce = (): void => {
    revision += 1;
    for (const listener of listeners) listener();
  };
  host.onChange(({ kind, areas }: HostChange) => {
    steps.happened(kind);
    for (const { sheet, area } of areas) autoHeights.changed(sheet, area);
    // A batch without areas changed formats or widths.
    if (kind !== 'select' && kind !== 'activate' && areas.length === 0) for (const sheet of workbook.sheets) autoHeights.forget(sheet);
    if (kind !== 'select' && kind !== 'activate' && kind !== 'calculated') isChanged = true;
    announce();
  });

  return {
    id: opened++,
    name,
    workbook,
    autoHeights,
    edit: (sheet, changes) => host.enter(sheet.name, areaOf(changes), changes),
    select: (sheet, area) => host.select(sheet.name, area),
    activate: (sheet) => host.activate(sheet.name),
    undo: () => void host.undo(),
    redo: () => void host.redo(),
    canUndo: () => steps.canUndo,
    canRedo: () => steps.canRedo,
    isChanged: () => isChanged,
    markSaved: () => {
      isChanged = false;
    },
    setEditing: (isEditing) => host.setEditing(isEditing),
    traffic: () => told,
    connect: (deliver) => {
      let isOpen = true;
      const give = host.connect((message) => {
        if (isOpen) deliver(message);
      });
      return {
        receive: (message) => {
          const { requests, bytesIn, bytesOut } = host.stats;
          give(message);
          if (host.stats.requests > requests) {
            const now = performance.now();
            if (now - start.at > actionGap) Object.assign(start, { requests, bytesIn, bytesOut });
            start.at = now;
          }
          // What the host takes in is what the pane sent.
          told = {
            requests: host.stats.requests - start.requests,
            bytesOut: host.stats.bytesIn - start.bytesIn,
            bytesIn: host.stats.bytesOut - start.bytesOut,
          };
          announce();
        },
        disconnect: () => {
          isOpen = false;
        },
      };
    },
    paneContext: () => {
      const { hostInfo, context } = host.contextInfo();
      const keys: string[] = [];
      const values: string[] = [];
      context.GetSettings().Read(keys, values);
      return {
        hostInfo,
        requirementSets: context.GetSupportedMatrix(),
        version: context.GetHostFullVersion(),
        limits: { platform: host.quirks.platform, downloads: host.quirks.downloads, clipboard: host.quirks.clipboard },
        settings: Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ''])),
      };
    },
    writeSettings: (entries) => {
      host.contextInfo().context.GetSettings().Write(Object.keys(entries), Object.values(entries));
      isChanged = true;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    revision: () => revision,
  };
}

function areaOf(changes: readonly CellChange[]): Area {
  const [first] = changes;
  if (!first) throw new Error('an edit changes at least one cell');
  return changes.reduce(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
  );
}
