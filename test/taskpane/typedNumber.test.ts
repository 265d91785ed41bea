import { typed } from '../../src/taskpane/features/allocation/ruleForm';
import { fteIn } from '../../src/taskpane/features/team/booking';
import { fteRange, typedNumber } from '../../src/taskpane/shared/typedNumber';

describe('One number field', () => {
  test.each([
    ['1,5', 1.5, 1.5],
    ['1 500', 1500, null],
    ['−3', -3, -3],
    ['10%', 0.1, 0.1],
    ['1.500', 1500, 1.5],
    ['1.000', 1000, 1],
    ['0x10', null, null],
    ['1e3', null, null],
    ['12,', null, null],
    ['Infinity', null, null],
    ['', null, null],
  ])('%j: whole numbers %j, fte %j', (text, whole, fte) => {
    expect(typedNumber(text, { whole: true })).toBe(whole);
    const read = typedNumber(text, fteRange);
    expect(read !== null && read <= 100 ? read : null).toBe(fte);
  });

  test('without a hint "1.500" is two numbers, so none', () => expect(typedNumber('1.500')).toBeNull());

  test('the fields of a rule and of a booking read by it', () => {
    expect([typed('0x10'), typed('1.500'), typed('1,5')]).toEqual(['0x10', 1500, 1.5]);
    expect([fteIn('0x10'), fteIn('1.500'), fteIn('Infinity')]).toEqual([null, 1.5, null]);
  });
});
