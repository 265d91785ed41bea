export { createCalculator, type FormulaCalculator, type FormulaPlace } from './calculator';
export {
  conditionalStyle,
  createConditionalFormats,
  type ConditionalFormats,
  type ConditionalLook,
  type ConditionalOptions,
} from './conditionalFormats';
export { formatValue, showsDate, type Formatted } from './numberFormat';
export { FormulaSyntaxError, parseFormula } from './parser';
export { referenceOf } from './referenceOf';
