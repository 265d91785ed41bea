import type { ReactNode } from 'react';

const icon = (path: ReactNode): ReactNode => (
  <svg
    viewBox="0 0 20 20"
    width="18"
    height="18"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {path}
  </svg>
);

export const icons = {
  open: icon(<path d="M2.5 6V4.5h5l1.5 2h8.5V9M2.5 6v9.5h13L17.5 9H5L2.5 15.5" />),
  save: icon(<path d="M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6.5 16.5v-5h7v5" />),
  undo: icon(<path d="M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8" />),
  redo: icon(<path d="m13 4 3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12" />),
  check: icon(<path d="m4 10.5 4 4 8-9" />),
  cross: icon(<path d="m5 5 10 10M15 5 5 15" />),
  down: icon(<path d="m5.5 8 4.5 4.5L14.5 8" />),
  pane: icon(<path d="M2.5 4h15v12h-15zM12 4v12" />),
} as const;
