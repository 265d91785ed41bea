import { narrative } from '../../../domain/evaluation';
import type { Block, PageCell } from '../page';
import type { PageSource } from './source';

/** Strips are not rounded: see stripCount. */
const stripParameters: ReadonlySet<string> = new Set(['granted', 'spent', 'reserved', 'remaining']);

/** About 200 words, each sentence with the cell it rests on. What the user made of it stays. */
export function narrativeBlock({ texts, evaluation, ownText, sheetName }: PageSource): Block {
  const { say } = texts;
  const link = (address: string): PageCell => ({
    formula: `=HYPERLINK("#'${sheetName.replaceAll("'", "''").replaceAll('"', '""')}'!${address}","${address}")`,
    value: address,
  });
  const lines: readonly { readonly text: string; readonly cites: string }[] = ownText
    ? ownText.map((text) => ({ text, cites: '' }))
    : narrative(evaluation).map(({ code, parameters, shares = [], cites }) => ({
        text: say(
          `narrative.${code}`,
          Object.fromEntries(
            Object.entries(parameters).map(([key, value]) =>
              // The count stays a number where that matters: one of something is said otherwise.
              [
                key,
                typeof value === 'string' || (key === 'count' && value === 1)
                  ? value
                  : key === 'uses'
                    ? say('narrative.times', { count: value === 1 ? 1 : texts.number(value) })
                    : key === 'date'
                      ? texts.day(value)
                      : shares.includes(key)
                        ? texts.percent(value)
                        : texts.number(value, stripParameters.has(key) ? 4 : 1),
              ],
            ),
          ),
        ),
        cites,
      }));
  return {
    section: say('narrative.title'),
    note: say(ownText ? 'narrative.kept' : 'narrative.note'),
    isText: true,
    rows: (_, addressOf) =>
      lines.map(({ text, cites }): PageCell[] => {
        const address = cites === '' ? null : addressOf(cites);
        return [text, '', '', '', '', '', '', address ? link(address) : ''];
      }),
  };
}
