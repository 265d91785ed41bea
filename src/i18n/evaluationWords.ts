import type { WorkbookTables } from '../domain/contract';
import type { EvaluationTexts } from '../workbook';
import { evaluationTexts } from './areas/evaluation';
import { productVersion } from '../productVersion';
import type { Translator } from './translator';

/** The words of the evaluation sheets in the order in which the sheet wants them. */
export function evaluationWords({ language }: Translator): EvaluationTexts {
  const texts = evaluationTexts[language];
  const { reuse, strips, assignments } = texts;
  return {
    ...texts,
    reuse: { ...reuse, headings: [reuse.headings.product, reuse.headings.kind, reuse.headings.hours, reuse.headings.uses, reuse.headings.municipalities] },
    strips: {
      ...strips,
      headings: [strips.headings.municipality, strips.headings.granted, strips.headings.mutations, strips.headings.spent, strips.headings.reserved, strips.headings.remaining],
    },
    assignments: { ...assignments, headings: [assignments.headings.value, assignments.headings.rows, assignments.headings.strips] },
  };
}

/** The line under the title: when it was made, with what, and from how many rows. */
export function evaluationStamp(translator: Translator, moment: number, tables: WorkbookTables): string {
  return translator.of(evaluationTexts)('stamp', {
    moment: translator.date(moment, 'long'), version: productVersion, rows: translator.number(tables.assignments?.values.length ?? 0),
  });
}
