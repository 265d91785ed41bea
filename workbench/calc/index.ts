export { createCalculator, type FormulaCalculator } from './calculator';
export { createConditionalFormats, type ConditionalLook } from './conditionalFormats';
export { formatValue } from './numberFormat';
export { formulaFault, type FormulaFault } from './formulaFault';
export { FormulaSyntaxError, parseFormula } from './parser';
export { referenceOf } from './referenceOf';
