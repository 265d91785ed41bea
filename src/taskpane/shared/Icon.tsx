import { makeStyles } from '@fluentui/react-components';
import type { Screen } from '../screens';

/** Line drawings on a grid of 20; one colour, that of the text around them. */
const drawings = {
  overview: 'M3 17V9M8 17V3M13 17v-6M18 17V6',
  setup: 'M3 4h14v12H3ZM3 8h14M8 8v8',
  assignments: 'M4 2h12v16H4ZM7 6h6M7 9h6M10 12v4M8 14h4',
  checks: 'M3 5l2 2 3-4M3 13l2 2 3-4M11 5h6M11 13h6',
  allocation: 'M10 3v14M10 3a7 7 0 1 0 7 7h-7Z',
  stripCards: 'M5 2h8l3 3v13H5ZM5 7.500h11M5 12.500h11M8 5h3',
  team: 'M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 17c0-3 2-5 5-5s5 2 5 5M13 3.300a3 3 0 0 1 0 5.400M14 12.300c2.400.500 4 2.400 4 4.700',
  evaluation: 'M4 2h8l4 4v12H4ZM7 14v-3M10 14V8M13 14v-2',
  settings:
    'M10 6.800a3.200 3.200 0 1 0 0 6.400 3.200 3.200 0 0 0 0-6.400ZM10 1.800v3M10 15.200v3M1.800 10h3M15.200 10h3M4.200 4.200l2.100 2.100M13.700 13.700l2.100 2.100M15.800 4.200l-2.100 2.100M6.300 13.700l-2.100 2.100',
  menu: 'M3 5h14M3 10h14M3 15h14',
  down: 'M5 8l5 5 5-5',
  close: 'M5 5l10 10M15 5L5 15',
  done: 'M4 10.500l4 4 8-9',
  warning: 'M10 3l8 14H2ZM10 8v4M10 14.300v.400',
  error: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM10 6v5M10 13.600v.400',
  info: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM10 9v5M10 6v.400',
  calendar: 'M3 5h14v12H3ZM3 9h14M7 3v4M13 3v4',
  arrow: 'M4 10h12M11 5l5 5-5 5',
} satisfies Record<Screen | 'menu' | 'down' | 'close' | 'done' | 'warning' | 'error' | 'info' | 'calendar' | 'arrow', string>;

type IconName = keyof typeof drawings;

const useStyles = makeStyles({ icon: { display: 'block', flexShrink: 0 } });

/** A picture beside a word: hidden from screen readers, since the word says it. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className={useStyles().icon}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.600"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
