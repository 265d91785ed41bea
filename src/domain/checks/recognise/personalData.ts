const bsnShape = /(?<![\w.,+-])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![\w]|[.,-]\d)/g;

/** What names another kind of number right before it, or money after it: one in eleven of those passes the test as well. */
const otherNumber =
  /(?:\b(?:zaak|order|factuur|kvk|ref(?:erentie)?|rekening|perceel|meter|bestel|offerte|besluit|project)[\s-]?(?:nr|nummer|no)?\.?\s*[:#=]?\s*|€\s*)$/i;

const money = /^\s*(?:euro|eur)\b/i;

/** A number of nine figures that passes the eleven test of the citizen service number: 9a + 8b + … + 2h − i is a multiple of 11. */
function passesElevenTest(text: string): boolean {
  const digits = [...text].filter((character) => character >= '0' && character <= '9').map(Number);
  if (digits.length !== 9 || digits.every((digit) => digit === digits[0])) return false;
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

export function hasBsn(text: string): boolean {
  // "+31 612345678" is a telephone number.
  const rest = text.replace(/(?:\+|00)31[\s()-]*(?:\(0\))?[\s-]*\d[\d\s-]{7,10}\d/g, ' ');
  return [...rest.matchAll(bsnShape)].some((match) => isBsn(match, rest));
}

function isBsn({ 0: found, index }: RegExpExecArray, text: string): boolean {
  return (
    passesElevenTest(found) &&
    !otherNumber.test(text.slice(Math.max(0, index - 24), index)) &&
    !money.test(text.slice(index + found.length, index + found.length + 8))
  );
}

/** The text with such numbers made unreadable but for their last two figures. */
export function maskedBsn(text: string): string {
  return text.replace(bsnShape, (found) => (passesElevenTest(found) ? `•••••••${found.slice(-2)}` : found));
}

export function emailsIn(text: string): readonly string[] {
  // Spaces around the @ are a way to hide an address from programs.
  return [...text.matchAll(/[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi)].map(([found]) => found);
}

const phoneShape = /(?<![\w.,+/-])(?:(?:\+|00)31[\s-]*(?:\(0\))?|\(0|0)[\s-]*[1-9](?:[\s().-]{0,3}\d){7,9}(?![\w/]|[.,-]\d)/g;

/** Area codes of three figures: "0106-" is no beginning of a telephone number, as 010 is Rotterdam (ACM, Nummerplan telefoon). */
const shortAreaCode = /^0(?:1[035]|2[0346]|3[03568]|4[03568]|5[0358]|7\d|8[58])\d[\s-]/;

/** Dutch telephone numbers: ten figures from the nought on, or nine after +31; not dates and not numbers of assignments. */
export function phonesIn(text: string): readonly string[] {
  return [...text.matchAll(phoneShape)]
    .map(([found]) => found)
    .filter((found) => {
      const national = found.replace(/^(?:\+|00)31[\s-]*(?:\(0\))?/, '0').replace(/\D/g, '');
      return national.length === 10 && !shortAreaCode.test(found) && !/\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d{2}/.test(found);
    });
}
