import { enumerations, wordKey, type Cell, type WorkbookTables } from '../domain/contract';
import { handCards, type HandCard } from '../domain/evaluation/handCard';
import type { LedgerGap } from '../domain/ledger';
import { readSettings, type Settings } from '../domain/settings/settings';
import type { CardsSheet, LeafLine } from '../workbook';
import { cardSheetTexts } from './areas/cardSheet';
import { stripCardTexts } from './areas/stripCards';
import { describeCardLine } from './describeCardLine';
import type { Say, Translator } from './translator';

interface CardsWanted {
  readonly period: string;
  readonly today: number;
  /** One municipality; null for all that have a card. */
  readonly only: string | null;
}

type Words = Say<typeof cardSheetTexts.nl>;

/** Cards to give away, as lines of a sheet. */
export function cardsSheet(translator: Translator, tables: WorkbookTables, { period, today, only }: CardsWanted): CardsSheet {
  const say = translator.of(cardSheetTexts);
  const settings = readSettings(tables.settings);
  const { cards, nobodys } = handCards(tables, period, { settings, today, only });
  return {
    sheet: say('sheet'),
    cards: cards.map((card) => [
      ...head(translator, say, card, { period, today, settings }),
      ...warnings(say, card, nobodys),
      ...statementLines(translator, say, card),
      ...togetherLines(translator, say, card),
      { look: 'gap', cells: [] },
      { look: 'muted', cells: [say('closing', { municipality: card.municipality })] },
      ...(settings.contact === null ? [] : [{ look: 'text' as const, cells: [say('ask', { contact: settings.contact })] }]),
    ]),
  };
}

interface Moment {
  readonly period: string;
  readonly today: number;
  readonly settings: Settings;
}

function head(translator: Translator, say: Words, card: HandCard, { period, today, settings }: Moment): readonly LeafLine[] {
  const { municipality, granted, mutations, reserved, spent, remaining, status } = card;
  const { region } = settings;
  const when = { period, date: translator.date(today, 'long') };
  const line = (name: string, strips: number): LeafLine => ({ look: 'figure', cells: [name, strips] });
  const strips = picture(card);
  return [
    { look: 'title', cells: [say('title', { municipality })] },
    { look: 'muted', cells: [region === null ? say('under', when) : say('underRegion', { region, ...when })] },
    ...(strips === null
      ? []
      : [
          { look: 'picture' as const, cells: [strips] },
          { look: 'muted' as const, cells: [say(remaining < 0 ? 'legendOver' : 'legend')] },
        ]),
    { look: 'gap', cells: [] },
    line(say('figures.granted'), granted),
    line(say('figures.mutations'), mutations),
    line(say('figures.reserved'), reserved === 0 ? 0 : -reserved),
    line(say('figures.spent'), spent === 0 ? 0 : -spent),
    { look: 'sum', cells: [`${say('figures.remaining')}: ${lowered(translator.of(stripCardTexts)(`status.${status}`))}`, remaining] },
  ];
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** More do not go on a line. */
const mostStrips = 30;

/** A strip each, whole ones only; null where they do not go on a line. */
function picture({ granted, mutations, reserved, spent, remaining }: HandCard): string | null {
  const card = granted + mutations;
  if (![card, reserved, spent].every(Number.isInteger) || card < 0 || reserved + spent > mostStrips || card > mostStrips) return null;
  if (card + reserved + spent === 0) return null;
  const stamped = '■'.repeat(spent) + '▨'.repeat(reserved);
  return remaining >= 0 ? stamped + '□'.repeat(remaining) : `${stamped.slice(0, card)}+${stamped.slice(card)}`;
}

const mostPlaces = 4;

function warnings(say: Words, { gaps }: HandCard, nobodys: readonly LedgerGap[]): readonly LeafLine[] {
  const places = (rows: readonly LedgerGap[]): string =>
    [
      ...rows.slice(0, mostPlaces).map(({ sheet, row }) => say('places', { sheet, row })),
      ...(rows.length > mostPlaces ? [say('more', { count: rows.length - mostPlaces })] : []),
    ].join(', ');
  const said = (['gaps', 'nobodys'] as const).flatMap((kind): LeafLine[] => {
    const rows = kind === 'gaps' ? gaps : nobodys;
    return rows.length === 0 ? [] : [{ look: 'warning', cells: [say(kind, { count: rows.length, places: places(rows) })] }];
  });
  return said.length === 0 ? [] : [{ look: 'gap', cells: [] }, ...said];
}

function statementLines(translator: Translator, say: Words, { lines }: HandCard): readonly LeafLine[] {
  const title: LeafLine = { look: 'section', cells: [say('statement.title')] };
  if (lines.length === 0) return [title, { look: 'text', cells: [say('statement.none')] }];
  return [
    title,
    {
      look: 'head',
      cells: [
        say('statement.date'),
        say('statement.number'),
        say('statement.what'),
        say('statement.status'),
        say('statement.strips'),
        say('statement.balance'),
      ],
    },
    ...lines.map((line): LeafLine => {
      const { what, date, strips, balance } = line;
      const day = date === null ? '' : translator.date(date);
      const said = describeCardLine(translator, { ...line, together: [] });
      if (what.kind !== 'assignment') {
        const words = [said.title, ...said.details.filter((text) => what.kind !== 'mutation' || text !== what.id)].join('. ');
        return { look: 'row', cells: [day, '', words, '', strips, balance] };
      }
      const [status = '', ...rest] = said.details;
      return {
        look: 'row',
        cells: [day, what.number, what.title === '' ? what.number : what.title, [status, ...rest].join(', '), strips, balance],
      };
    }),
  ];
}

function togetherLines(translator: Translator, say: Words, card: HandCard): readonly LeafLine[] {
  const row = (date: number | null, number: string, what: string, how: string): LeafLine => ({
    look: 'row',
    cells: [date === null ? '' : translator.date(date), number, what, how],
  });
  const joint = card.lines.flatMap(({ what, together, date }) =>
    what.kind === 'assignment' && what.effect !== null && together.length > 0
      ? [
          row(
            date,
            what.number,
            `${what.title}. ${say('together.joint', { others: translator.list(together) })}`,
            statusWord(translator, what.status),
          ),
        ]
      : [],
  );
  const forAll = card.forAll.map(({ number, title, status }) =>
    row(null, number, `${title}. ${say('together.forAll')}`, statusWord(translator, status)),
  );
  const products = card.products.map(({ product, kind, date }) =>
    row(date, '', product, kind === '' ? say('together.productBare') : say('together.product', { kind: kindWord(translator, kind) })),
  );
  const all = [...joint, ...forAll, ...products];
  return [
    { look: 'section', cells: [say('together.title')] },
    ...(all.length === 0
      ? [{ look: 'text' as const, cells: [say('together.none')] }]
      : [
          { look: 'text' as const, cells: [say('together.note', { municipality: card.municipality })] },
          {
            look: 'head' as const,
            cells: [
              say('statement.date'),
              say('statement.number'),
              say('statement.what'),
              say('statement.status'),
              '',
              '',
            ] satisfies Cell[],
          },
          ...all,
        ]),
  ];
}

function statusWord({ language }: Translator, status: keyof (typeof enumerations)['assignmentStatus'] | null): string {
  return status === null ? '' : enumerations.assignmentStatus[status][language];
}

function kindWord({ language }: Translator, kind: string): string {
  const key = wordKey('productKind', kind);
  return key === null ? kind : enumerations.productKind[key][language];
}
