import type { Book } from '../book/book';
import { define, type Wrap } from './define';
import { integer } from './args';

const resultObject: Wrap<number> = define<number>({
  name: 'FunctionResult',
  scalars: { Value: { get: (value) => value }, Error: { get: () => null } },
});

/** Workbook.functions: of Excel's functions only what is asked of them, the day that a date is in the workbook's date system. */
export const functionsObject: Wrap<Book> = define<Book>({
  name: 'Functions',
  reads: {
    Date: ({ quirks }, [year, month, day], session) => {
      const days = Date.UTC(integer(year, 'year'), integer(month, 'month') - 1, integer(day, 'day')) / 86_400_000;
      return resultObject(days + (quirks.countsFrom1904 ? 24_107 : 25_569), session);
    },
  },
});
