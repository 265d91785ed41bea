import { useState } from 'react';
import { changeLook } from './look';
import type { RibbonButton } from './ribbon';

interface PaneState {
  readonly path: string;
  readonly command: Readonly<{ id: number; name: string }> | null;
  /** Does what a button of the add-in asks: shows a page of the pane, or runs a function in it. */
  readonly run: (button: RibbonButton) => void;
}

/** Which page the task pane shows and what it was last asked to run. */
export function usePane(): PaneState {
  const [{ path, command }, setPane] = useState<Pick<PaneState, 'path' | 'command'>>({ path: 'taskpane.html', command: null });
  return {
    path,
    command,
    run: ({ action }) => {
      changeLook({ isPaneOpen: true });
      setPane((known) =>
        action.type === 'pane'
          ? { path: action.path, command: null }
          : { ...known, command: { id: (known.command?.id ?? 0) + 1, name: action.name } },
      );
    },
  };
}
