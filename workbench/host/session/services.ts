import type { Invocations } from './invocations';
import { define } from '../wire/define';

/** Where the library delivers what custom functions gave. */
export const customFunctionsService = define<Invocations>({
  name: 'CustomFunctions',
  reads: {
    SetInvocationResults: (invocations, [results]) => invocations.answered(results),
    _SetOsfControlContainerReadyForCustomFunctions: (invocations) => {
      invocations.restart(true);
      return null;
    },
  },
});

/** The library tells here that Office.actions.associate was called. */
export const addinService = define<null>({ name: 'AddinInternalService', reads: { NotifyActionHandlerReady: () => null } });

/** Whether the add-in's runtime shows its pane, as Office.addin has set it. The one pane of the workbench always shows. */
export interface AppRuntime {
  state: string;
}

/** Office.addin.showAsTaskpane, hide and getStartupBehavior. */
export const appRuntimeService = define<AppRuntime>({
  name: 'AppRuntimeService',
  reads: {
    GetAppRuntimeState: (runtime) => runtime.state,
    SetAppRuntimeState: (runtime, [state]) => {
      runtime.state = String(state);
      return null;
    },
  },
});
