import { enumerations } from '../domain/contract';
import { productVersion } from '../productVersion';
import type { EvaluationTexts } from '../workbook';
import { evaluationTexts } from './areas/evaluation';
import type { Translator } from './translator';

/** The words of the evaluation sheets, with numbers and dates as people write them. */
export function evaluationWords({ language, of, number, date }: Translator): EvaluationTexts {
  const months = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    say: of(evaluationTexts),
    number: (value, decimals = 0) => number(value, { maximumFractionDigits: decimals }),
    percent: (value) => number(value, { style: 'percent', maximumFractionDigits: 0 }),
    date: (serial) => date(serial),
    day: (serial) => date(serial, 'long'),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    status: (status) => enumerations.assignmentStatus[status][language],
    version: productVersion,
    sheets: (period, variant) => {
      // 31 characters is what Excel allows.
      const named = (word: string): string => `${word} ${period.replace(/[:\\/?*[\]]/g, '-')}`.slice(0, 31);
      const say = of(evaluationTexts);
      return {
        sheet: named(variant === 'external' ? `${say('sheet')} ${say('external')}` : say('sheet')),
        pivots: named(say('pivotSheet')),
        data: named(say('dataSheet')),
      };
    },
  };
}

/** The line under the title: when it was made, and with what. */
export function evaluationStamp(translator: Translator, moment: number): string {
  return translator.of(evaluationTexts)('made', { moment: translator.date(moment, 'long'), version: productVersion });
}
