import type { Invocations } from '../state/invocations';
import { define } from '../wire/hostObject';

/** Where the library delivers what custom functions gave. */
export const customFunctionsService = define<Invocations>({
  name: 'CustomFunctions',
  reads: {
    SetInvocationResults: (invocations, [results]) => invocations.answered(results),
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
});

/** The library tells here that Office.actions.associate was called. */
export const addinService = define<null>({ name: 'AddinInternalService', reads: { NotifyActionHandlerReady: () => null } });
