import { HostError } from './errors';

/**
 * How a request goes wrong. Excel keeps what the actions before the failing one did, and its answer may be lost on the way
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export type FailureMode =
  /** Refused with nothing of it done. */
  | 'before'
  /** Carried out, and then answered as refused. */
  | 'after'
  /** Broken off half-way its changes, or before the last of them. */
  | 'half'
  | 'most'
  /** Never answered: not carried out, or carried out. */
  | 'never-before'
  | 'never-after';

export interface Failure {
  readonly error: HostError;
  readonly mode: FailureMode;
}

/** What a test asked for: failures, and what others do to the workbook between two requests. */
export class Failures {
  editing = false;
  /** Requests so far that had their turn; those of `aside` have none. */
  private planned: { nth: number; readonly failure?: Failure; readonly work?: () => unknown }[] = [];
  private asides = 0;

  add(nth: number, failure: Failure): void {
    this.planned.push({ nth, failure });
  }

  addWork(nth: number, work: () => unknown): void {
    this.planned.push({ nth, work });
  }

  clear(): void {
    this.planned = [];
  }

  /** Counts one request; gives what happens before it and how it is to fail. */
  next(): { readonly work: (() => unknown) | null; readonly failure: Failure | null } {
    if (this.asides > 0) return { work: null, failure: null };
    for (const plan of this.planned) plan.nth--;
    const due = this.planned.filter((plan) => plan.nth === 0);
    this.planned = this.planned.filter((plan) => plan.nth > 0);
    const failure = due.find((plan) => plan.failure)?.failure ?? null;
    const editing = this.editing ? ({ error: new HostError('InvalidOperationInCellEditMode'), mode: 'before' } as const) : null;
    return { work: due.find((plan) => plan.work)?.work ?? null, failure: failure ?? editing };
  }

  /** Does somebody else's work: requests that it makes are no turn of the add-in's. */
  async aside(work: () => unknown): Promise<void> {
    this.asides++;
    try {
      await work();
    } finally {
      this.asides--;
    }
  }
}
