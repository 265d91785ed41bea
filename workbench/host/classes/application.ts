import type { Book } from '../book/book';
import { define, type Wrap } from './define';
import { oneOf, truth } from './args';

export const applicationObject: Wrap<Book> = define<Book>({
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (book, value) => void (book.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'], 'calculationMode')),
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: ({ language }) => (language === 'nl' ? ',' : '.') },
    ThousandsSeparator: { get: ({ language }) => (language === 'nl' ? '.' : ',') },
    UseSystemSeparators: { get: () => true },
  },
  reads: {
    Calculate: (book, [type]) => {
      const kind = oneOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
      book.calculate(kind === 'Recalculate' ? 'opened' : 'all');
      return null;
    },
    // The host calculates and shows once a batch anyway.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

export const runtimeObject: Wrap<Book> = define<Book>({
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: ({ eventsEnabled }) => eventsEnabled,
      set: (book, value) => void (book.eventsEnabled = truth(value, 'enableEvents')),
    },
  },
});
