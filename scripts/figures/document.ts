import { tables } from '../../src/domain/contract';
import { figuresOf } from '../../src/domain/evaluation/figures';
import { evaluate, scenario } from '../../test/domain/evaluation/scenario';
import { cardFigures } from './cards';
import { places, type FigureEntry } from './entry';
import { collectiveFigures } from './collective';
import { peopleFigures } from './people';
import { entryOf, workFigures } from './work';
import { teamFigures } from './team';

type Language = 'nl' | 'en';
const words = {
  nl: {
    title: 'De cijfers',
    intro:
      'Wat elk cijfer betekent, welke rijen meetellen en welke niet, uit welke tabellen het komt en waar u het ziet. Wat niet meetelt en had moeten meetellen, staat bij het cijfer zelf. Onbekend is nooit nul.',
    card: 'Strippen',
    team: 'Team',
    evaluation: 'Evaluatie',
    evaluationNote: 'Code en eenheid zijn die van de export (`cijfers.csv`).',
    definition: 'Wat het is',
    counts: 'Telt mee',
    not: 'Telt niet mee',
    source: 'Tabellen',
    shown: 'Te zien',
    none: 'alle tabellen',
  },
  en: {
    title: 'The figures',
    intro:
      'What each figure means, which rows count and which do not, which tables it comes from and where you see it. What does not count and should have stands beside the figure itself. Unknown is never nought.',
    card: 'Strips',
    team: 'Team',
    evaluation: 'Evaluation',
    evaluationNote: 'Code and unit are those of the export (`cijfers.csv`).',
    definition: 'What it is',
    counts: 'Counts',
    not: 'Does not count',
    source: 'Tables',
    shown: 'Shown',
    none: 'all tables',
  },
} as const;

/** By code of the export. */
export const evaluationFigures = { ...collectiveFigures, ...peopleFigures, ...workFigures };

/** Codes that the export has and that stand among the strips or the team already. */
const elsewhere: ReadonlySet<string> = new Set([...cardFigures, ...teamFigures].map(({ code }) => code));

/** Every figure of the export, once, with its unit and tables as the code gives them. */
export function exportedFigures(): readonly { readonly code: string; readonly unit: string; readonly source: FigureEntry['source'] }[] {
  const found = new Map<string, { code: string; unit: string; source: FigureEntry['source'] }>();
  for (const { code, unit, source } of figuresOf(evaluate(scenario), 'internal')) {
    const entry = entryOf(code);
    const known = found.get(entry);
    if (!known || unit !== 'number') found.set(entry, { code: entry, unit, source });
  }
  return [...found.values()];
}

/** The figures of an evaluation that docs/figures.md explains under that heading. */
function evaluationEntries(): readonly FigureEntry[] {
  return exportedFigures()
    .filter(({ code }) => !elsewhere.has(code))
    .map((figure) => {
      const described = evaluationFigures[figure.code];
      if (!described) throw new Error(`scripts/figures does not explain ${figure.code}`);
      return { ...figure, shown: ['evaluation', 'export'], ...described };
    });
}

/** docs/figures.md, Dutch first. */
export const figuresDoc = (): string =>
  `<!-- Made by scripts/generate-figures-doc.ts from scripts/figures and the code that works the figures out. Change those, not this file. -->\n\n${inLanguage('nl')}\n${inLanguage('en')}`;

function inLanguage(language: Language): string {
  const say = words[language];
  const section = (title: string, entries: readonly FigureEntry[], note: readonly string[] = []): string =>
    [`## ${title}`, ...note, ...entries.map((entry) => figure(entry, language))].join('\n\n');
  return `${[
    `# ${say.title}`,
    say.intro,
    section(say.card, cardFigures),
    section(say.team, teamFigures),
    section(say.evaluation, evaluationEntries(), [say.evaluationNote]),
  ].join('\n\n')}\n`;
}

function figure({ code, unit, source, shown, ...texts }: FigureEntry, language: Language): string {
  const say = words[language];
  const { name, definition, counts, not } = texts[language];
  const lines = [
    [say.definition, definition],
    [say.counts, counts],
    [say.not, not],
    [
      say.source,
      source.length === 0
        ? say.none
        : source.map((table) => (language === 'nl' ? tables[table].nl : `${tables[table].nl} (${tables[table].en})`)).join(', '),
    ],
    [say.shown, shown.map((place) => places[place][language]).join('; ')],
  ];
  return [`### ${name}`, `\`${code}\`, ${unit}`, lines.map(([what, text]) => `- ${what}: ${text}`).join('\n')].join('\n\n');
}
