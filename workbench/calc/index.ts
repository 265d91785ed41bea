export { createCalculator, type FormulaCalculator } from './calculator';
export { createConditionalFormats, type ConditionalLook } from './conditionalFormats';
export { formatValue } from './numberFormat';
export { FormulaSyntaxError, parseFormula } from './parser';
