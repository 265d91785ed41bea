import { NotSetUp } from '../../shared/NotSetUp';

export function Team() {
  return <NotSetUp />;
}
