import { isoOf, serialOfIso } from '../../src/domain/cells';
import { createTranslator } from '../../src/i18n/translator';
import { readTyped, shownDate, typedDate, writtenDate } from '../../src/taskpane/shared/typedDate';
import { scenarioOf } from '../../src/taskpane/features/team/scenarioForm';
import { changedBooking } from '../../src/taskpane/features/team/booking';
import { changesOf } from '../../src/taskpane/features/settings/draft';
import { emptyForm, planOf } from '../../src/taskpane/features/stripCards/mutationForm';
import { readCapacity } from '../../src/domain/capacity';

const day = (iso: string): number => serialOfIso(iso) ?? 0;

describe('A day in any field of the pane', () => {
  test.each([
    ['3-3-2026', '2026-03-03'],
    ['03-03-2026', '2026-03-03'],
    ['3 maart 2026', '2026-03-03'],
    ['dinsdag 3 maart 2026', '2026-03-03'],
    ['3 March 2026', '2026-03-03'],
    ['2026-03-03', '2026-03-03'],
    ['31/3/2026', '2026-03-31'],
    ['20260303', '2026-03-03'],
  ])('%s is %s', (typed, iso) => {
    expect(isoOf(typedDate(typed) ?? 0)).toBe(iso);
  });

  test.each([
    ['3/4/2026', { kind: 'several', days: [day('2026-04-03'), day('2026-03-04')] }],
    ['maart 2026', { kind: 'several', days: [day('2026-03-01'), day('2026-03-31')] }],
    ['46084', { kind: 'several', days: [46084] }],
    ['begin maart', { kind: 'none' }],
    ['31-2-2026', { kind: 'none' }],
    ['0x10', { kind: 'none' }],
    ['  ', { kind: 'blank' }],
  ])('%j is no day, and the field can say why', (typed, read) => {
    expect([readTyped(typed), typedDate(typed)]).toEqual([read, null]);
  });

  test.each(['nl', 'en'] as const)('what the pane writes it reads back as the same day (%s)', (language) => {
    const translator = createTranslator(language);
    for (let serial = day('2026-01-01'); serial <= day('2027-03-01'); serial++) {
      expect(typedDate(writtenDate(translator, serial))).toBe(serial);
      expect(typedDate(shownDate(translator, isoOf(serial)))).toBe(serial);
    }
    expect(shownDate(translator, '3/4/2026')).toBe('3/4/2026');
  });

  test('every form reads it alike', () => {
    const typed = '3 maart 2026';
    const scenario = { name: 'x', leaving: {}, arriving: [{ member: 'N', level: 'senior', fte: '1', from: typed }], periodEnd: typed };
    expect(scenarioOf(scenario, readCapacity({}), day('2026-01-01'))).toMatchObject({
      ok: true,
      scenario: { periodEnd: day('2026-03-03'), arriving: [{ from: day('2026-03-03') }] },
    });
    const booked = changedBooking({ member: 'A', assignment: '1' }, { from: typed, to: '4-3-2026', fte: '0,5' });
    expect(booked).toMatchObject({ ok: true, booking: { from: day('2026-03-03'), to: day('2026-03-04') } });
    expect(changesOf({ periodStart: typed }, {}).values).toEqual({ periodStart: day('2026-03-03') });
    const planned = (date: string) =>
      planOf({}, { ...emptyForm('topUp', { strips: '1' }), date }, { period: '2026', municipality: 'Aa', moment: '' });
    expect(planned('begin maart')).toEqual({ ok: false, refusal: { code: 'noDate' } });
    expect(planned(typed)).not.toEqual(planned('begin maart'));
  });

  test('an end of a what-if that cannot be read is no end as it is', () => {
    const form = { name: 'x', leaving: {}, arriving: [], periodEnd: 'eind maart' };
    expect(scenarioOf(form, readCapacity({}), day('2026-01-01'))).toEqual({ ok: false, problems: [{ code: 'endNoDate' }] });
  });
});
