import { decodeWindows1252, windows1252Of } from '../../../src/domain/cells/windows1252';
import { perValue, whole, type Call, type FunctionTable } from '../call';
import { toText } from '../coerce';
import { wildcardSource } from '../criteria';
import { formatValue, localFormat } from '../numberFormat';
import { textToNumber } from '../numberText';
import { ErrorValue, errors, Unsupported, type Scalar, type Value } from '../values';
import { rounded } from './math';

/** Most characters a cell holds. */
const longest = 32_767;
const perText = (change: (text: string) => Scalar) => perValue(1, 1, ([value], call) => change(call.text(value)));

export const textFunctions: FunctionTable = {
  TEXT: perValue(2, 2, ([value, code], call) => {
    const scalar = call.scalar(value);
    if (scalar instanceof ErrorValue) return scalar;
    const format = localFormat(call.text(code), call.language);
    if (format === '') return '';
    const number = typeof scalar === 'string' ? textToNumber(scalar, call.language) : scalar;
    return typeof number === 'boolean'
      ? call.text(number)
      : formatValue(number ?? (scalar === null ? 0 : scalar), format, call.language).text;
  }),
  VALUE: perValue(1, 1, ([value], call) => call.number(value)),
  NUMBERVALUE: perValue(1, 3, ([value, decimal, group], call) => {
    const marks = [
      decimal === undefined ? (call.language === 'nl' ? ',' : '.') : call.text(decimal),
      group === undefined ? (call.language === 'nl' ? '.' : ',') : call.text(group),
    ];
    const text = call
      .text(value)
      .replace(/\s/g, '')
      .replaceAll(marks[1] ?? '', '')
      .replace(marks[0] ?? '', '.');
    return text === '' ? 0 : (textToNumber(text, 'en') ?? errors.value);
  }),
  LEFT: perValue(1, 2, ([value, count], call) => slice(call.text(value), 0, Math.trunc(call.optional(count, 1)))),
  RIGHT: perValue(1, 2, ([value, count], call) => {
    const [text, length] = [call.text(value), Math.trunc(call.optional(count, 1))];
    return length < 0 ? errors.value : length === 0 ? '' : text.slice(-length);
  }),
  MID: perValue(3, 3, ([value, start, count], call) =>
    call.whole(start) < 1 ? errors.value : slice(call.text(value), call.whole(start) - 1, call.whole(count)),
  ),
  LEN: perText((text) => text.length),
  TRIM: perText((text) => text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ')),
  CLEAN: perText((text) => [...text].filter((character) => character.charCodeAt(0) > 31).join('')),
  UPPER: perText((text) => text.toUpperCase()),
  LOWER: perText((text) => text.toLowerCase()),
  PROPER: perText((text) =>
    text.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  CHAR: perValue(1, 1, ([value], call) => {
    const code = call.whole(value);
    return code < 1 || code > 255 ? errors.value : decodeWindows1252(Uint8Array.of(code));
  }),
  UNICHAR: perValue(1, 1, ([value], call) => (call.whole(value) < 1 ? errors.value : String.fromCodePoint(call.whole(value)))),
  CODE: perText((text) => (text === '' ? errors.value : windows1252Of(text))),
  SUBSTITUTE: perValue(3, 4, ([value, old, fresh, nth], call) =>
    substitute(call.text(value), call.text(old), call.text(fresh), nth === undefined ? null : call.whole(nth)),
  ),
  REPLACE: perValue(4, 4, ([value, start, count, fresh], call) => {
    const [text, from, length] = [call.text(value), call.whole(start), call.whole(count)];
    return from < 1 || length < 0 ? errors.value : text.slice(0, from - 1) + call.text(fresh) + text.slice(from - 1 + length);
  }),
  FIND: perValue(2, 3, ([sought, within, start], call) => {
    const [text, from] = [call.text(within), Math.trunc(call.optional(start, 1))];
    if (from < 1 || from > text.length + 1) return errors.value;
    const found = text.indexOf(call.text(sought), from - 1);
    return found < 0 ? errors.value : found + 1;
  }),
  SEARCH: perValue(2, 3, ([sought, within, start], call) => {
    const [text, from] = [call.text(within).toLowerCase(), Math.trunc(call.optional(start, 1))];
    if (from < 1 || from > text.length + 1) return errors.value;
    const found = new RegExp(wildcardSource(call.text(sought).toLowerCase()), 'su').exec(text.slice(from - 1));
    return found ? found.index + from : errors.value;
  }),
  CONCATENATE: perValue(1, 255, (args, call) => limited(args.map((argument) => call.text(argument)).join(''))),
  CONCAT: whole(1, 255, (args, call) => limited([...call.values(args)].map((value) => toText(value, call.language)).join(''))),
  TEXTJOIN: { min: 3, max: 255, takes: 'asa', run: textJoin },
  REPT: perValue(2, 2, ([value, times], call) =>
    call.whole(times) < 0 || call.text(value).length * call.whole(times) > longest
      ? errors.value
      : call.text(value).repeat(call.whole(times)),
  ),
  EXACT: perValue(2, 2, ([left, right], call) => call.text(left) === call.text(right)),
  FIXED: perValue(1, 3, ([value, digits, plain], call) => {
    const places = Math.trunc(call.optional(digits, 2));
    const group = plain !== undefined && call.boolean(plain) ? '0' : '#,##0';
    return formatValue(rounded(call.number(value), places, 'half'), places > 0 ? `${group}.${'0'.repeat(places)}` : group, call.language)
      .text;
  }),
};

function slice(text: string, start: number, count: number): Scalar {
  return count < 0 ? errors.value : text.slice(start, start + count);
}

function limited(text: string): Scalar {
  return text.length > longest ? errors.value : text;
}

function substitute(text: string, old: string, fresh: string, nth: number | null): Scalar {
  if (nth !== null && nth < 1) return errors.value;
  if (old === '') return text;
  if (nth === null) return text.replaceAll(old, () => fresh);
  let at = -1;
  for (let time = 0; time < nth; time++) {
    at = text.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + fresh + text.slice(at + old.length);
}

function textJoin([delimiter, ignore, ...rest]: readonly Value[], call: Call): Scalar {
  if (delimiter !== undefined && call.matrix(delimiter).flat().length > 1) throw new Unsupported('TEXTJOIN with several delimiters');
  const skipsEmpty = call.boolean(ignore);
  const texts: string[] = [];
  for (const value of call.values(rest)) {
    const text = toText(value, call.language);
    if (text !== '' || !skipsEmpty) texts.push(text);
  }
  return limited(texts.join(call.text(delimiter)));
}
