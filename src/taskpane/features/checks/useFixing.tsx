import type { Finding } from '../../../domain/checks';
import { useState, type ReactNode, type RefObject } from 'react';
import { checksScreenTexts } from '../../../i18n/areas/checksScreen';
import type { FixesApplied } from '../../../workbook';
import type { Actions } from '../../actions';
import { useNotify } from '../../shared/notices';
import { useJob } from '../../shared/useJob';
import { useUndo } from '../../shared/useUndo';
import { readOf, useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { recordFixes } from './fixLog';
import { writtenFixes, type ShownFix } from './fixing';
import { FixPreview } from './FixPreview';

export interface Fixing {
  /** Shows what these fixes would change, at a place on the screen. */
  readonly ask: (at: string, fixes: readonly ShownFix[], trigger: HTMLElement) => void;
  readonly preview: (at: string) => ReactNode;
}

/** Fixes, from the question to what was done. Afterwards the focus goes to `home`: what was fixed is no longer in the list. */
export function useFixing(
  actions: Pick<Actions, 'applyFixes' | 'undoJob'>,
  home: RefObject<HTMLElement | null>,
  findings: readonly Finding[],
): Fixing {
  const say = useTexts(checksScreenTexts);
  const { number } = useTranslator();
  const notify = useNotify();
  const way = useUndo(actions);
  const [workbook, refresh] = useWorkbook();
  const [asked, setAsked] = useState<{ readonly at: string; readonly fixes: readonly ShownFix[]; readonly trigger: HTMLElement } | null>(
    null,
  );
  const { state, run, reset } = useJob((_signal, fixes: readonly ShownFix[]) =>
    actions.applyFixes(writtenFixes(fixes, readOf(workbook)?.tables ?? {}, findings)),
  );

  const told = ({ applied, skipped }: FixesApplied): string =>
    [
      say('fix.done', { count: applied.length, number: number(applied.length) }),
      ...(['changed', 'formula'] as const).flatMap((reason) => {
        const count = skipped.filter((each) => each.reason === reason).length;
        return count === 0 ? [] : [say(`fix.${reason}`, { count, number: number(count) })];
      }),
    ].join(' ');
  const confirm = async (fixes: readonly ShownFix[]): Promise<void> => {
    const outcome = await run(fixes);
    if (!outcome?.ok) return;
    recordFixes(outcome.value.applied);
    notify({
      kind: outcome.value.skipped.length > 0 ? 'warning' : 'done',
      text: told(outcome.value),
      ...(outcome.value.applied.length > 0 ? { way } : {}),
    });
    setAsked(null);
    reset();
    home.current?.focus();
    await refresh();
  };
  return {
    ask: (at, fixes, trigger) => {
      reset();
      setAsked({ at, fixes, trigger });
    },
    preview: (at) =>
      asked?.at !== at ? null : (
        <FixPreview
          fixes={asked.fixes}
          state={state}
          onConfirm={() => void confirm(asked.fixes)}
          onCancel={() => {
            setAsked(null);
            asked.trigger.focus();
          }}
        />
      ),
  };
}
