import { NotSetUp } from '../../shared/NotSetUp';

export function Allocation() {
  return <NotSetUp />;
}
