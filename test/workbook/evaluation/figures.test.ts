import type { Session } from '../../../workbench/cli/session';
import { build, line, openScenario, sheetOf, under, type Sheet } from './scenarioWorkbook';

/** The figures as they stand on the sheet; how they come about is worked out in the domain's test and here below. */
describe('The sheet Evaluatie of the scenario', () => {
  let session: Session;
  let sheet: Sheet;
  beforeAll(async () => {
    session = await openScenario();
    await build();
    sheet = await sheetOf(session, 'Evaluatie 2026');
  }, 30_000);

  test('headline figures point at their place further on', () => {
    const figures = Object.fromEntries(under(sheet, 'Cijfer').map(([label, value]) => [label, value]));
    // 3 products, 3 + 1 + 1 uses, 3 of 8, 120 of 200 hours, 2 fte, 13 assignments, 4 + 4 + 5 strips, mean 4.
    expect(figures).toMatchObject({
      'Gemeenten die meedoen': 3,
      'Gezamenlijke producten': 3,
      'Keren dat een product is gebruikt': 5,
      'Opdrachten waar twee of meer gemeenten iets aan hebben': 0.375,
      'Uren waar twee of meer gemeenten iets aan hebben': 0.6,
      'Omvang van het team (fte)': 2,
      Opdrachten: 13,
      'Bestede strippen': 13,
      'Tevredenheid (1 tot 5)': 4,
    });
    const cells = session.workbook.sheets.find(({ name }) => name === 'Evaluatie 2026')?.cells;
    const row = sheet.findIndex(([first]) => first === 'Bestede strippen');
    expect(cells?.get(row, 1)?.formula).toMatch(/^=D\d+$/);
  });

  test('products by kind, with hours', () => {
    expect(under(sheet, 'Soort')).toEqual(
      expect.arrayContaining([
        ['Databank', 1, 3, 60, 1],
        ['Format', 1, 1, 30, 1],
        ['Training', 1, 1, 16, 1],
        ['Totaal', 3, 5, 106, 3],
      ]),
    );
  });

  test('sharing', () => {
    expect([
      line(sheet, 'Opdrachten uitgevoerd of in uitvoering'),
      line(sheet, 'daarvan gevraagd door twee of meer gemeenten samen'),
      line(sheet, 'daarvan voor alle gemeenten, zonder strippen'),
      line(sheet, 'Uren aan deze opdrachten'),
      line(sheet, 'Gemeenten die een product gebruiken'),
      line(sheet, 'Trainingen en onboarding'),
      line(sheet, 'Producten die voortkomen uit een opdracht'),
      line(sheet, 'Keren dat een andere gemeente dan de vrager zo’n product ging gebruiken'),
    ]).toEqual([[8], [1], [1], [200, '8 van 8'], [3], [1], [2], [3]]);
  });

  test('reuse by product: uses, municipalities, hours', () => {
    expect(under(sheet, 'Product').slice(0, 3)).toEqual([
      ['Kaart', 3, 2, 60, 'Databank'],
      ['Basiscursus', 1, 1, 16, 'Training'],
      ['Oud format (van eerder)', 1, 1, 30, 'Format'],
    ]);
  });

  test('who uses what, by formulas that leave out what was dated in another year', () => {
    const at = sheet.findIndex((row) => row[0] === 'Gemeente' && row[1] === 'Kaart');
    // Oud format: Aa used it in 2025 only.
    expect(sheet.slice(at, at + 4).map((row) => row.slice(0, 4))).toEqual([
      ['Gemeente', 'Kaart', 'Basiscursus', 'Oud format'],
      ['Aa', 0, 1, 0],
      ['Bo', 1, 0, 0],
      ['Ce', 2, 0, 1],
    ]);
  });

  test('fte by month, levels, turnover', () => {
    const months = under(sheet, 'Maand');
    expect(months[0]).toEqual(['jan 2026', 1.8, 0.5, 1.8, 0.5 / 1.8]);
    expect(months[6]).toEqual(['jul 2026', 2, 0.5, 2, 0.25]);
    // Senior is there all year; the others half of it each (working days make it slightly uneven).
    const levels = under(sheet, 'Niveau');
    expect(levels.find(([level]) => level === 'Senior')?.[1]).toBe(1);
    expect([
      line(sheet, 'Fte aan het begin van de periode'),
      line(sheet, 'Fte op de peildatum'),
      line(sheet, 'Nieuw in het team (vervulde vacatures)'),
      line(sheet, 'Vertrokken'),
      line(sheet, 'Medewerkers gemiddeld'),
      line(sheet, 'Verloop (vertrokken ÷ gemiddeld)'),
      line(sheet, 'Openstaande vacatures op de peildatum'),
    ]).toEqual([[1.8], [2], [1], [1], [2], [0.5], [0]]);
  });

  test('rows and strips by theme, phase and status add up to the rows of the period', () => {
    // Warmte: A-01 twice, A-03, A-04, A-09, A-10 = 6 rows, 2+1+2+1+1+2 = 9 strips. Isolatie: 4 rows, 1+2+2+2 = 7. Kennis, A-12 = 0+1+4 = 5. None: A-13 twice = 2.
    expect(under(sheet, 'Thema').slice(0, 5)).toEqual([
      ['Isolatie', 4, 7, 4 / 15],
      ['Kennis', 3, 5, 3 / 15],
      ['Warmte', 6, 9, 6 / 15],
      ['(niet ingevuld)', 2, 2, 2 / 15],
      ['Totaal', 15, 23, 1],
    ]);
    const phases = Object.fromEntries(under(sheet, 'Fase').map(([phase, ...figures]) => [phase, figures]));
    // Uitvoering: A-03 … A-08 = 6 rows, 2+1+1+2+2+2 = 10. Visie: A-01 twice, A-09 … A-12 = 6 rows, 3+1+2+1+4 = 11. None: twice = 2 strips.
    expect(phases).toMatchObject({ Uitvoering: [6, 10, 0.4], Visie: [6, 11, 0.4], '(niet ingevuld)': [3, 2, 0.2], Totaal: [15, 23, 1] });
    expect(
      under(sheet, 'Status')
        .slice(0, 7)
        .map(([status, rows, strips]) => [status, rows, strips]),
    ).toEqual([
      ['concept', 2, 2],
      ['aangevraagd', 2, 3],
      ['gepland', 1, 1],
      ['lopend', 5, 8],
      ['afgerond', 4, 5],
      ['afgewezen', 1, 4],
      ['(niet ingevuld)', 0, 0],
    ]);
  });

  test('lead times, and no score of a formulation that means nothing yet', () => {
    // Asked to start: 35 (1 Dec–5 Jan), 0, 30 (2 Mar–1 Apr), 20 (12 Mar–1 Apr); median 25, mean 85/4. Asked to end: 35 + 30, 0 + 10, 30 + 20.
    expect(line(sheet, 'Van aanvraag tot start')).toEqual([4, 0, 25, 21.25, 35]);
    expect(line(sheet, 'Van aanvraag tot eind, afgerond')).toEqual([3, 10, 50, 125 / 3, 65]);
    expect(sheet.some(([first]) => String(first).startsWith('Van 6 van de 13 opdrachten is bekend'))).toBe(true);
    expect(line(sheet, 'Van start tot eind, afgerond')).toEqual([3, 10, 20, 20, 30]);
    expect(line(sheet, 'Van start tot eind, gepland of lopend')).toEqual([1, 92, 92, 92, 92]);
    expect(line(sheet, 'Opdrachten in de periode')).toEqual([13]);
    expect(sheet.flat().some((cell) => /formulering/i.test(String(cell)))).toBe(false);
  });

  test('strips by municipality as formulas, with their spread', () => {
    const at = sheet.findIndex((row) => row[0] === 'Gemeente' && row[1] === 'Toegekend');
    expect(sheet.slice(at + 1, at + 5).map((row) => row.slice(0, 7))).toEqual([
      ['Aa', 9, 1, 4, 1, 5, 0.5],
      ['Bo', 10, -1, 4, 2, 3, 6 / 9],
      ['Ce', 11, 0, 5, 1, 5, 6 / 11],
      ['Totaal', 30, 0, 13, 4, 13, 17 / 30],
    ]);
    expect([
      line(sheet, 'Laagste deel ingezet'),
      line(sheet, 'Middelste deel ingezet (mediaan)'),
      line(sheet, 'Hoogste deel ingezet'),
    ]).toEqual([[0.5], [6 / 11], [6 / 9]]);
  });

  test('satisfaction, with nothing that could be traced to a person', () => {
    const [answers, mean, ...rest] = line(sheet, 'Alle antwoorden');
    expect([answers, mean]).toEqual([6, 4]);
    // Six answers: under ten no spread.
    expect(rest).toEqual([]);
    expect(line(sheet, 'Afgeronde opdrachten met een antwoord (van 3)')).toEqual([3]);
    const at = sheet.findIndex(([first]) => first === 'Tevredenheid per thema');
    expect(sheet.slice(at + 2, at + 4).map((row) => row.slice(0, 3))).toEqual([
      ['Warmte', '', 'niet getoond'],
      ['Kennis', '< 5', 'niet getoond'],
    ]);
  });

  test('agreements and baseline', () => {
    expect(under(sheet, 'Onderwerp').slice(0, 2)).toEqual([
      ['ICT', 'besproken', '01-03-2026', 'Gemeente Aa'],
      ['Inkoop', 'open'],
    ]);
    expect(under(sheet, 'Indicator').slice(0, 3)).toEqual([
      ['Woningen aardgasvrij', 100, '01-01-2024', 130, 30, 'CBS'],
      ['Wijkplannen', 2, '01-06-2026', 3, 'te vroeg'],
      ['Vertrouwen', 6.5, '01-01-2024', '', 'te vroeg'],
    ]);
  });

  test('the account: the rule in force, not the draft’s nor another year’s, the reference date, every table with its rows', () => {
    expect(line(sheet, 'Verdeelregel van de vastgestelde toekenning')).toEqual(['aaaa-bbbb-cccc']);
    expect(line(sheet, 'Peildatum van de inwoneraantallen')).toEqual(['01-01-2024']);
    const tables = under(sheet, 'Tabel');
    expect(tables.map(([name, rows]) => [name, rows])).toEqual(
      expect.arrayContaining([
        ['Opdrachten', 16],
        ['Gebruik', 6],
        ['Nulmeting', 3],
      ]),
    );
    expect(tables.every(([, , fingerprint]) => /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/.test(String(fingerprint)))).toBe(true);
  });

  test('each sentence of the text cites the cell that holds the figure it says, and the link goes there', () => {
    const at = sheet.findIndex(([first]) => first === 'Het verhaal bij de cijfers');
    const sentences = sheet.slice(at + 2).slice(
      0,
      sheet.slice(at + 2).findIndex(([first]) => first === ''),
    );
    expect(sentences.length).toBeGreaterThan(15);
    const cells = session.workbook.sheets.find(({ name }) => name === 'Evaluatie 2026')?.cells;
    const said = sentences.map((row, index) => {
      const [text, address] = [String(row[0]), String(row[7])];
      const [, column = '', line = ''] = /^([A-H])(\d+)$/.exec(address) ?? [];
      expect(cells?.get(at + 2 + index, 7)?.formula).toBe(`=HYPERLINK("#'Evaluatie 2026'!${address}","${address}")`);
      return { text, figure: sheet[Number(line) - 1]?.['ABCDEFGH'.indexOf(column)] ?? '' };
    });
    for (const { text, figure } of said) {
      if (typeof figure !== 'number') continue;
      const number = (digits: number): string => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: digits }).format(figure);
      const forms = [
        number(1),
        new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 }).format(figure),
        ...(figure === 1 ? ['één', 'Eén'] : []),
      ];
      expect({ text, figure, isSaid: forms.some((form) => new RegExp(`(^|[^\\d,])${form}([^\\d,%]|,\\s|$)`).test(text)) }).toEqual({
        text,
        figure,
        isSaid: true,
      });
    }
    // Only the day up to which the story goes is no number.
    expect(said.filter(({ figure }) => typeof figure !== 'number').map(({ figure }) => figure)).toEqual(['23-11-2026']);
  });

  test('charts with a title, a source on the sheet and words for who does not see them', () => {
    const charts = session.workbook.sheets.find(({ name }) => name === 'Evaluatie 2026')?.charts ?? [];
    expect(charts.map(({ title }) => title)).toEqual([
      'Hergebruik per product',
      'Beschikbare en ingeplande fte per maand',
      'Strippen per gemeente: besteed, gereserveerd en over',
    ]);
    for (const { series } of charts)
      expect(series.every(({ values, categories }) => values.includes('Evaluatie 2026') && (categories ?? '').includes('$A$'))).toBe(true);
    expect(sheet.filter(([first]) => /^(Gestapelde s|S)taafgrafiek: .*\(A\d+:[A-H]\d+\)$/.test(String(first)))).toHaveLength(3);
  });

  test('PivotTables give the sums over the rows', async () => {
    const pivots = await sheetOf(session, 'Draaitabel 2026');
    const totals = pivots.filter(([first]) => first === 'Eindtotaal').map((row) => row.findLast((cell) => cell !== ''));
    // Strips 23, rows 15, strips 23, strips 23: as under "Naar thema" above.
    expect(totals).toEqual([23, 15, 23, 23]);
    // Warmte: Aa 2 + 2 + 1, Bo 1 + 1 + 2, Ce none.
    const warmth = pivots.find(([first]) => first === 'Warmte') ?? [];
    expect(warmth.slice(1, 5)).toEqual([5, 4, '', 9]);
  });
});
