import type { FunctionTable } from '../call';
import { conditionalFunctions } from './conditional';
import { dateFunctions } from './dates';
import { dynamicFunctions } from './dynamic';
import { informationFunctions } from './information';
import { lazyFunctions } from './lazy';
import { logicalFunctions } from './logical';
import { lookupFunctions } from './lookup';
import { mathFunctions } from './math';
import { statisticalFunctions } from './statistical';
import { subtotalFunctions } from './subtotal';
import { textFunctions } from './text';

/** Every function that is calculated, by its English name. What is not here is unsupported, never guessed. */
export const functions: FunctionTable = {
  ...mathFunctions,
  ...statisticalFunctions,
  ...conditionalFunctions,
  ...lookupFunctions,
  ...logicalFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...informationFunctions,
  ...dynamicFunctions,
  ...subtotalFunctions,
};

export { lazyFunctions };
