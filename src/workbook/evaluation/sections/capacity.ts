import { fewestAnswers } from '../../../domain/evaluation';
import type { Block, PageCell } from '../page';
import { decimal, fte, percent, share, sourceLine, type PageSource } from './source';

/** The team over the period. */
export function capacityBlocks(source: PageSource): readonly Block[] {
  const {
    texts: { say, month, date },
    evaluation: { capacity, isTeamHeldBack, isInterim, asOf },
    isExternal,
  } = source;
  if (!capacity)
    return [{ section: say('capacity.title'), note: say(isTeamHeldBack ? 'capacity.few' : 'capacity.none', { count: fewestAnswers }) }];
  const { months, ahead, whole: mean, levels, people } = capacity;
  const levelSum = levels.reduce((sum, level) => sum + level.fte, 0);
  const monthTable = {
    headings: (['month', 'available', 'booked', 'contracted', 'utilisation'] as const).map((column) => say(`columns.months.${column}`)),
    formats: [null, fte, fte, fte, percent],
    source: sourceLine(source, ['team', 'bookings', 'availability'], say('capacity.source')),
  };
  const monthRow = (each: (typeof months)[number], row: number): PageCell[] => [
    month(each.month),
    each.available,
    each.booked,
    each.contracted,
    { formula: `=IF(B${row}=0,"",C${row}/B${row})` },
  ];
  return [
    {
      section: say('capacity.title'),
      note: isInterim ? `${say('capacity.note')} ${say('capacity.interim', { date: date(asOf) })}` : say('capacity.note'),
      title: say('capacity.months'),
      hasTotal: true,
      ...monthTable,
      rows: (firstRow) => [
        ...months.map((each, index) => monthRow(each, firstRow + index)),
        [
          isInterim ? say('capacity.meanSoFar', { date: date(asOf) }) : say('capacity.mean'),
          mean?.available ?? 0,
          mean?.booked ?? 0,
          '',
          { value: mean?.utilisation ?? say('unknown'), name: 'utilisation' },
        ],
      ],
      chart: {
        kind: 'ColumnClustered',
        title: say('capacity.chart'),
        alternative: say('capacity.chartAlternative'),
        series: [1, 2],
        without: 1,
        minimum: 0,
      },
    },
    ...(ahead.length === 0
      ? []
      : [
          {
            title: say('capacity.ahead', { date: date(asOf) }),
            ...monthTable,
            rows: (firstRow: number) => ahead.map((each, index) => monthRow(each, firstRow + index)),
          },
        ]),
    ...(levels.length === 0
      ? [{ title: say('capacity.levels'), note: say('capacity.levelsFew', { count: fewestAnswers }) }]
      : [
          {
            title: say('capacity.levels'),
            hasTotal: true,
            headings: [say('columns.levels.level'), say('columns.levels.fte'), say('columns.levels.share')],
            formats: [null, fte, percent],
            source: sourceLine(source, ['team'], say('capacity.source')),
            rows: (firstRow: number) => [
              ...levels.map(({ level, fte: own }): PageCell[] => [say(`levels.${level ?? 'none'}`), own, share(own, levelSum, '')]),
              [say('total'), { formula: `=SUM(B${firstRow}:B${firstRow + levels.length - 1})` }, ''],
            ],
          },
        ]),
    {
      title: say('capacity.people'),
      source: sourceLine(source, ['team'], isExternal ? '' : say('capacity.peopleSource')),
      rows: () => [
        [say('capacity.fteAtStart'), { value: capacity.fteAtStart, format: fte }],
        [say('capacity.fteAtEnd'), { value: capacity.fteAtEnd, format: fte, name: 'fteAtEnd' }],
        ...(isExternal
          ? []
          : [
              [say('capacity.atStart'), people.atStart],
              [say('capacity.atEnd'), people.atEnd],
              [say('capacity.meanPeople'), { value: people.mean, format: decimal }],
              [say('capacity.joined'), people.joined],
              [say('capacity.left'), people.left],
              [say('capacity.turnover'), { value: people.rate ?? say('unknown'), format: percent }],
              [say('capacity.vacancies'), people.vacancies],
              [say('capacity.vacantFte'), { value: people.vacantFte, format: fte }],
            ]),
      ],
    },
  ];
}
