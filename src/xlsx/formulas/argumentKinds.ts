import { customNamespace, spillingFunctions } from './newFunctions';

/**
 * How a function takes an argument in a formula that is no array formula: one value (an area is cut to the formula's own row or
 * column), an area as it is, or everything in it worked through as arrays. Source: the parameter classes of OpenOffice's documentation
 * of the Excel file format, 3.1 and 3.11 (Value, Reference, Array).
 */
export type ArgumentKind = 'value' | 'area' | 'array';

const letters: Readonly<Record<string, ArgumentKind>> = { V: 'value', R: 'area', A: 'array' };

/** Kinds in order, the last for all that follow, a bracketed end repeated; before the colon the kinds, behind it the functions. */
const listed = `
R: SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MAX MAXA MIN MINA PRODUCT SUMSQ STDEV STDEVA STDEVP STDEVPA STDEV.S STDEV.P VAR VARA VARP VARPA VAR.S VAR.P MEDIAN
R: MODE MODE.SNGL GEOMEAN HARMEAN AVEDEV DEVSQ KURT SKEW SKEW.P GCD LCM MULTINOMIAL AND OR XOR CONCAT TEXTJOIN AREAS ROWS COLUMNS ROW COLUMN ISREF N T ISFORMULA
R: FORMULATEXT SHEET SHEETS PHONETIC TYPE DSUM DCOUNT DCOUNTA DAVERAGE DMAX DMIN DGET DPRODUCT DSTDEV DSTDEVP DVAR DVARP
RV: COUNTIF IRR MIRR LARGE SMALL TRIMMEAN ZTEST Z.TEST PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTRANK PERCENTRANK.INC
RV: PERCENTRANK.EXC OFFSET
(RV): COUNTIFS
RVR: SUMIF AVERAGEIF
R(RV): SUMIFS AVERAGEIFS MAXIFS MINIFS
VR: NPV SUBTOTAL CELL
RRR: XNPV XIRR
VRV: MATCH XMATCH RANK RANK.EQ RANK.AVG VLOOKUP HLOOKUP GETPIVOTDATA
VRRV: XLOOKUP
VVR: NETWORKDAYS WORKDAY
VVVR: NETWORKDAYS.INTL WORKDAY.INTL
VVAV: AGGREGATE
AV: INDEX
VA: LOOKUP FORECAST FORECAST.LINEAR SERIESSUM
A: SUMPRODUCT MMULT MINVERSE MDETERM TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH CORREL COVAR COVARIANCE.P COVARIANCE.S INTERCEPT SLOPE RSQ STEYX PEARSON SUMX2MY2
A: SUMX2PY2 SUMXMY2 TTEST T.TEST FTEST F.TEST CHITEST CHISQ.TEST PROB MODE.MULT LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY
V: ABS ACOS ACOSH ADDRESS ASIN ASINH ATAN ATAN2 ATANH CEILING CHAR CLEAN CODE COMBIN CONCATENATE COS COSH DATE DATEDIF DATEVALUE DAY DAYS DAYS360 DEGREES DOLLAR EDATE
V: EOMONTH ERROR.TYPE EVEN EXACT EXP FACT FIND FIXED FLOOR FV HOUR HYPERLINK IFERROR IFNA INDIRECT INT IPMT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER
V: ISODD ISOWEEKNUM ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND NOT NPER NUMBERVALUE ODD PI PMT POWER PPMT PROPER PV QUOTIENT RADIANS RANDBETWEEN RATE
V: REPLACE REPT RIGHT ROMAN ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SINH SQRT SUBSTITUTE SWITCH IFS TAN TANH TEXT TEXTAFTER TEXTBEFORE TIME TIMEVALUE TRIM TRUNC UNICHAR
V: UNICODE UPPER VALUE WEEKDAY WEEKNUM YEAR YEARFRAC`;

interface Kinds {
  readonly first: readonly ArgumentKind[];
  readonly repeated: readonly ArgumentKind[];
}

const known = new Map<string, Kinds>();
for (const line of listed.trim().split('\n')) {
  const [pattern = '', names = ''] = line.split(':');
  const [, first = '', group] = /^([VRA]*)(?:\(([VRA]+)\))?$/.exec(pattern) ?? [];
  const kindsOf = (text: string): ArgumentKind[] => [...text].map((letter) => letters[letter] ?? 'area');
  const kinds = { first: kindsOf(first), repeated: kindsOf(group ?? first.slice(-1)) };
  for (const name of names.trim().split(/\s+/)) known.set(name, kinds);
}

/** How a function takes an argument; `around` is what is asked of the call itself. Of a function we do not know, an area goes in as it is. */
export function argumentKind(name: string, at: number, around: ArgumentKind): ArgumentKind {
  if (isChoosing(name)) return at === 0 ? 'value' : around;
  if (spillingFunctions.has(name)) return 'array';
  const kinds = known.get(name);
  if (!kinds) return 'area';
  return kinds.first[at] ?? kinds.repeated[(at - kinds.first.length) % kinds.repeated.length] ?? 'area';
}

/** What these give is what their chosen argument gives. */
export const isChoosing = (name: string): boolean => name === 'IF' || name === 'CHOOSE';

/** Whether a function works through arrays that a value-by-value argument holds, and so answers with one. */
export const liftsArrays = (name: string): boolean => known.get(name)?.first[0] === 'value';

const areaGivers: ReadonlySet<string> = new Set(['INDEX', 'OFFSET', 'INDIRECT']);
const arrayGivers: ReadonlySet<string> = new Set(
  'TRANSPOSE MMULT MINVERSE MUNIT FREQUENCY LINEST LOGEST TREND GROWTH MODE.MULT MAP SCAN BYROW BYCOL MAKEARRAY'.split(' '),
);

/** Whether a function may answer with several cells or values. */
export const givesSeveral = (name: string): boolean =>
  areaGivers.has(name) || arrayGivers.has(name) || spillingFunctions.has(name) || name.startsWith(`${customNamespace}.`);
