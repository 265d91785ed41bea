import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { paneTexts } from '../i18n/areas/pane';
import { screens, type Screen } from './screens';
import { Icon } from './shared/Icon';
import { useTexts } from './texts';

const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' };
const useStyles = makeStyles({
  bar: {
    position: 'relative',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalM,
    border: 'none',
    cursor: 'pointer',
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': focus,
  },
  name: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  turned: { transform: 'rotate(180deg)' },
  list: {
    position: 'absolute',
    zIndex: 1,
    top: '100%',
    insetInline: 0,
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    maxHeight: 'calc(100vh - 48px)',
    overflowY: 'auto',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
  item: { fontWeight: tokens.fontWeightRegular, borderRadius: tokens.borderRadiusMedium },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
});

interface ScreenMenuProps {
  readonly screen: Screen;
  readonly onGo: (screen: Screen) => void;
}

/** Says which screen is open and unfolds the others: fits a pane of 320 pixels, and goes by mouse, touch, Tab and arrows. */
export function ScreenMenu({ screen, onGo }: ScreenMenuProps) {
  const styles = useStyles();
  const say = useTexts(paneTexts);
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  const onListKey = (event: KeyboardEvent): void => {
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const to = nextItem(
      event.key,
      items.findIndex((item) => item === document.activeElement),
      items.length,
    );
    if (to === null) return;
    event.preventDefault();
    items[to]?.focus();
  };
  return (
    <nav
      ref={bar}
      className={styles.bar}
      aria-label={say('navigation.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        aria-label={say('navigation.open', { screen: say(`screens.${screen}`) })}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name={screen} />
        <span className={styles.name}>{say(`screens.${screen}`)}</span>
        <span className={open ? styles.turned : undefined}>
          <Icon name="down" size={16} />
        </span>
      </button>
      <ul ref={list} id={id} className={styles.list} hidden={!open} onKeyDown={onListKey}>
        {screens.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={mergeClasses(styles.button, styles.item, name === screen && styles.current)}
              aria-current={name === screen ? 'page' : undefined}
              onClick={() => {
                setOpen(false);
                onGo(name);
              }}
            >
              <Icon name={name} />
              <span className={styles.name}>{say(`screens.${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where a key leads in a list that goes round; null for a key that does not move. */
export function nextItem(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowUp':
      return (from <= 0 ? count : from) - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
