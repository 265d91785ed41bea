import type { Capacity, Scenario } from '../../../src/domain/capacity';
import { createTranslator } from '../../../src/i18n/translator';
import {
  emptyScenario,
  formOf,
  scenarioIn,
  scenarioOf,
  startOfWhatIf,
  whatIfReducer,
  type ScenarioForm,
  type WhatIfState,
} from '../../../src/taskpane/features/team/scenarioForm';
import { scenarioProblemWords, scenarioWords } from '../../../src/taskpane/features/team/scenarioWords';

const contract = { member: 'Adviseur 1', level: 'senior', fte: 1, from: 1, to: 99999, expertise: '', source: null } as const;
const capacity: Capacity = { contracts: [contract], vacancies: [], bookings: [], absences: [], problems: [] };
// 1 March 2026 is 46082, 31 December 2028 is 47118.
const [march, end] = [46082, 47118];
const full: Scenario = {
  name: 'Krap',
  leaving: [{ member: 'Adviseur 1', lastDay: march }],
  periodEnd: end,
  arriving: [{ member: 'Nieuw', level: null, fte: 0.8, from: march, to: null }],
};
const form = (part: Partial<ScenarioForm>): ScenarioForm => ({ ...emptyScenario, name: 'x', ...part });
const person = { member: 'Nieuw', level: 'senior', fte: '0,8', from: '2026-03-01' };

describe('the form of a scenario', () => {
  it('and the scenario are each other', () => {
    expect(scenarioOf(formOf(full), capacity, march)).toEqual({ ok: true, scenario: full });
  });

  it('reads a number with a comma', () => {
    expect(scenarioOf(form({ arriving: [person] }), capacity, march)).toMatchObject({
      ok: true,
      scenario: { arriving: [{ fte: 0.8, level: 'senior', to: null }] },
    });
  });

  it.each([
    ['no name', { name: ' ' }, ['noName']],
    ['no last day', { leaving: { 'Adviseur 1': '' } }, ['noDate']],
    ['somebody unknown', { leaving: { X: '2026-03-01' } }, ['unknownMember']],
    ['somebody who is there already', { arriving: [{ ...person, member: 'adviseur 1' }] }, ['alreadyThere']],
    ['nobody', { arriving: [{ ...person, member: ' ' }] }, ['noMember']],
    ['no fte', { arriving: [{ ...person, fte: '' }] }, ['noFte']],
    ['no first day', { arriving: [{ ...person, from: '' }] }, ['noDate']],
    ['an end that is past', { periodEnd: '2026-02-28' }, ['endBeforeToday']],
  ])('with %s says so, in words', (_, part, codes) => {
    const result = scenarioOf(form(part), capacity, march);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
    for (const language of ['nl', 'en'] as const) {
      if (!result.ok)
        for (const problem of result.problems) expect(scenarioProblemWords(createTranslator(language), problem)).toMatch(/^[^{]+\.$/);
    }
  });

  it('is said in sentences', () => {
    expect(scenarioWords(createTranslator('nl'), full)).toEqual([
      'Adviseur 1 vertrekt na 01-03-2026.',
      'Nieuw (0,8 fte) komt erbij vanaf 01-03-2026.',
      'De periode loopt tot en met 31-12-2028.',
    ]);
    expect(scenarioWords(createTranslator('en'), { ...full, leaving: [], arriving: [], periodEnd: null })).toEqual([
      'Nothing changes in this scenario.',
    ]);
  });
});

describe('the what-if', () => {
  const kept: WhatIfState = { ...startOfWhatIf, kept: [full] };
  const filling: WhatIfState = { ...kept, step: { kind: 'filling', form: form({}), asked: false } };

  it('looks at the team as it is, then at a kept scenario by name', () => {
    expect(scenarioIn(kept)).toBeNull();
    expect(scenarioIn(whatIfReducer(kept, { type: 'choose', name: 'krap' }))).toBe(full);
    expect(scenarioIn(whatIfReducer(kept, { type: 'choose', name: 'weg' }))).toBeNull();
  });

  it('works out what was filled in, without keeping it', () => {
    const tried = whatIfReducer(filling, { type: 'try', scenario: { ...full, name: 'Nieuw' } });
    expect(scenarioIn(tried)?.name).toBe('Nieuw');
    expect(tried.kept).toEqual([full]);
    expect(tried.step.kind).toBe('looking');
  });

  it('says what is wrong only once asked, and keeps what was typed', () => {
    expect(whatIfReducer(filling, { type: 'try', scenario: null }).step).toEqual({ kind: 'filling', form: form({}), asked: true });
    expect(whatIfReducer(filling, { type: 'change', part: { name: 'y' } }).step).toMatchObject({ form: { name: 'y' } });
  });

  it('keeps only what was worked out, and removes only what is kept', () => {
    expect(whatIfReducer(kept, { type: 'keep' })).toBe(kept);
    expect(whatIfReducer(kept, { type: 'remove' })).toBe(kept);
    const tried = whatIfReducer(filling, { type: 'try', scenario: full });
    expect(whatIfReducer(tried, { type: 'keep' }).step.kind).toBe('keeping');
    expect(whatIfReducer(tried, { type: 'remove' })).toBe(tried);
    expect(whatIfReducer(whatIfReducer(kept, { type: 'choose', name: 'Krap' }), { type: 'remove' }).step.kind).toBe('removing');
  });

  it('looks at what was just kept', () => {
    const done = whatIfReducer({ ...kept, tried: full, step: { kind: 'keeping' } }, { type: 'kept', kept: [full], name: 'Krap' });
    expect(done).toEqual({ kept: [full], chosen: 'Krap', tried: null, step: { kind: 'looking' } });
  });
});
