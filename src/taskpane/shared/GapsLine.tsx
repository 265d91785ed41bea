import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { paneTexts } from '../../i18n/areas/pane';
import type { Actions } from '../actions';
import { useTexts } from '../texts';
import { CellLink } from './CellLink';

/** Cells to go to before one asks for the rest. */
const shown = 3;

const useStyles = makeStyles({ text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 } });

interface GapsLineProps {
  readonly actions: Pick<Actions, 'goTo'>;
  /** A cell of each row. */
  readonly gaps: readonly { readonly sheet: string; readonly cell: string }[];
  /** What they miss: a figure beside it for certain, or perhaps, where they name no municipality. */
  readonly about?: 'figures' | 'elsewhere';
}

/** Rows that the figures beside it leave out, with a way to them. */
export function GapsLine({ actions, gaps, about = 'figures' }: GapsLineProps) {
  const styles = useStyles();
  const say = useTexts(paneTexts);
  const [all, showAll] = useState(false);
  if (gaps.length === 0) return null;
  return (
    <p className={styles.text}>
      {say(about === 'figures' ? 'notCounted' : 'notCountedElsewhere', { count: gaps.length })}{' '}
      {gaps.slice(0, all ? undefined : shown).map(({ sheet, cell }, index) => (
        <span key={index}>
          {index > 0 && ', '}
          <CellLink actions={actions} sheet={sheet} cell={cell} />
        </span>
      ))}
      {!all && gaps.length > shown && (
        <>
          {', '}
          <Link as="button" inline onClick={() => showAll(true)}>
            {say('notCountedMore', { count: gaps.length - shown })}
          </Link>
        </>
      )}
    </p>
  );
}
