import { useEffect, useState } from 'react';
import type { Allocated } from '../../../domain/allocation';

/** Milliseconds of work at a time: less than a frame, so that typing goes on. */
const slice = 10;

/** Inhabitants short of the next strip, row by row as they are worked out: with hundreds of municipalities that takes seconds. */
export function useMargins(result: Allocated | null): ReadonlyMap<string, number | null> {
  const [known, setKnown] = useState<{ readonly of: Allocated | null; readonly margins: ReadonlyMap<string, number | null> }>({
    of: null,
    margins: new Map(),
  });
  useEffect(() => {
    if (!result) return;
    const margins = new Map<string, number | null>();
    let at = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = (): void => {
      const until = performance.now() + slice;
      while (at < result.rows.length && performance.now() < until) {
        const row = result.rows[at];
        if (row) margins.set(row.code, row.toNext);
        at++;
      }
      const isDone = at >= result.rows.length;
      if (isDone || at % 20 < 2) setKnown({ of: result, margins: new Map(margins) });
      if (!isDone) timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [result]);
  return known.of === result ? known.margins : none;
}

const none: ReadonlyMap<string, number | null> = new Map();
