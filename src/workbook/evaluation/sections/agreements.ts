import type { Block, PageCell } from '../page';
import { sourceLine, type PageSource } from './source';

/** Service agreements, then the long term. */
export function agreementBlocks(source: PageSource): readonly Block[] {
  const {
    texts: { say, date },
    evaluation: { agreements, baseline },
    isExternal,
  } = source;
  const day = (serial: number | null): PageCell => (serial === null ? '' : date(serial));
  return [
    {
      section: say('agreements.title'),
      note: say('agreements.note'),
      source: sourceLine(source, ['agreements']),
      ...(agreements === null || agreements.length === 0
        ? { rows: () => [[{ value: say('agreements.none'), name: 'agreements' }]] }
        : {
            headings: [
              say('columns.agreements.subject'),
              say('columns.agreements.status'),
              say('columns.agreements.date'),
              ...(isExternal ? [] : [say('columns.agreements.owner')]),
            ],
            wraps: isExternal ? [1] : [1, 3],
            lastIsWide: !isExternal,
            hasTotal: true,
            rows: () => [
              ...agreements.map(({ subject, owner, status, date: on }): PageCell[] => [
                subject,
                status,
                day(on),
                ...(isExternal ? [] : [owner]),
              ]),
              [say('agreements.count'), { value: agreements.length, name: 'agreements' }],
            ],
          }),
    },
    {
      title: say('baseline.title'),
      note: say('baseline.note'),
      source: sourceLine(source, ['baseline']),
      ...(baseline === null || baseline.length === 0
        ? { rows: () => [[{ value: say('baseline.none'), name: 'baseline' }]] }
        : {
            headings: [
              say('columns.baseline.indicator'),
              say('columns.baseline.start'),
              say('columns.baseline.date'),
              say('columns.baseline.current'),
              say('columns.baseline.change'),
              ...(isExternal ? [] : [say('columns.baseline.explanation')]),
            ],
            wraps: isExternal ? [4] : [4, 5],
            lastIsWide: !isExternal,
            hasTotal: true,
            rows: () => [
              ...baseline.map(({ indicator, start, date: on, current, change, tooEarly, explanation }): PageCell[] => [
                indicator,
                start ?? '',
                day(on),
                current ?? '',
                tooEarly ? say('baseline.tooEarly') : (change ?? ''),
                ...(isExternal ? [] : [explanation]),
              ]),
              [
                say('baseline.count'),
                { value: baseline.length, name: 'baseline' },
                '',
                say('baseline.early'),
                baseline.filter(({ tooEarly }) => tooEarly).length,
              ],
            ],
          }),
    },
  ];
}
