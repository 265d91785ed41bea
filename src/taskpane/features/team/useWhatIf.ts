import { useEffect, useReducer, type Dispatch } from 'react';
import type { Scenario } from '../../../domain/capacity';
import { teamTexts } from '../../../i18n/areas/team';
import type { Problem } from '../../../workbook';
import type { Actions } from '../../actions';
import { useNotify } from '../../shared/notices';
import { useJob } from '../../shared/useJob';
import { useTexts } from '../../texts';
import { startOfWhatIf, whatIfReducer, type WhatIfEvent, type WhatIfState } from './scenarioForm';

export interface WhatIfInHand {
  readonly state: WhatIfState;
  readonly dispatch: Dispatch<WhatIfEvent>;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly retry: () => void;
  readonly keep: (scenario: Scenario) => void;
  readonly remove: (name: string) => void;
}

/** The what-ifs of this workbook: read once, written when the person says so. */
export function useWhatIf(actions: Pick<Actions, 'readScenarios' | 'removeScenario' | 'saveScenario'>): WhatIfInHand {
  const say = useTexts(teamTexts);
  const notify = useNotify();
  const [state, dispatch] = useReducer(whatIfReducer, startOfWhatIf);
  const reading = useJob(() => actions.readScenarios());
  const keeping = useJob((_signal, scenario: Scenario) => actions.saveScenario(scenario));
  const removing = useJob((_signal, name: string) => actions.removeScenario(name));
  const { run: readAgain } = reading;
  useEffect(() => {
    void readAgain().then((outcome) => {
      if (outcome?.ok) dispatch({ type: 'read', kept: outcome.value });
    });
  }, [readAgain]);

  const keep = async (scenario: Scenario): Promise<void> => {
    const outcome = await keeping.run(scenario);
    if (!outcome?.ok) return;
    dispatch({ type: 'kept', kept: outcome.value, name: scenario.name });
    notify({ kind: 'done', text: say('scenarios.kept', { name: scenario.name }) });
  };
  const remove = async (name: string): Promise<void> => {
    const outcome = await removing.run(name);
    if (!outcome?.ok) return;
    dispatch({ type: 'kept', kept: outcome.value, name: '' });
    notify({ kind: 'done', text: say('scenarios.removed', { name }) });
  };
  const failed = [reading, keeping, removing].map((job) => job.state).find((job) => job.kind === 'failed');
  return {
    state,
    dispatch,
    busy: keeping.state.kind === 'working' || removing.state.kind === 'working',
    problem: failed?.problem ?? null,
    retry: () => {
      keeping.reset();
      removing.reset();
      void readAgain().then((outcome) => {
        if (outcome?.ok) dispatch({ type: 'read', kept: outcome.value });
      });
    },
    keep: (scenario) => void keep(scenario),
    remove: (name) => void remove(name),
  };
}
