import type { ExcelSession } from './excelSession';
import type { HostObject } from '../wire/hostObject';
import { define, type Scalar, type Wrap } from './define';
import { amount, text, truth } from './args';
import { colour } from './colour';

/** The model keeps no fonts of charts: setting one is checked and then let go, so that code that sets it runs. It cannot be read. */
const checked = (check: (value: unknown) => unknown): Scalar<null> => ({ set: (_target, value) => void check(value) });

const fontObject: Wrap<null> = define<null>({
  name: 'ChartFont',
  scalars: {
    Bold: checked((value) => truth(value, 'bold')),
    Italic: checked((value) => truth(value, 'italic')),
    Size: checked((value) => amount(value, 'size')),
    Name: checked((value) => text(value, 'name')),
    Color: checked(colour),
  },
});

export const chartTextFormatObject = (name: string, session: ExcelSession): HostObject =>
  define<null>({ name, objects: { Font: fontObject } })(null, session);
