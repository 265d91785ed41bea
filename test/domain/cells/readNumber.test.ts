import fc from 'fast-check';
import { readNumber, type CellReading } from '../../../src/domain/cells';
import type { Cell } from '../../../src/domain/contract';

const asText = (value: number): CellReading<number> => ({ kind: 'asText', value });
const ambiguous = (...candidates: number[]): CellReading<number> => ({ kind: 'ambiguous', candidates });

describe('readNumber', () => {
  test.each<[Cell, CellReading<number>]>([
    [12, { kind: 'value', value: 12 }],
    [-0.5, { kind: 'value', value: -0.5 }],
    [Number.NaN, { kind: 'invalid' }],
    ['', { kind: 'blank' }],
    [' \u00a0', { kind: 'blank' }],
    ['\u200b', { kind: 'blank' }],
    [true, { kind: 'invalid' }],
    ['#N/A', { kind: 'error' }],
    ['12', asText(12)],
    [' 12\u00a0', asText(12)],
    ['１２', asText(12)],
    ['\u22125', asText(-5)],
    ['–5', asText(-5)],
    ['+3', asText(3)],
    ['1.234,5', asText(1234.5)],
    ['1,234.5', asText(1234.5)],
    ['1.234.567,89', asText(1234567.89)],
    ['1.234.567', asText(1234567)],
    ['1 234,5', asText(1234.5)],
    ['12\u202f345', asText(12345)],
    ['0,4', asText(0.4)],
    ['0.4', asText(0.4)],
    ['0,125', asText(0.125)],
    ['1234,567', asText(1234.567)],
    [',5', asText(0.5)],
    ['50%', asText(0.5)],
    ['7 %', asText(0.07)],
    ['1.234', ambiguous(1234, 1.234)],
    ['1,234', ambiguous(1234, 1.234)],
    ['1.23.456', { kind: 'invalid' }],
    ['1.234.5', { kind: 'invalid' }],
    ['1,2,3', { kind: 'invalid' }],
    ['twaalf', { kind: 'invalid' }],
    ['12 strippen', { kind: 'invalid' }],
    ['1e3', { kind: 'invalid' }],
    ['-', { kind: 'invalid' }],
    ['1,', { kind: 'invalid' }],
    ['=1+1', { kind: 'invalid' }],
  ])('reads %j', (cell, expected) => {
    expect(readNumber(cell)).toEqual(expected);
  });

  test.each<[string, CellReading<number>]>([
    ['109.346', asText(109346)],
    ['12.000', asText(12000)],
    ['12,5', asText(12.5)],
  ])('reads %j as inhabitants: whole, and no municipality has fewer than 500', (cell, expected) => {
    expect(readNumber(cell, { whole: true, min: 500 })).toEqual(expected);
  });

  test('every number survives being written in Dutch and in English', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 1, max: 99 }), (whole, hundredths) => {
        const value = whole < 0 ? whole - hundredths / 100 : whole + hundredths / 100;
        for (const locale of ['nl-NL', 'en-GB']) {
          const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
          const reading = readNumber(text);
          expect(reading.kind).toBe('asText');
          expect(reading.kind === 'asText' ? reading.value : null).toBeCloseTo(value, 6);
        }
      }),
    );
  });

  test('no text whatever is read as something that is not a finite number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readNumber(text);
        return (reading.kind !== 'asText' || Number.isFinite(reading.value)) && reading.kind !== 'value';
      }),
    );
  });
});
