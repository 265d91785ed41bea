import { useCallback } from 'react';
import type { Say } from '../../../src/i18n/translator';
import { formatCell } from '../../../src/xlsx/model/address';
import type { workbenchTexts } from '../texts';
import type { Lock } from '../validation/locks';
import type { MessageBox } from './useMessages';

/** Says why a cell is not to be changed, or why a change failed. */
export function useRefusals(
  tell: MessageBox['tell'],
  say: Say<typeof workbenchTexts.nl>,
): Readonly<{ onLocked: (lock: Lock) => void; onFailed: (error: unknown) => void }> {
  const onLocked = useCallback(
    (lock: Lock) => {
      tell(
        'warning',
        lock.kind === 'protected'
          ? say('protectedSheet')
          : lock.kind === 'pivot'
            ? say('partOfPivot')
            : say('partOfArray', { cell: formatCell(lock.row, lock.column) }),
      );
    },
    [tell, say],
  );
  const onFailed = useCallback(
    (error: unknown) => {
      tell('error', say('editFailed', { code: error instanceof Error ? error.message : String(error) }));
    },
    [tell, say],
  );
  return { onLocked, onFailed };
}
