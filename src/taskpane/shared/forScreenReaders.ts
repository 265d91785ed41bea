import type { GriffelStyle } from '@fluentui/react-components';

/** The style of words that a screen reader says and that are not seen, such as the caption of a table under its own heading. */
export const forScreenReaders = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} satisfies GriffelStyle;
