import { useState } from 'react';
import { sharingTexts } from '../../../i18n/areas/sharing';
import type { FlexMode, FlexOverview, Outcome, Problem } from '../../../workbook';
import type { Actions } from '../../actions';
import { useNotify, type Notice } from '../../shared/notices';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { countOf } from './flexLines';

export type FlexActions = Pick<Actions, 'findFlexFormulas' | 'freezeFlexFormulas' | 'restoreFlexFormulas' | 'goTo'>;
export type FlexStep = 'freeze' | 'restore';

export interface FlexInHand {
  readonly found: FlexOverview | null;
  readonly searching: boolean;
  readonly searchProblem: Problem | null;
  readonly mode: FlexMode;
  /** What is being previewed. */
  readonly step: FlexStep | null;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly search: () => void;
  readonly choose: (mode: FlexMode) => void;
  readonly review: (step: FlexStep) => void;
  readonly back: () => void;
  /** Resolves to whether it was done. */
  readonly write: () => Promise<boolean>;
}

/** Finding the formulas, replacing them and bringing them back. Searches only when asked: that reads every sheet. */
export function useFlexFormulas(actions: FlexActions): FlexInHand {
  const say = useTexts(sharingTexts);
  const { number } = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const [mode, setMode] = useState<FlexMode>('native');
  const [step, setStep] = useState<FlexStep | null>(null);
  const finding = useJob(async (_signal: AbortSignal) => actions.findFlexFormulas('native'));
  const writing = useJob(async (_signal: AbortSignal, what: FlexStep): Promise<Outcome<Notice>> => {
    if (what === 'freeze') {
      const outcome = await actions.freezeFlexFormulas(mode);
      if (!outcome.ok) return outcome;
      const { changes } = outcome.value;
      const [natives, values] = [number(countOf(changes, 'native')), number(countOf(changes, 'value'))];
      const text = changes.length > 0 ? say('freeze.written', { natives, values }) : say('freeze.nothing');
      return { ok: true, value: { kind: changes.length > 0 ? 'done' : 'info', text } };
    }
    const outcome = await actions.restoreFlexFormulas();
    if (!outcome.ok) return outcome;
    const { restored, skipped } = outcome.value;
    const text = say('kept.written', { count: restored.length });
    if (skipped.length === 0) return { ok: true, value: { kind: 'done', text } };
    const places = skipped.slice(0, placesNamed).map(({ sheet, cell }) => `${sheet}!${cell}`);
    const left = say('kept.left', { places: skipped.length > placesNamed ? `${places.join(', ')}…` : places.join(', ') });
    return { ok: true, value: { kind: 'warning', text: `${text} ${left}` } };
  });
  const search = (): void => void finding.run();
  return {
    found: finding.state.kind === 'done' ? finding.state.value : null,
    searching: finding.state.kind === 'working',
    searchProblem: finding.state.kind === 'failed' ? finding.state.problem : null,
    mode,
    step,
    busy: writing.state.kind === 'working',
    problem: writing.state.kind === 'failed' ? writing.state.problem : null,
    search,
    choose: setMode,
    review: setStep,
    back: () => {
      // What broke off may have changed some formulas.
      if (writing.state.kind === 'failed') search();
      writing.reset();
      setStep(null);
    },
    write: async () => {
      if (step === null) return false;
      const outcome = await writing.run(step);
      if (!outcome?.ok) return false;
      writing.reset();
      setStep(null);
      search();
      notify(outcome.value);
      void refresh();
      return true;
    },
  };
}

/** Cells that a notice names at the most. */
const placesNamed = 5;
