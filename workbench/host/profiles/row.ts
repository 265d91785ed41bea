import type { QuestionId } from '../../../src/workbook/selfTest/ids';
import type { Quirks } from '../book/quirks';

/** How we know: a page of Microsoft's, an issue that people reported, or nobody said so. */
export type Sureness = 'documented' | 'reported' | 'assumed';

/** What tells an Excel of this kind from another: a question of the self-test with what it then sees, or a test of this host alone. */
export type Told =
  { readonly by: 'question'; readonly id: QuestionId; readonly seen: string } | { readonly by: 'test'; readonly why: string };

/** One difference that the host plays. */
export interface ProfileRow {
  readonly quirk: keyof Quirks;
  readonly value: Quirks[keyof Quirks];
  readonly sure: Sureness;
  readonly source: string;
  readonly told: Told;
}

export const row = <K extends keyof Quirks>(quirk: K, value: Quirks[K], sure: Sureness, source: string, told: Told): ProfileRow => ({
  quirk,
  value,
  sure,
  source,
  told,
});

export const asked = (id: QuestionId, seen: string): Told => ({ by: 'question', id, seen });
/** No API tells it; test/workbench/host/profiles tries the host. */
export const onlyTried = (why: string): Told => ({ by: 'test', why });
