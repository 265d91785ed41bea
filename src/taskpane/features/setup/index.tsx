import { paneTexts } from '../../../i18n/areas/pane';
import { EmptyState } from '../../shared/EmptyState';
import { useTexts } from '../../texts';

export function Setup() {
  const say = useTexts(paneTexts);
  return <EmptyState title={say('notSetUp.title')} text={say('purposes.setup')} />;
}
