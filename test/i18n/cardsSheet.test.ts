import type { Cell } from '../../src/domain/contract';
import { cardsSheet } from '../../src/i18n/cardsSheet';
import { createTranslator, type Language } from '../../src/i18n/translator';
import { settingsOf, tableOf } from '../domain/ledger/tablesOf';

const today = 46349;
const tables = {
  settings: settingsOf({ Periode: 2026, 'Begin periode': 46023, 'Eind periode': 46387, Regio: 'Drenthe', 'Vragen aan': 'het loket' }),
  municipalities: tableOf('municipalities', ['Gemeente', 'Inwoners'], ['Emmen', 109346], ['Assen', 69701]),
  allocation: tableOf(
    'allocation',
    ['Periode', 'Gemeente', 'Totaal', 'Status'],
    [2026, 'Assen', 12, 'vastgesteld'],
    [2026, 'Emmen', 5, 'vastgesteld'],
  ),
  mutations: tableOf(
    'mutations',
    ['Datum', 'Periode', 'Gemeente', 'Soort', 'Strippen', 'Toelichting'],
    [46050, 2026, 'Emmen', 'correctie', -1, 'besluit'],
  ),
  assignments: tableOf(
    'assignments',
    ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status', 'Start'],
    ['D-1', 2026, 'Assen', '=Warmteplan', 3, 'lopend', 46054],
    ['D-1', 2026, 'Emmen', '=Warmteplan', 2, 'lopend', 46054],
    ['D-2', 2026, 'Assen', 'Scan', 2, 'aangevraagd', ''],
    ['D-3', 2026, 'Alle gemeenten', 'Databank', 0, 'lopend', 46060],
    ['D-4', 2026, 'Assen', 'Raad', 'drie', 'gepland', 46060],
    ['D-5', 2026, 'Asen', 'Weg', 1, 'gepland', 46060],
    ['D-6', 2025, 'Assen', 'Vorig jaar', 1, 'afgerond', 45700],
  ),
  products: tableOf('products', ['Product', 'Soort'], ['Format', 'format']),
  uses: tableOf('uses', ['Product', 'Gemeente', 'Datum'], ['Format', 'Assen', 46100], ['Format', 'Assen', 46380], ['format', 'Emmen', '']),
};

const cardsIn = (language: Language, only: string | null = null) =>
  cardsSheet(createTranslator(language), tables, { period: '2026', today, only }).cards;
const rowsOf = (lines: readonly { readonly look: string; readonly cells: readonly unknown[] }[], look: string) =>
  lines.filter((line) => line.look === look).map(({ cells }) => cells as readonly Cell[]);

describe('A card to give away', () => {
  test('has the figures of the ledger, by hand: 12 − 2 asked for − 3 running is 7', () => {
    const [assen = [], emmen = []] = cardsIn('nl');
    expect(rowsOf(assen, 'figure').map((cells) => cells.at(-1))).toEqual([12, 0, -2, -3]);
    expect(rowsOf(assen, 'sum')[0]?.at(-1)).toBe(7);
    // 5 − 1 − 2.
    expect(rowsOf(emmen, 'sum')[0]?.at(-1)).toBe(2);
    expect(rowsOf(assen, 'picture')).toEqual([['■■■▨▨□□□□□□□']]);
  });

  test('says what does not count, on this card and on nobody’s', () => {
    const [assen = [], emmen = []] = cardsIn('nl');
    expect(rowsOf(assen, 'warning').map(String)).toEqual([
      'Let op: één rij hoort op deze kaart en telt niet mee (Opdrachten rij 6). De cijfers kunnen dus nog veranderen.',
      'Let op: één rij noemt geen bekende gemeente (Opdrachten rij 7) en staat op geen enkele kaart.',
    ]);
    expect(rowsOf(emmen, 'warning')).toHaveLength(1);
  });

  test('names each row with the balance after it, and what was got together with others up to today', () => {
    const [assen = []] = cardsIn('nl');
    const rows = rowsOf(assen, 'row');
    expect(rows.slice(0, 4).map(([, number, what, , strips, balance]) => [number, what, strips, balance])).toEqual([
      ['', 'Toekenning', 12, 12],
      ['D-1', '=Warmteplan', -3, 9],
      ['D-4', 'Raad', 0, 9],
      ['D-2', 'Scan', -2, 7],
    ]);
    expect(rows.slice(4).map(([, number, what, how]) => [number, what, how])).toEqual([
      ['D-1', '=Warmteplan. Samen met Emmen', 'lopend'],
      ['D-3', 'Databank. Voor alle gemeenten', 'lopend'],
      ['', 'Format', 'Gebruikt: format'],
    ]);
  });

  test('says of which day it is and whom to ask, in both languages, and is of one municipality where that is asked', () => {
    for (const language of ['nl', 'en'] as const) {
      const [card = [], ...rest] = cardsIn(language, 'emmen');
      expect(rest).toEqual([]);
      const texts = card.flatMap(({ cells }) => cells.map(String));
      expect(texts.some((text) => text.includes(language === 'nl' ? 'Stand van 23 november 2026' : 'As of 23 November 2026'))).toBe(true);
      expect(texts.some((text) => text.includes('het loket'))).toBe(true);
      expect(texts.filter((text) => /\{\{|undefined|null|NaN/.test(text))).toEqual([]);
    }
  });
});
