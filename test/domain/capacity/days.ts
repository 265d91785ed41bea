import { serialOfIso } from '../../../src/domain/cells/serialDate';

export function day(iso: string): number {
  const serial = serialOfIso(iso);
  if (serial === null) throw new Error(`no date: ${iso}`);
  return serial;
}
