import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Actions } from '../actions';
import { paneTexts } from '../../i18n/areas/pane';
import { useTexts, useTranslator } from '../texts';
import { useNotify } from './notices';
import { problemWords } from './problemWords';

interface CellLinkProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly sheet: string;
  /** "C17"; '' shows the sheet. */
  readonly cell: string;
  /** What the link says; the place itself when left out. */
  readonly children?: ReactNode;
}

/** Goes to a cell of the workbook. The place is part of what a screen reader hears. */
export function CellLink({ actions, sheet, cell, children }: CellLinkProps) {
  const say = useTexts(paneTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const place = cell === '' ? sheet : `${sheet}!${cell}`;
  const go = async (): Promise<void> => {
    const outcome = await actions.goTo(sheet, cell);
    if (!outcome.ok) notify({ kind: 'warning', text: await problemWords(translator, outcome.problem) });
  };
  return (
    <Link as="button" title={say('goTo', { place })} aria-label={children ? undefined : say('goTo', { place })} onClick={() => void go()}>
      {children ?? place}
    </Link>
  );
}
