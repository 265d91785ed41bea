import { NotSetUp } from '../../shared/NotSetUp';

export function Evaluation() {
  return <NotSetUp />;
}
