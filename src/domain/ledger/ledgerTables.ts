import type { TableOf } from '../contract';

/** A table whose cells may hold anything: ranges come in as they are, without a copy of a hundred thousand rows. */
export type LedgerTable<T extends 'allocation' | 'mutations' | 'assignments'> = Omit<TableOf<T>, 'values'> & {
  readonly values: readonly (readonly unknown[])[];
  /** Where the body begins among the values, with the headers before it: a range is not copied to take them off. */
  readonly first?: number;
};
/** The tables a strip card is made of. */
export interface LedgerTables {
  readonly allocation?: LedgerTable<'allocation'>;
  readonly mutations?: LedgerTable<'mutations'>;
  readonly assignments?: LedgerTable<'assignments'>;
}
