import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialOfIso } from '../src/domain/cells/serialDate';
import { mappingJson, type Mapping } from '../src/domain/mapping/mapping';
import { createHost } from '../workbench/host';
import { createCalculator } from '../workbench/calc';
import { newWorkbook } from '../src/xlsx/model/newWorkbook';
import { computePivot } from '../workbench/pivot';
import { loadOffice, useHost } from '../workbench/office/loadOffice';
import { writeXlsx } from '../src/xlsx';

/**
 * Makes samples/andere-koppen.xlsx: a workbook as a region might have kept it before the add-in came, with its own names, a
 * title above plain sheets, a totals row, a blank row and two sheets of assignments; and the mapping file that goes with it.
 * Everything in it is invented but the populations (CBS, 1 January 2024). Two of its rows hold a mistake, to be found.
 */
type Value = string | number;
const day = (iso: string): number => serialOfIso(iso) ?? 0;
const dateFormat = 'd-m-yyyy';

// prettier-ignore
const municipalities: readonly (readonly [string, string, number])[] = [
  ['Assen', 'GM0106', 69701], ['Emmen', 'GM0114', 109346], ['Hoogeveen', 'GM0118', 56591], ['Meppel', 'GM0119', 35810],
  ['Midden-Drenthe', 'GM1731', 34092], ['Westerveld', 'GM1701', 20003],
];
const granted: readonly number[] = [13, 14, 12, 11, 11, 9];

const requestHeaders = [
  'Opdrachtnummer',
  'Jaar',
  'Aanvragende gemeente',
  'Onderwerp',
  'Waarom',
  'Op te leveren',
  'Aantal strippen',
  'Stand van zaken',
  'Begindatum',
  'Einddatum',
  'Kleur op de kaart',
];
// prettier-ignore
const requests: readonly (readonly Value[])[] = [
  ['A-01', 2026, 'Assen', 'Wijkuitvoeringsplan Pittelo', 'Het wijkplan moet in het najaar naar de raad.', 'Een concept-uitvoeringsplan dat de raad kan bespreken.', 4, 'afgerond', day('2026-01-12'), day('2026-04-30'), 'groen'],
  ['A-02', 2026, 'Emmen', 'Warmteprogramma tweede ronde', 'De eerste ronde riep vragen op over betaalbaarheid.', 'Een doorrekening van drie buurten met toelichting.', 5, 'lopend', day('2026-03-02'), day('2026-10-30'), 'oranje'],
  ['A-03', 2026, 'Hoogeveen', 'Isolatieaanpak De Weide', 'Bewoners vragen om één loket.', 'Een plan voor het loket met kosten en planning.', 3, 'lopend', day('2026-02-16'), day('2026-09-01'), 'groen'],
  ['A-04', 2026, 'Meppel', 'Verkenning buurtbron', 'De corporatie wil samen optrekken.', 'Een verkenning met drie varianten.', 2, 'gepland', day('2026-11-02'), day('2026-12-18'), 'blauw'],
  ['', '', '', '', '', '', '', '', '', '', ''],
  ['A-05', 2026, 'Meppell', 'Participatieplan binnenstad', 'De eerste avond werd slecht bezocht.', 'Een participatieplan met begroting.', 2, 'lopend', day('2026-05-11'), day('2026-08-28'), 'groen'],
  ['A-06', 2026, 'Westerveld', 'Quickscan monumenten', 'Monumenten vragen een eigen aanpak.', 'Een quickscan van twaalf panden.', 2, 'afgerond', day('2026-06-30'), day('2026-04-01'), 'rood'],
];
const lateHeaders = ['Nr.', 'Gemeente', 'Omschrijving', 'Strippen', 'Status', 'Van', 'Tot', 'Jaar'];
// prettier-ignore
const late: readonly (readonly Value[])[] = [
  ['B-01', 'Midden-Drenthe', 'Handreiking energiecoöperaties', 3, 'aangevraagd', day('2026-09-01'), day('2026-12-15'), 2026],
  ['B-02', 'Assen', 'Toets warmtekavels', 2, 'gepland', day('2026-10-05'), day('2026-12-15'), 2026],
];

