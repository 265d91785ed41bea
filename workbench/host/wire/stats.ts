/**
 * What went over the bridge. A request is a batch the add-in made; what the library sends by itself (letting go of kept
 * ranges after Excel.run, answers of custom functions) is counted apart, for it is no one's decision.
 */
export class Stats {
  requests = 0;
  housekeeping = 0;
  bytesIn = 0;
  bytesOut = 0;
  /** Requests that a test let go unanswered. */
  unanswered = 0;
  /** Each request of the add-in's, in order. */
  sent: { readonly bytes: number; readonly actions: number }[] = [];

  count(bytes: number, actions: number): void {
    this.requests++;
    this.sent.push({ bytes, actions });
  }

  reset(): void {
    this.requests = 0;
    this.housekeeping = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.sent = [];
    this.unanswered = 0;
  }
}
