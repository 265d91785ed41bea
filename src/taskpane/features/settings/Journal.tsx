import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { journalTexts } from '../../../i18n/areas/journal';
import type { JournalEntry } from '../../../workbook';
import type { Actions } from '../../actions';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Progress } from '../../shared/Progress';
import { Section } from '../../shared/Section';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  way: { alignSelf: 'flex-start' },
});

type JournalActions = Pick<Actions, 'readJournal' | 'undoJob' | 'leaveJob'>;

/** What was written in this workbook, read-only; what can still be taken back, and what broke off, has a button. */
export function Journal({ actions }: { readonly actions: JournalActions }) {
  const styles = useStyles();
  const say = useTexts(journalTexts);
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const [entries, setEntries] = useState<readonly JournalEntry[] | null>(null);
  const reading = useJob(async (_signal: AbortSignal) => actions.readJournal());
  const closing = useJob(async (_signal: AbortSignal, id: string, leaves: boolean) =>
    leaves ? actions.leaveJob(id) : actions.undoJob(id),
  );
  const show = async (): Promise<void> => {
    const outcome = await reading.run();
    if (outcome?.ok) setEntries(outcome.value);
  };
  const close = async (id: string, leaves: boolean): Promise<void> => {
    const outcome = await closing.run(id, leaves);
    if (!outcome?.ok) return;
    notify({ kind: 'done', text: leaves ? say('left') : say('undone', { places: outcome.value.places.join(', ') }) });
    await show();
    await refresh();
  };
  const isBusy = reading.state.kind === 'working' || closing.state.kind === 'working';
  return (
    <Section title={say('title')}>
      <p className={styles.text}>{say('intro')}</p>
      <Button className={styles.way} disabledFocusable={isBusy} onClick={() => void show()}>
        {say(entries ? 'again' : 'show')}
      </Button>
      {isBusy && <Progress text={say('reading')} />}
      {reading.state.kind === 'failed' && <ErrorMessage problem={reading.state.problem} onRetry={() => void show()} />}
      {closing.state.kind === 'failed' && <ErrorMessage problem={closing.state.problem} />}
      {entries?.length === 0 && <p className={styles.text}>{say('none')}</p>}
      {entries && entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} isBusy={isBusy} onClose={(leaves) => void close(entry.id, leaves)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface LineProps {
  readonly entry: JournalEntry;
  readonly isBusy: boolean;
  readonly onClose: (leaves: boolean) => void;
}

function Line({ entry: { at, job, state, places, isOwn, canUndo, isUnfinished }, isBusy, onClose }: LineProps) {
  const styles = useStyles();
  const say = useTexts(journalTexts);
  const { language } = useTranslator();
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  const parameters = { job: say(`job.${job}`), places: places.join(', ') };
  return (
    <li className={styles.line}>
      <p className={styles.title}>{say(`job.${job}`)}</p>
      <p className={styles.text}>{places.join(', ')}</p>
      <p className={styles.muted}>
        {moment} · {say(`state.${state}`)} · {say(isOwn ? 'own' : 'other')}
      </p>
      {isUnfinished && <p className={styles.text}>{say('unfinished')}</p>}
      {(canUndo || isUnfinished) && (
        <div className={styles.ways}>
          {canUndo && (
            <Button size="small" disabledFocusable={isBusy} aria-label={say('undoLabel', parameters)} onClick={() => onClose(false)}>
              {say('undo')}
            </Button>
          )}
          {isUnfinished && (
            <Button size="small" disabledFocusable={isBusy} aria-label={say('leaveLabel', parameters)} onClick={() => onClose(true)}>
              {say('leave')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
