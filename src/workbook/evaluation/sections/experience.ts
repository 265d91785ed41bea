import { fewestAnswers, fewestForSpread, quartersIn, type AnswerGroup } from '../../../domain/evaluation';
import type { Block, PageCell } from '../page';
import { decimal, quarterText, sourceLine, whole, type PageSource } from './source';

/** Satisfaction, with nothing that could be traced to a person. */
export function experienceBlocks(source: PageSource): readonly Block[] {
  const {
    texts: { say, number },
    evaluation: { experience, days },
    quotes,
    isExternal,
  } = source;
  const line = (label: string, group: AnswerGroup | undefined, isTotal = false): PageCell[] => [
    label,
    {
      value: group && (group.spread || isTotal) ? group.answers : group ? (group.answers < fewestAnswers ? `< ${fewestAnswers}` : '') : 0,
      ...(isTotal ? { name: 'answers' } : {}),
    },
    {
      value: group?.spread ? group.spread.mean : group && group.answers > 0 ? say('notShown') : '',
      ...(isTotal ? { name: 'satisfaction' } : {}),
    },
    group?.spread?.deviation ?? '',
  ];
  const headings = (['group', 'answers', 'mean', 'deviation'] as const).map((column) => say(`columns.experience.${column}`));
  const common = {
    headings,
    formats: [null, whole, decimal, decimal],
    source: sourceLine(source, [experience.source], say(`experience.source.${experience.source}`)),
  };
  const quarters = days ? quartersIn(days) : experience.byQuarter.map(({ name }) => name);
  const chosen = isExternal ? [] : quotes;
  return [
    {
      section: say('experience.title'),
      note: say('experience.note', { count: fewestAnswers, spread: fewestForSpread }),
      ...common,
      rows: () => [
        line(say('experience.all'), experience.all, true),
        [
          say('experience.response', { asked: number(experience.response.asked) }),
          { value: experience.response.answered, name: 'response' },
          '',
          '',
        ],
      ],
    },
    ...(experience.all.spread === null
      ? []
      : [
          {
            title: say('experience.byQuarter'),
            ...common,
            rows: () =>
              quarters.map((quarter) =>
                line(
                  quarterText(source, quarter),
                  experience.byQuarter.find(({ name }) => name === quarter),
                ),
              ),
            // One bar is no development.
            ...(experience.byQuarter.filter(({ spread }) => spread).length < 2
              ? {}
              : ({
                  chart: {
                    kind: 'ColumnClustered',
                    title: say('experience.chart'),
                    alternative: say('experience.chartAlternative'),
                    series: [2],
                    minimum: 1,
                    maximum: 5,
                  },
                } as const)),
          },
          ...(experience.byTheme.length === 0
            ? []
            : [{ title: say('experience.byTheme'), ...common, rows: () => experience.byTheme.map((group) => line(group.name, group)) }]),
        ]),
    ...(chosen.length === 0
      ? []
      : [
          {
            title: say('experience.quotes'),
            rows: () => chosen.map((quote): PageCell[] => [`“${quote}”`]),
            source: sourceLine(source, ['reviews']),
          },
        ]),
  ];
}
