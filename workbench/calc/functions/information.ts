import { perValue, whole, type FunctionDefinition, type FunctionTable } from '../call';
import { ErrorValue, errors, type Scalar } from '../values';

const asks = (question: (value: Scalar) => boolean): FunctionDefinition => perValue(1, 1, ([value], call) => question(call.scalar(value)));
const isError = (value: Scalar): boolean => value instanceof ErrorValue && value !== errors.busy;

export const informationFunctions: FunctionTable = {
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks(isError),
  ISERR: asks((value) => isError(value) && value !== errors.notAvailable),
  ISNA: asks((value) => value instanceof ErrorValue && value.text === errors.notAvailable.text),
  ISEVEN: perValue(1, 1, ([value], call) => call.whole(value) % 2 === 0),
  ISODD: perValue(1, 1, ([value], call) => call.whole(value) % 2 !== 0),
  NA: whole(0, 0, () => errors.notAvailable),
  N: perValue(1, 1, ([value], call) => numeric(call.scalar(value))),
  T: perValue(1, 1, ([value], call) => textual(call.scalar(value))),
  TYPE: whole(1, 1, ([value], call) => typeNumber(call.scalar(value))),
};

function numeric(value: Scalar): Scalar {
  if (value instanceof ErrorValue || typeof value === 'number') return value;
  return value === true ? 1 : 0;
}

function textual(value: Scalar): Scalar {
  return value instanceof ErrorValue || typeof value === 'string' ? value : '';
}

function typeNumber(value: Scalar): number {
  if (value instanceof ErrorValue) return 16;
  return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
}
