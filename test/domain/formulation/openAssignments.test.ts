import { bracketsIn, comparedRows, fillBracket, openAssignments, togetherGroups } from '../../../src/domain/formulation';
import { tableOf } from '../ledger/tablesOf';

const headers = ['Nr', 'Gemeente', 'Titel', 'Doel', 'Thema', 'Status'];
const table = tableOf(
  'assignments',
  headers,
  ['D-1', 'Assen', 'Isolatieaanpak Wolfsbos', 'Honderd woningen krijgen een advies.', 'Isolatie', 'aangevraagd'],
  ['D-2', 'Emmen', 'Woningen isoleren: aanpak', '', 'Isolatie', 'afgerond'],
  ['D-3', 'Meppel', 'Warmteprogramma', 'De raad kan in december besluiten.', 'Beleid', 'concept'],
  ['D-3', 'Hoogeveen', 'Warmteprogramma', '', 'Beleid', 'concept'],
  ['', 'Westerveld', 'Iets met [onderwerp]', '', '', 'Gepland'],
  ['D-5', 'Coevorden', 'Aanpak isolatie', '', 'Isolatie', 'ingetrokken'],
  ['D-6', 'Tynaarlo', 'Warmteprogramma opstellen', '', 'Beleid', 'lopend'],
  ['D-7', '', 'Warmteprogramma', '', 'Beleid', 'concept'],
  ['', '', '', '', '', ''],
);

describe('the assignments that are being formulated', () => {
  const open = openAssignments(table);

  test('come least complete first, a joint one once, what one row says counted for all', () => {
    expect(
      open.map(({ number, title, rows, formulation }) => [
        number || title,
        rows.map(({ municipality }) => municipality),
        formulation.score,
      ]),
    ).toEqual([
      ['Iets met [onderwerp]', ['Westerveld'], 0],
      ['D-7', [''], 0],
      ['D-1', ['Assen'], 1],
      ['D-3', ['Meppel', 'Hoogeveen'], 1],
    ]);
    expect(open[0]?.brackets).toEqual(['onderwerp']);
    expect(open[3]?.rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('what is withdrawn, has no municipality or no status is not compared; what is done is, but does not look for others', () => {
    expect(comparedRows(table).map(({ number, isOpen }) => `${number} ${isOpen}`)).toEqual([
      'D-1 true',
      'D-2 false',
      'D-3 true',
      'D-3 true',
      ' true',
      'D-6 true',
    ]);
  });

  test('are grouped by what they share', () => {
    const rows = comparedRows(table);
    expect(togetherGroups(rows).map(({ members, shared }) => [members.map((at) => rows[at]?.municipality), shared])).toEqual([
      [['Meppel', 'Hoogeveen', 'Tynaarlo'], ['warmteprogramma']],
      [['Assen', 'Emmen'], ['isolatieaanpak']],
    ]);
    expect(togetherGroups([])).toEqual([]);
  });
});

describe('square brackets', () => {
  test('are found once each, and filled in everywhere', () => {
    const texts = ['Plan voor [wijk]', '[Wijk] en [jaar] en [ ] en []', 'geen [ open'];
    expect(bracketsIn(texts)).toEqual(['wijk', 'jaar']);
    expect(texts.map((text) => fillBracket(text, 'wijk', 'Krakeel ($&)'))).toEqual([
      'Plan voor Krakeel ($&)',
      'Krakeel ($&) en [jaar] en [ ] en []',
      'geen [ open',
    ]);
  });
});

test('whoever does it together already stays together in a group, and alone is none', () => {
  const of = (number: string, municipality: string, title: string) => ({ number, municipality, title, goal: '', theme: '', isOpen: true });
  const joint = [of('1', 'Assen', 'Isolatieaanpak'), of('1', 'Emmen', 'Iets anders')];
  expect(togetherGroups(joint)).toEqual([]);
  expect(togetherGroups([...joint, of('2', 'Meppel', 'Aanpak isolatie')]).map(({ members }) => members)).toEqual([[0, 1, 2]]);
});
