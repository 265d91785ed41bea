import { NotSetUp } from '../../shared/NotSetUp';

export function Checks() {
  return <NotSetUp />;
}