// prettier-ignore
const mapping: Mapping = {
  tables: [
    { table: 'municipalities', sheet: 'Deelnemers', tableName: null, headerRow: 3, columns: { municipality: 'Naam gemeente', code: 'Gemeentecode', population: 'Aantal inwoners' } },
    { table: 'allocation', sheet: 'Kaarten', tableName: 'Strippenkaarten', headerRow: 1, columns: { period: 'Jaar', municipality: 'Gemeente', total: 'Toegekend', status: 'Stand' } },
    {
      table: 'assignments', sheet: 'Aanvragen 2026', tableName: null, headerRow: 4,
      columns: {
        number: 'Opdrachtnummer', period: 'Jaar', municipality: 'Aanvragende gemeente', title: 'Onderwerp', reason: 'Waarom', result: 'Op te leveren',
        strips: 'Aantal strippen', status: 'Stand van zaken', start: 'Begindatum', end: 'Einddatum',
      },
    },
    {
      table: 'assignments', sheet: 'Nagekomen', tableName: null, headerRow: 1,
      columns: { number: 'Nr.', municipality: 'Gemeente', title: 'Omschrijving', strips: 'Strippen', status: 'Status', start: 'Van', end: 'Tot', period: 'Jaar' },
    },
  ],
};

async function make(): Promise<void> {
  const workbook = newWorkbook('Leesmij', 'Deelnemers', 'Kaarten', 'Aanvragen 2026', 'Nagekomen');
  const host = createHost(workbook, { language: 'nl', today: day('2026-11-23'), calculator: createCalculator, pivotEngine: computePivot });
  useHost(host);
  await loadOffice();
  await Excel.run(async (context) => {
    const put = (sheetName: string, row: number, lines: readonly (readonly Value[])[]): Excel.Range => {
      const range = context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, 0, lines.length, lines[0]?.length ?? 1);
      range.values = lines.map((line) => [...line]);
      return range;
    };
    const headed = (range: Excel.Range): void => {
      range.format.font.bold = true;
      range.format.fill.color = '#DDEBF7';
    };
    put('Leesmij', 0, [
      ['Warmteteam: onze eigen administratie'],
      [
        'De bladen hiernaast hielden we bij voordat we Strippenkaart gebruikten. Alles hierin is verzonnen, behalve de inwoners (CBS, 1 januari 2024).',
      ],
    ]);

    put('Deelnemers', 0, [['Deelnemende gemeenten']]).format.font.bold = true;
    headed(put('Deelnemers', 2, [['Naam gemeente', 'Gemeentecode', 'Aantal inwoners']]));
    put('Deelnemers', 3, municipalities);
    put('Deelnemers', 3 + municipalities.length, [
      ['Totaal', '', municipalities.reduce((sum, [, , population]) => sum + population, 0)],
    ]).format.font.bold = true;

    put('Kaarten', 0, [
      ['Jaar', 'Gemeente', 'Toegekend', 'Stand'],
      ...municipalities.map(([name], index): Value[] => [2026, name, granted[index] ?? 0, 'vastgesteld']),
    ]);
    context.workbook.tables.add(`Kaarten!A1:D${municipalities.length + 1}`, true).name = 'Strippenkaarten';

    const sheet = context.workbook.worksheets.getItem('Aanvragen 2026');
    const title = sheet.getRange('A1:K1');
    title.merge();
    sheet.getRange('A1').values = [['Aanvragen bij het warmteteam']];
    title.format.font.bold = true;
    sheet.getRange('A2').values = [['Vragen? Bel de coördinator van het team.']];
    headed(put('Aanvragen 2026', 3, [requestHeaders]));
    put('Aanvragen 2026', 4, requests);
    sheet.getRangeByIndexes(4, 8, requests.length, 2).numberFormat = requests.map(() => [dateFormat, dateFormat]);
    const strips = requests.reduce((sum, line) => sum + (typeof line[6] === 'number' ? line[6] : 0), 0);
    put('Aanvragen 2026', 4 + requests.length, [['Totaal', '', '', '', '', '', strips, '', '', '', '']]).format.font.bold = true;

    headed(put('Nagekomen', 0, [lateHeaders]));
    put('Nagekomen', 1, late);
    context.workbook.worksheets.getItem('Nagekomen').getRangeByIndexes(1, 5, late.length, 2).numberFormat = late.map(() => [
      dateFormat,
      dateFormat,
    ]);
    for (const [name, widths] of Object.entries({
      Leesmij: [420],
      Deelnemers: [130, 100, 100],
      Kaarten: [60, 130, 80, 90],
      'Aanvragen 2026': [90, 50, 130, 190, 230, 230, 90, 100, 80, 80, 100],
      Nagekomen: [50, 120, 190, 60, 90, 80, 80, 50],
    })) {
      widths.forEach((width, column) => {
        context.workbook.worksheets.getItem(name).getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
      });
    }
    context.workbook.worksheets.getItem('Leesmij').activate();
    await context.sync();
  });
  await host.settled();
  const folder = join(__dirname, '..', 'samples');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'andere-koppen.xlsx'), await writeXlsx(workbook));
  writeFileSync(join(folder, 'andere-koppen.mapping.json'), `${JSON.stringify(JSON.parse(mappingJson(mapping)), null, 2)}\n`);
}

void make();
