import type { ReactNode } from 'react';
import type { Say } from '../../../src/i18n/translator';
import type { workbenchTexts } from '../texts';
import { playing } from './playing';

/** What this page is, that it stands in for Excel, and which file is open. */
export function TitleBar({ say, name }: { readonly say: Say<typeof workbenchTexts.nl>; readonly name: string }): ReactNode {
  return (
    <div className="title-bar">
      <h1>{say('title')}</h1>
      <span className="stand-in" title={say('standInMore')}>
        {say('standIn')}
      </span>
      {playing && <span className="stand-in">{say('playing', { name: playing.name })}</span>}
      <span className="file-name">{name}</span>
    </div>
  );
}
