import { textOf } from '../cells/text';
import { isBlank, type Cell } from '../contract';

const everyone: ReadonlySet<string> = new Set([
  'alle',
  'allen',
  'alle gemeenten',
  'allemaal',
  'regio',
  'regionaal',
  'gezamenlijk',
  'collectief',
  'iedereen',
  'all',
  'all municipalities',
  'region',
  'regional',
]);

/** Work for all municipalities together: it costs no strips (0), and names nobody or everybody. */
export function isForAll(municipality: Cell, strips: Cell): boolean {
  return strips === 0 && (isBlank(municipality) || isEveryone(municipality));
}

/** Words for all municipalities together. */
export const isEveryone = (municipality: Cell): boolean => everyone.has(textOf(municipality).toLowerCase());
