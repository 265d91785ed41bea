import type { Cell } from '../../contract';
import { textOf } from '../../cells/text';
import type { CheckSettings } from './check';
import type { Severity } from '../define/finding';

const words: Readonly<Record<string, Severity | 'off'>> = {
  uit: 'off',
  nee: 'off',
  off: 'off',
  no: 'off',
  fout: 'error',
  error: 'error',
  waarschuwing: 'warning',
  warning: 'warning',
  aandachtspunt: 'info',
  info: 'info',
};

/** The table Controles (Code, Zwaarte) as settings; words it does not know leave a check as the catalogue has it. */
export function readCheckSettings(headers: readonly string[], rows: readonly (readonly Cell[])[]): CheckSettings {
  const at = (...names: readonly string[]): number => headers.findIndex((header) => names.includes(textOf(header).toLowerCase()));
  const [code, weight] = [at('code'), at('zwaarte', 'severity', 'weight')];
  return Object.fromEntries(
    rows.flatMap((row) => {
      const chosen = words[textOf(row[weight]).toLowerCase()];
      return chosen !== undefined && textOf(row[code]) !== '' ? [[textOf(row[code]), chosen] as const] : [];
    }),
  );
}
