import { compare, toNumber, toText } from './coerce';
import type { Language } from '../typed/language';
import type { BinaryOperator } from './syntax';
import { ErrorValue, errors, type Scalar } from './values';

/** One value with another; an error on either side is the result, the left one first. */
export function applyBinary(operator: BinaryOperator, left: Scalar, right: Scalar, language: Language): Scalar {
  if (left instanceof ErrorValue) return left;
  if (right instanceof ErrorValue) return right;
  switch (operator) {
    case '&':
      return toText(left, language) + toText(right, language);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left, language), toNumber(right, language));
  }
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: number, right: number): Scalar {
  switch (operator) {
    case '+':
      return add(left, right);
    case '-':
      return add(left, -right);
    case '*':
      return finite(left * right);
    case '/':
      return right === 0 ? errors.division : finite(left / right);
    case '^':
      return power(left, right);
  }
}

/** Excel makes a sum 0 where all that is left of it is the rounding of its terms: 1-0.9-0.1 is 0. Source: Microsoft, "Floating-point arithmetic may give inaccurate results in Excel". */
function add(left: number, right: number): Scalar {
  const sum = left + right;
  if (sum !== 0 && Math.abs(sum) < Math.max(Math.abs(left), Math.abs(right)) * 1e-15) return 0;
  return finite(sum);
}

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errors.number;
  if (base === 0 && exponent < 0) return errors.division;
  return finite(base ** exponent);
}

export function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : errors.number;
}
