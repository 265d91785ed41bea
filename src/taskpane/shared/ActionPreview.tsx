import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { paneTexts } from '../../i18n/areas/pane';
import { useTexts } from '../texts';
import { Progress } from './Progress';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ActionPreviewProps {
  readonly title: string;
  /** Every change in a sentence; more than a list can hold goes in `children`. */
  readonly changes?: readonly string[];
  readonly children?: ReactNode;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Being written now. */
  readonly busy?: boolean;
}

/** What an action will change, before it changes it. Takes the focus when it appears; Escape is "do not do it". */
export function ActionPreview({ title, changes = [], children, confirm, onConfirm, onCancel, busy = false }: ActionPreviewProps) {
  const styles = useStyles();
  const say = useTexts(paneTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className={styles.box}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !busy) onCancel();
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {changes.length > 0 && (
        <>
          <p className={styles.label}>{say('preview.changes')}</p>
          <ul className={styles.list}>
            {changes.map((change, index) => (
              <li key={index}>{change}</li>
            ))}
          </ul>
        </>
      )}
      {children}
      {busy && <Progress text={say('preview.working')} />}
      <div className={styles.ways}>
        <Button appearance="primary" onClick={onConfirm} disabledFocusable={busy}>
          {confirm}
        </Button>
        <Button onClick={onCancel} disabledFocusable={busy}>
          {say('preview.cancel')}
        </Button>
      </div>
    </section>
  );
}
