import { tables, type TableKey } from '../../domain/contract';
import { paneTexts } from '../../i18n/areas/pane';
import type { WorkbookRead } from '../../workbook';
import { useGo } from '../navigation';
import { useTexts, useTranslator } from '../texts';
import { EmptyState } from './EmptyState';

interface NotSetUpProps {
  readonly read: Pick<WorkbookRead, 'tables'>;
  readonly needs: readonly TableKey[];
}

/** The empty state of every screen that needs tables: what is there already, what is missing, and the way on. */
export function NotSetUp({ read, needs }: NotSetUpProps) {
  const say = useTexts(paneTexts);
  const { list } = useTranslator();
  const go = useGo();
  const isPart = Object.keys(read.tables).length > 0;
  return isPart ? (
    <EmptyState
      title={say('partlySetUp.title', { missing: list(needs.filter((key) => !read.tables[key]).map((key) => tables[key].nl)) })}
      text={say('partlySetUp.text')}
      action={{ label: say('partlySetUp.action'), onClick: () => go('setup', 'create') }}
    />
  ) : (
    <EmptyState
      title={say('notSetUp.title')}
      text={say('notSetUp.text')}
      action={{ label: say('notSetUp.action'), onClick: () => go('setup') }}
    />
  );
}
