import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { paneTexts } from '../../i18n/areas/pane';
import type { Store } from '../store';
import { useTexts } from '../texts';
import { Icon } from './Icon';

/** One line on what was just done. What went wrong is shown in its place, by ErrorMessage. */
export interface Notice {
  readonly kind: 'done' | 'info' | 'warning';
  readonly text: string;
  /** A way on, such as taking it back. */
  readonly way?: { readonly label: string; readonly act: () => void };
}

const useStyles = makeStyles({
  region: { flexShrink: 0 },
  notice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  text: { flexGrow: 1, overflowWrap: 'anywhere' },
});

const NoticeContext = createContext<Store<Notice | null> | null>(null);
export const NoticeProvider = NoticeContext.Provider;

function useNotices(): Store<Notice | null> {
  const store = useContext(NoticeContext);
  if (!store) throw new Error('notices outside NoticeProvider');
  return store;
}

/** Says what was done, at the foot of the pane and to a screen reader: notify({ kind: 'done', text }). */
export function useNotify(): (notice: Notice) => void {
  return useNotices().set;
}

/** The foot of the pane; the region is always there, so that screen readers hear what appears in it. */
export function Notices() {
  const styles = useStyles();
  const say = useTexts(paneTexts);
  const store = useNotices();
  const notice = useSyncExternalStore(store.subscribe, store.get);
  return (
    <div className={styles.region} role="status" aria-label={say('notice.region')}>
      {notice && (
        <div className={styles.notice}>
          <span className={styles[notice.kind]}>
            <Icon name={notice.kind} />
          </span>
          <span className={styles.text}>{notice.text}</span>
          {notice.way && (
            <Button size="small" onClick={notice.way.act}>
              {notice.way.label}
            </Button>
          )}
          <Button
            appearance="subtle"
            size="small"
            icon={<Icon name="close" />}
            aria-label={say('notice.dismiss')}
            onClick={() => store.set(null)}
          />
        </div>
      )}
    </div>
  );
}
