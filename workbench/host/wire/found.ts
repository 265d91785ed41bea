import { HostError } from './errors';
import { nullObject, type HostObject } from './hostObject';

/** getItem's and getItemOrNullObject's common half: the answer, or null for "not there". */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
  return value;
}

export function orNull<T>(value: T | null | undefined, wrap: (value: T) => HostObject): HostObject {
  return value === null || value === undefined ? nullObject : wrap(value);
}
