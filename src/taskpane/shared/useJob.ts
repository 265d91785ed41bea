import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, Problem } from '../../workbook/excel/problem';

export type JobState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly problem: Problem };

interface RunningJob<Arguments extends readonly unknown[], T> {
  readonly state: JobState<T>;
  /** Starts it, stopping the one before; resolves to what came out, or null when it was overtaken or stopped. */
  readonly run: (...parameters: Arguments) => Promise<Outcome<T> | null>;
  readonly stop: () => void;
  readonly reset: () => void;
}

/** One action of a screen and how it stands. `job` gets the signal by which a person stops it; leaving the screen stops it too. */
export function useJob<Arguments extends readonly unknown[], T>(
  job: (signal: AbortSignal, ...parameters: Arguments) => Promise<Outcome<T>>,
): RunningJob<Arguments, T> {
  const [state, setState] = useState<JobState<T>>({ kind: 'idle' });
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const current = useRef<AbortController | null>(null);
  const latest = useRef(job);
  useEffect(() => {
    latest.current = job;
  }, [job]);
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback(async (...parameters: Arguments): Promise<Outcome<T> | null> => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setState({ kind: 'working' });
    try {
      const outcome = await latest.current(controller.signal, ...parameters);
      if (controller.signal.aborted) return null;
      setState(outcome.ok ? { kind: 'done', value: outcome.value } : { kind: 'failed', problem: outcome.problem });
      return outcome;
    } catch (error) {
      if (!controller.signal.aborted) setBug({ error });
      return null;
    }
  }, []);
  const reset = useCallback(() => {
    current.current?.abort();
    setState({ kind: 'idle' });
  }, []);
  // A bug is thrown where the error boundary of the screen sees it.
  if (bug) throw bug.error;
  return { state, run, stop: reset, reset };
}
