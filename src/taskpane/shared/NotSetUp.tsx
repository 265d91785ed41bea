import { paneTexts } from '../../i18n/areas/pane';
import { useGo } from '../navigation';
import { useTexts } from '../texts';
import { EmptyState } from './EmptyState';

/** The empty state of every screen that needs connected tables. */
export function NotSetUp() {
  const say = useTexts(paneTexts);
  const go = useGo();
  return (
    <EmptyState
      title={say('notSetUp.title')}
      text={say('notSetUp.text')}
      action={{ label: say('notSetUp.action'), onClick: () => go('setup') }}
    />
  );
}
