export { createCalculator, type FormulaCalculator, type FormulaPlace } from './calculator';
export { formatValue, showsDate, type Formatted } from './numberFormat';
export { FormulaSyntaxError, parseFormula } from './parser';
