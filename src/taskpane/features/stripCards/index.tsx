import { NotSetUp } from '../../shared/NotSetUp';

export function StripCards() {
  return <NotSetUp />;
}
