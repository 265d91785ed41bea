import { check, type Finding } from '../../../src/domain/checks';
import { readSettings } from '../../../src/domain/settings/settings';
import { tableKeys, type Cell } from '../../../src/domain/contract';
import { base, today, workbook } from './examples';

const findingsOf = (tables: ReturnType<typeof workbook>['tables']): readonly Finding[] =>
  check(tables, { settings: readSettings(tables.settings), today }).findings;

/** Every cell of the workbook in turn gets the text, with what other checks trip over around it. */
function everywhere(text: string): readonly { readonly where: string; readonly findings: readonly Finding[] }[] {
  return tableKeys.flatMap((key) => {
    const row = (base[key] ?? []).length;
    const { tables } = workbook();
    const headers = tables[key]?.headers ?? [];
    return row === 0
      ? []
      : headers.map((header, column) => {
          const table = workbook().tables[key]!;
          const values = table.values.map((line, at) =>
            at === row - 1 ? line.map((cell, place): Cell => (place === column ? text : cell)) : line,
          );
          return { where: `${key}.${header}`, findings: findingsOf({ ...tables, [key]: { ...table, values } }) };
        });
  });
}

const secretsLeft = (findings: readonly Finding[], secret: RegExp): readonly string[] =>
  findings.filter((finding) => secret.test(JSON.stringify(finding))).map(({ code, cell }) => `${code} ${cell}`);

describe('what a finding tells', () => {
  test.each([' BSN  111222333 ', '=111222333', '111222333 en 111222333', 'Assen 111222333', 'j.jansen@assen.nl 123456782'])(
    'no citizen service number leaves its cell, whichever check speaks of it: %j',
    (text) => {
      const all = everywhere(text);
      expect(all.some(({ findings }) => findings.some(({ code }) => code === 'privacy-bsn'))).toBe(true);
      for (const { where, findings } of all)
        expect({ where, left: secretsLeft(findings, /111222333|123456782/) }).toEqual({ where, left: [] });
    },
  );

  test.each([' Adviseur 4  (burn-out) ', '=rugklachten', 'ziekte 06-12345678'])('no reason of absence leaves its cell: %j', (text) => {
    let seen = 0;
    for (const { where, findings } of everywhere(text)) {
      const cells = new Set(findings.filter(({ code }) => code === 'privacy-absence-reason').map(({ sheet, cell }) => `${sheet}!${cell}`));
      seen += cells.size;
      const own = findings.filter(({ sheet, cell }) => cells.has(`${sheet}!${cell}`));
      expect({ where, left: secretsLeft(own, /burn-out|rugklachten|ziekte/) }).toEqual({ where, left: [] });
    }
    expect(seen).toBeGreaterThan(5);
  });

  test('other texts stand in a finding as they are', () => {
    const { tables } = workbook([{ table: 'assignments', row: 2, set: { status: 'lopendd' } }]);
    expect(findingsOf(tables).map(({ value }) => value)).toContain('lopendd');
  });
});
