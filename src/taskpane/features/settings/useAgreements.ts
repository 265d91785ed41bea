import { useEffect, useMemo, useRef, useState } from 'react';
import { settingCells, type SettingKey } from '../../../domain/settings/settings';
import { settingsScreenTexts } from '../../../i18n/areas/settingsScreen';
import type { Problem, WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { useNotify } from '../../shared/notices';
import { useJob } from '../../shared/useJob';
import { useUndo } from '../../shared/useUndo';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts } from '../../texts';
import { changesOf, type Changes, type Draft, type SettingCells } from './draft';

interface AgreementsInHand {
  readonly cells: SettingCells;
  readonly draft: Draft;
  readonly changes: Changes;
  /** What was wrong or missing is only said once a person asked to see the changes. */
  readonly step: 'typing' | 'asked' | 'preview';
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly type: (key: SettingKey, text: string) => void;
  readonly review: () => void;
  readonly back: () => void;
  readonly restore: () => void;
  readonly write: () => Promise<void>;
}

/** The settings as typed, until they are in the workbook. */
export function useAgreements(actions: Pick<Actions, 'undoJob' | 'writeSettings'>, read: WorkbookRead): AgreementsInHand {
  const say = useTexts(settingsScreenTexts);
  const notify = useNotify();
  const way = useUndo(actions);
  const [, refresh] = useWorkbook();
  const cells = useMemo(() => settingCells(read.tables.settings), [read]);
  const [draft, setDraft] = useState<Draft>({});
  const [step, setStep] = useState<AgreementsInHand['step']>('typing');
  const changes = useMemo(() => changesOf(draft, cells), [draft, cells]);
  const job = useJob(async (_signal, values: Changes['values']) => actions.writeSettings(values));
  return {
    cells,
    draft,
    changes,
    step,
    busy: job.state.kind === 'working',
    problem: job.state.kind === 'failed' ? job.state.problem : null,
    type: (key, text) => {
      setDraft({ ...draft, [key]: text });
      setStep('typing');
    },
    review: () => setStep(Object.keys(changes.values).length > 0 && Object.keys(changes.faults).length === 0 ? 'preview' : 'asked'),
    back: () => {
      job.reset();
      setStep('typing');
    },
    restore: () => {
      setDraft({});
      setStep('typing');
    },
    write: async () => {
      const { values } = changes;
      const outcome = await job.run(values);
      if (!outcome?.ok) return;
      setDraft({});
      setStep('typing');
      notify({ kind: 'done', text: say('agreements.written', { count: Object.keys(values).length }), way });
      await refresh();
    },
  };
}

/** Gives the focus back to what opened a preview, once that is gone. */
export function useReturnFocus(isOpen: boolean): React.RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
