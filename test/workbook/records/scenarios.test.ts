import type { Scenario } from '../../../src/domain/capacity';
import { readScenarios, removeScenario, saveScenario } from '../../../src/workbook';
import { parseScenarios } from '../../../src/workbook/records/scenarios';
import { readXlsx, writeXlsx } from '../../../src/xlsx';
import { openSample, valueOf } from '../openSample';

const leaving: Scenario = { name: 'Twee vertrekken', leaving: [{ member: 'Adviseur 1', lastDay: 46300 }], arriving: [], periodEnd: null };
const longer: Scenario = {
  name: 'Langer',
  leaving: [],
  periodEnd: 46752,
  arriving: [{ member: 'Nieuwe senior', level: 'senior', fte: 0.8, from: 46200, to: null }],
};

describe('scenarios in the workbook', () => {
  it('are none at first, and are kept in the order saved', async () => {
    await openSample();
    expect(valueOf(await readScenarios())).toEqual([]);
    valueOf(await saveScenario(leaving));
    expect(valueOf(await saveScenario(longer))).toEqual([leaving, longer]);
    expect(valueOf(await readScenarios())).toEqual([leaving, longer]);
  });

  it('takes the place of one with the same name, in whatever case', async () => {
    await openSample();
    valueOf(await saveScenario(leaving));
    valueOf(await saveScenario(longer));
    const again = { ...longer, name: ' twee VERTREKKEN' };
    expect(valueOf(await saveScenario(again))).toEqual([again, longer]);
    expect(valueOf(await removeScenario('Twee vertrekken'))).toEqual([longer]);
    expect(valueOf(await readScenarios())).toEqual([longer]);
  });

  it('goes with the file', async () => {
    const { workbook } = await openSample();
    valueOf(await saveScenario(leaving));
    const file = await readXlsx(await writeXlsx(workbook));
    expect(parseScenarios(file.settings.get('strippenkaart.scenarios'))).toEqual([leaving]);
  });

  it.each([
    ['nothing', undefined, []],
    ['no JSON', '{', []],
    ['no list', '{}', []],
    ['a nameless one', JSON.stringify([{ ...leaving, name: ' ' }]), []],
    [
      'parts that do not fit',
      JSON.stringify([{ name: 'x', leaving: [{ member: 1 }, null], arriving: [{ member: 'a', fte: '1', from: 2 }], periodEnd: 'x' }]),
      [{ name: 'x', leaving: [], arriving: [], periodEnd: null }],
    ],
    [
      'an unknown level',
      JSON.stringify([{ ...longer, arriving: [{ ...longer.arriving[0], level: 'expert' }] }]),
      [{ ...longer, arriving: [{ ...longer.arriving[0], level: null }] }],
    ],
  ])('reads %s without harm', (_, kept, expected) => {
    expect(parseScenarios(kept)).toEqual(expected);
  });
});
