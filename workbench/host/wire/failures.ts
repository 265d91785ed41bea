import { HostError } from './errors';

/** Failures a test asked for. */
export class Failures {
  editing = false;
  private planned: { nth: number; readonly error: HostError }[] = [];

  add(nth: number, error: HostError): void {
    this.planned.push({ nth, error });
  }

  /** Counts one request; gives the error it is to fail with. */
  next(): HostError | null {
    for (const plan of this.planned) plan.nth--;
    const due = this.planned.find((plan) => plan.nth === 0);
    this.planned = this.planned.filter((plan) => plan.nth > 0);
    if (due) return due.error;
    return this.editing ? new HostError('InvalidOperationInCellEditMode') : null;
  }
}
