import { define as defineOnWire, type Definition, type Scalar as WireScalar, type Wrap as WireWrap } from '../wire/define';
import type { ExcelSession } from './excelSession';

/** The wire's declarations, for classes whose members work on the workbook. */
export type Scalar<T> = WireScalar<T, ExcelSession>;
export type Wrap<T> = WireWrap<T, ExcelSession>;
export const define = <T>(definition: Definition<T, ExcelSession>): Wrap<T> => defineOnWire(definition);
