import { add, type Example } from './example';

const line = (table: string, column: string, written: string, meaning: string) => add('translations', { table, column, written, meaning });

export const translationExamples: readonly Example[] = [
  {
    code: 'translation-unused',
    fails: [line('Opdrachten', 'Status', 'klaar', 'fini')],
    at: 'Vertalingen!D2',
    passes: [line('Opdrachten', 'Status', 'klaar', 'afgerond')],
  },
  {
    code: 'translation-unused',
    fails: [line('Opdrachten', 'Titel', 'plan', 'Wijkplan')],
    at: 'Vertalingen!B2',
    passes: [line('Opdrachten', 'Thema', 'warmte', 'Warmte')],
  },
  {
    code: 'translation-unused',
    fails: [line('Opdrachten', 'Status', 'klaar', 'afgerond'), line('Opdrachten', 'Status', 'Klaar', 'lopend')],
    at: 'Vertalingen!C3',
    passes: [line('Opdrachten', 'Status', 'klaar', 'afgerond'), line('Opdrachten', 'Status', 'bezig', 'lopend')],
  },
];
