import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardFigures } from '../../scripts/figures/cards';
import { evaluationFigures, exportedFigures, figuresDoc } from '../../scripts/figures/document';
import { teamFigures } from '../../scripts/figures/team';
import { balances } from '../../src/domain/ledger';

describe('docs/figures.md', () => {
  test('is what the figures and their words make: npm run docs:figures', () => {
    expect(readFileSync(join(__dirname, '..', '..', 'docs', 'figures.md'), 'utf8')).toBe(figuresDoc());
  });

  test('explains every figure of the export, and nothing that is not there', () => {
    const explained = new Set([...cardFigures, ...teamFigures].map(({ code }) => code));
    const exported = exportedFigures().map(({ code }) => code);
    expect(exported.filter((code) => !explained.has(code)).sort()).toEqual(Object.keys(evaluationFigures).sort());
  });

  test('explains every figure of a strip card', () => {
    const codes = cardFigures.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(Object.keys(balances({}, '2026').total)));
  });

  test('leaves nothing unsaid, in either language', () => {
    const entries = [...cardFigures, ...teamFigures, ...Object.values(evaluationFigures)];
    for (const { nl, en } of entries) {
      for (const text of [...Object.values(nl), ...Object.values(en)]) expect(text.trim()).not.toBe('');
      expect(nl.definition).not.toBe(en.definition);
    }
  });
});
