import { allocateStrips, fteAvailable, fteLoad, fteUtilisation, stripCard, stripsRemaining } from './functions';

export { setFunctionLanguage } from './language';

/** Every function by its id in functions.json. */
export const functionsById = {
  STRIPS_REMAINING: stripsRemaining,
  STRIP_CARD: stripCard,
  FTE_LOAD: fteLoad,
  FTE_AVAILABLE: fteAvailable,
  FTE_UTILISATION: fteUtilisation,
  ALLOCATE_STRIPS: allocateStrips,
} as const;
