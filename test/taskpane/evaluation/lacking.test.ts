import { evaluatePeriod, evaluationParts, type EvaluationPart } from '../../../src/domain/evaluation';
import { lackingIn } from '../../../src/taskpane/features/evaluation/lacking';
import { day, scenario, tablesOf, type ScenarioRows } from '../../domain/evaluation/scenario';

const lacks = (rows: ScenarioRows, period = '2026', parts: readonly EvaluationPart[] = evaluationParts): readonly string[] => {
  const tables = tablesOf(rows);
  return lackingIn(evaluatePeriod(tables, period, day('2026-11-23')), tables, parts);
};
const { team: _team, reviews: _reviews, baseline: _baseline, ...bare } = scenario;

describe('What an evaluation will not contain', () => {
  test('nothing is missing from the whole scenario', () => expect(lacks(scenario)).toEqual([]));
  test('tables that are not there', () => expect(lacks(bare)).toEqual(['noTeam', 'noReviews', 'noBaseline']));
  test('only of the parts that are asked for', () => expect(lacks(bare, '2026', ['strips'])).toEqual([]));
  test('a period whose name and settings tell no dates', () => expect(lacks(scenario, 'proefjaar')).toEqual(['noDates']));
});
