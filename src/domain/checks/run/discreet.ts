import type { Cell, TableData } from '../../contract';
import { absenceReader } from '../recognise/absence';
import { hasBsn, maskedBsn } from '../recognise/personalData';
import type { Finding, Param, Params, Place } from '../define/finding';

const hidden = '…';

/**
 * The finding as it may stand in a report, a note and an export: whichever check it is of, no citizen service number and no
 * reason of absence leaves its cell. What would put such a text back in its cell is not proposed.
 */
export function discreet(finding: Finding, place: Place | null, table: TableData | undefined): Finding {
  const reader = place && table ? readerOf(place, table) : null;
  const tells = (cell: Cell): boolean => reader?.(cell) ?? false;
  const shown = (text: string): string => (tells(text) ? hidden : hasBsn(text) ? maskedBsn(text) : text);
  const value = valueShown(finding.value, shown);
  const params = paramsShown(finding.params, shown);
  const municipality = finding.municipality === null ? null : shown(finding.municipality);
  if (value === finding.value && params === finding.params && municipality === finding.municipality) return finding;
  return { ...finding, value, params, municipality, suggestion: null, certain: false };
}

function readerOf({ table: key, column }: Place, table: TableData): ReturnType<typeof absenceReader> {
  const [known = null] = Object.entries(table.columns).find(([, at]) => at === column) ?? [];
  return absenceReader({ table: key, column: known, header: table.headers[column] ?? '' });
}

function valueShown(value: Cell, shown: (text: string) => string): Cell {
  if (typeof value === 'boolean') return value;
  const text = String(value);
  const safe = shown(text);
  return safe === text ? value : safe;
}

/** The same object where nothing is hidden. */
function paramsShown(params: Params, shown: (text: string) => string): Params {
  let changed = false;
  const safe = Object.fromEntries(
    Object.entries(params).map(([name, param]) => {
      const after = paramShown(param, shown);
      changed ||= after !== param;
      return [name, after] as const;
    }),
  );
  return changed ? safe : params;
}

function paramShown(param: Param, shown: (text: string) => string): Param {
  if (typeof param === 'string' || typeof param === 'number') return valueShown(param, shown) as string | number;
  if (param === null || !('list' in param)) return param;
  const list = param.list.map(shown);
  return list.some((text, at) => text !== param.list[at]) ? { list } : param;
}
