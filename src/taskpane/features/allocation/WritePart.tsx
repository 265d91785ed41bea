import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { canonicalRule, ruleFingerprint, type Allocated, type Rule } from '../../../domain/allocation';
import { isoOf } from '../../../domain/cells/serialDate';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import type { Outcome } from '../../../workbook';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Section } from '../../shared/Section';
import { todaySerial } from '../../shared/today';
import { useJob } from '../../shared/useJob';
import { useUndoWith } from '../../shared/useUndo';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { useStyles } from './styles';
import type { Version } from './versions';

interface WritePartProps {
  readonly actions: Pick<Actions, 'adoptAllocation' | 'undoJob' | 'writeDraftAllocation' | 'writeSettings'>;
  readonly period: string;
  /** Null where the rule gives nothing to write. */
  readonly result: Allocated | null;
  readonly referenceDate: number | null;
  readonly draft: Version | null;
  readonly adopted: Version | null;
  /** The rule in the workbook, if it can be read. */
  readonly kept: Rule | null;
  /** Whether there is a table for the setting Verdeelregel. */
  readonly hasSettings: boolean;
}

/** What to say, and the jobs that were done before the last. */
interface Done {
  readonly text: string;
  readonly before: readonly string[];
}

/** Concept first, adoption second; each seen before it is done. */
export function WritePart({ actions, period, result, referenceDate, draft, adopted, kept, hasSettings }: WritePartProps) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const { number } = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const undo = useUndoWith(actions);
  const [preview, setPreview] = useState<'draft' | 'adopt' | null>(null);
  const write = useJob(async (_signal: AbortSignal, allocation: Allocated): Promise<Outcome<Done>> => {
    const lines = allocation.rows.map(({ municipality, base, share, total }) => ({ municipality, base, share, total }));
    const written = await actions.writeDraftAllocation({ period, rule: ruleFingerprint(allocation.rule), lines });
    if (!written.ok) return written;
    const { firstRow, lastRow, sheet, id } = written.value;
    const saved = hasSettings ? await actions.writeSettings({ rule: canonicalRule(allocation.rule) }) : null;
    return saved && !saved.ok
      ? saved
      : {
          ok: true,
          // The setting is the last job then, the concept the one before.
          value: { text: say('write.draftDone', { first: firstRow, last: lastRow, sheet }), before: saved ? [id] : [] },
        };
  });
  const adopt = useJob(async (_signal: AbortSignal): Promise<Outcome<Done>> => {
    const rule = kept && draft && ruleFingerprint(kept) === draft.rule ? canonicalRule(kept) : null;
    const outcome = await actions.adoptAllocation(period, todaySerial(), {
      rule,
      referenceDate: referenceDate === null ? null : isoOf(referenceDate),
      moment: momentNow(),
      ...(draft ? { shown: draft.rows } : {}),
    });
    return outcome.ok ? { ok: true, value: { text: say('write.adoptDone', { count: outcome.value.adopted }), before: [] } } : outcome;
  });
  const job = preview === 'adopt' ? adopt : write;
  const confirm = async (): Promise<void> => {
    const outcome = preview === 'adopt' ? await adopt.run() : result ? await write.run(result) : null;
    if (!outcome?.ok) return;
    setPreview(null);
    notify({ kind: 'done', text: outcome.value.text, way: undo(outcome.value.before) });
    await refresh();
  };
  const hasTie = result?.ties.some(({ decision }) => decision === null) === true;
  const isOther = draft !== null && result !== null && draft.rule !== ruleFingerprint(result.rule);
  const draftChanges = (allocation: Allocated): readonly string[] => [
    say('write.draftRows', { count: number(allocation.rows.length), total: number(allocation.total), period }),
    ...(draft ? [say('write.draftReplaces', { total: number(draft.total) })] : []),
    ...(hasSettings ? [say('write.draftRule')] : []),
    ...(adopted ? [say('write.draftKeeps')] : []),
  ];
  const adoptChanges = (version: Version): readonly string[] => [
    say('write.adoptRows', { count: number(version.rows.length), period, total: number(version.total) }),
    ...(adopted ? [say('write.adoptReplaces', { total: number(adopted.total) })] : []),
    say('write.adoptSeal', { rule: version.rule }),
    say('write.adoptBalance'),
  ];
  if (!result && !draft) return null;
  const common = { busy: job.state.kind === 'working', onConfirm: () => void confirm(), onCancel: () => setPreview(null) };
  return (
    <Section title={say('write.title')}>
      {draft && (
        <p className={styles.text}>
          {say('write.draftThere', { total: number(draft.total), rule: draft.rule })}
          {isOther ? ` ${say('write.draftOther')}` : ''}
        </p>
      )}
      {hasTie && <p className={styles.text}>{say('write.tieFirst')}</p>}
      {period === '' && <p className={styles.text}>{say('write.noPeriod')}</p>}
      {preview === 'draft' && result && (
        <ActionPreview title={say('write.draftTitle')} confirm={say('write.draft')} changes={draftChanges(result)} {...common} />
      )}
      {preview === 'adopt' && draft && (
        <ActionPreview title={say('write.adoptTitle')} confirm={say('write.adopt')} changes={adoptChanges(draft)} {...common} />
      )}
      {preview === null && (
        <div className={styles.row}>
          {result && !hasTie && period !== '' && (
            <Button appearance={draft && !isOther ? 'secondary' : 'primary'} onClick={() => setPreview('draft')}>
              {say('write.draft')}
            </Button>
          )}
          {draft && (
            <Button appearance={isOther ? 'secondary' : 'primary'} onClick={() => setPreview('adopt')}>
              {say('write.adopt')}
            </Button>
          )}
        </div>
      )}
      {job.state.kind === 'failed' && <ErrorMessage problem={job.state.problem} onRetry={() => void confirm()} />}
    </Section>
  );
}

/** Day and time on this computer's clock, "2026-11-23T13:05". */
function momentNow(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${isoOf(todaySerial())}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
