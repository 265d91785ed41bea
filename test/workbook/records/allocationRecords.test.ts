import { allocate, isSealWhole, rowsHash, type Rule } from '../../../src/domain/allocation';
import { check } from '../../../src/domain/checks';
import { readSettings } from '../../../src/domain/settings/settings';
import { adoptAllocation, forgetTie, readOurTables, recordTie, writeDraftAllocation, type RecordedTie } from '../../../src/workbook';
import { parseAdoptions, parseTies } from '../../../src/workbook/records/allocationRecords';
import { openUnkept, sampleDay, valueOf } from '../openSample';

const lines = [
  { municipality: 'Assen', base: 6, share: 8, total: 14 },
  { municipality: 'Emmen', base: 6, share: 7, total: 13 },
];

async function sealFindings() {
  const { tables, records } = valueOf(await readOurTables());
  const { findings } = check(tables, { settings: readSettings(tables.settings), today: sampleDay, seals: records.adoptions });
  return findings.filter(({ code }) => code === 'allocation-differs' || code === 'allocation-rows-changed');
}

describe('Seals of what was adopted', () => {
  test('adopting keeps the rule, the reference date, the total and the moment beside the rows', async () => {
    await openUnkept();
    valueOf(await writeDraftAllocation({ period: '2026', rule: 'abc', lines }));
    valueOf(await adoptAllocation('2026', 46349, { rule: '{"base":6}', referenceDate: '2024-01-01', moment: '2026-11-23T13:00' }));
    const { adoptions } = valueOf(await readOurTables()).records;
    expect(adoptions).toEqual([
      {
        period: '2026',
        rule: '{"base":6}',
        fingerprint: 'abc',
        referenceDate: '2024-01-01',
        total: 27,
        moment: '2026-11-23T13:00',
        lines,
        rowsHash: rowsHash(lines),
      },
    ]);
    expect(adoptions.every(isSealWhole)).toBe(true);
    expect(await sealFindings()).toEqual([]);
  });

  test('a row that is changed by hand is found, with what it was', async () => {
    const session = await openUnkept();
    valueOf(await writeDraftAllocation({ period: '2026', rule: 'abc', lines }));
    valueOf(await adoptAllocation('2026', 46349));
    // Emmen takes two strips more, so that base and share still make the total.
    session.host.edit('Toekenning', 'D15:E15', [[9, 15]]);
    expect((await sealFindings()).map(({ code, sheet, cell, suggestion }) => [code, sheet, cell, suggestion])).toEqual([
      ['allocation-differs', 'Toekenning', 'D15', { kind: 'replace', cell: 'D15', value: 7, form: 'number' }],
      ['allocation-differs', 'Toekenning', 'E15', { kind: 'replace', cell: 'E15', value: 13, form: 'number' }],
    ]);
  });

  test('a second version has a seal of its own, and the first is left in peace', async () => {
    const session = await openUnkept();
    valueOf(await writeDraftAllocation({ period: '2026', rule: 'abc', lines }));
    valueOf(await adoptAllocation('2026', 46349));
    valueOf(
      await writeDraftAllocation({
        period: '2026',
        rule: 'def',
        lines: lines.map((line) => ({ ...line, share: line.share + 1, total: line.total + 1 })),
      }),
    );
    expect(valueOf(await adoptAllocation('2026', 46350))).toEqual({ adopted: 2, replaced: 2 });
    const { adoptions } = valueOf(await readOurTables()).records;
    expect(adoptions.map(({ fingerprint, total, moment }) => [fingerprint, total, moment])).toEqual([
      ['abc', 27, '2026-11-23'],
      ['def', 29, '2026-11-24'],
    ]);
    expect(await sealFindings()).toEqual([]);
    // A replaced row counts for nothing: what happens to it is no finding.
    session.host.edit('Toekenning', 'E14', [[99]]);
    expect(await sealFindings()).toEqual([]);
  });

  test('a draft that cannot be written leaves the draft that was there', async () => {
    const session = await openUnkept();
    valueOf(await writeDraftAllocation({ period: '2026', rule: 'abc', lines }));
    session.host.edit('Toekenning', 'B17', [['eigen aantekening']]);
    expect(await writeDraftAllocation({ period: '2026', rule: 'def', lines })).toMatchObject({
      ok: false,
      problem: { code: 'table-in-the-way' },
    });
    expect(valueOf(await adoptAllocation('2026', 46349)).adopted).toBe(2);
  });
});

describe('Decisions on ties', () => {
  const rule: Rule = { base: 0, min: null, max: null, share: { kind: 'proportional', total: 2, exponent: 1, method: 'largest-remainder' } };
  const inputs = [
    ['GM0001', 'Een', 1000],
    ['GM0002', 'Twee', 1000],
    ['GM0003', 'Drie', 2000],
  ].map(([code, name, population]) => ({ code: String(code), name: String(name), population: Number(population) }));
  const decision: RecordedTie = {
    period: '2026',
    strips: 1,
    between: ['GM0002', 'GM0001'],
    winners: ['GM0002'],
    by: 'Regioberaad',
    on: '2026-11-23',
    why: 'Loting',
  };

  test('a draw is kept in the workbook and gives the same again', async () => {
    await openUnkept();
    // Quotas 0.5, 0.5 and 1: one strip is left for the first two.
    expect(allocate(rule, inputs)).toMatchObject({
      total: 2,
      ties: [{ strips: 1, decision: null }],
      rows: [{ total: 0 }, { total: 0 }, { total: 1 }],
    });
    valueOf(await recordTie(decision));
    const { ties } = valueOf(await readOurTables()).records;
    expect(ties).toEqual([decision]);
    expect(allocate(rule, inputs, ties)).toMatchObject({
      total: 2,
      ties: [{ decision: { by: 'Regioberaad' } }],
      rows: [{ total: 0 }, { total: 1 }, { total: 1 }],
    });
  });

  test('a decision on the same tie takes the place of the one before, in whatever order it names them', async () => {
    await openUnkept();
    valueOf(await recordTie(decision));
    const again = { ...decision, between: ['GM0001', 'GM0002'], winners: ['GM0001'] };
    expect(valueOf(await recordTie(again))).toEqual([again]);
    expect(valueOf(await recordTie({ ...again, period: '2027' }))).toHaveLength(2);
    expect(valueOf(await forgetTie(decision))).toEqual([{ ...again, period: '2027' }]);
  });

  test.each([
    null,
    12,
    '',
    '{',
    '{}',
    '[1, null, {"strips": 1}]',
    '[{"between": ["a"], "winners": "a", "strips": 1, "by": "", "on": "", "why": ""}]',
  ])('what does not fit is left out: %j', (kept) => {
    expect(parseTies(kept)).toEqual([]);
    expect(parseAdoptions(kept)).toEqual([]);
  });
});
