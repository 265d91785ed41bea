import { translationRows } from '../../translations';
import { define } from '../define/definition';

const translationUnused = define({
  code: 'translation-unused',
  group: 'structure',
  severity: 'warning',
  reads: ['translations'],
  run: ({ tables: { translations } }, report) => {
    const columns = { table: 'table', column: 'column', meaning: 'meaning', word: 'written', double: 'written' } as const;
    translationRows(translations).forEach((found, row) => {
      if (found === null || found.ok) return;
      report({ table: 'translations', row, column: translations?.columns[columns[found.problem]] ?? 0 });
    });
  },
});

export const translationChecks = [translationUnused] as const;
