import { NotSetUp } from '../../shared/NotSetUp';

export function Overview() {
  return <NotSetUp />;
}
