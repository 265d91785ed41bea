const bsnShape = /(?<![\w.,+-])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![\w]|[.,-]\d)/g;

/** A number of nine figures that passes the eleven test of the citizen service number: 9a + 8b + … + 2h − i is a multiple of 11. */
export function passesElevenTest(text: string): boolean {
  const digits = [...text].filter((character) => character >= '0' && character <= '9').map(Number);
  if (digits.length !== 9 || digits.every((digit) => digit === digits[0])) return false;
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

export function hasBsn(text: string): boolean {
  // "+31 612345678" is a telephone number.
  const rest = text.replace(/(?:\+|00)31[\s()-]*(?:\(0\))?[\s-]*\d[\d\s-]{7,10}\d/g, ' ');
  return [...rest.matchAll(bsnShape)].some(([found]) => passesElevenTest(found));
}

/** The text with such numbers made unreadable but for their last two figures. */
export function maskedBsn(text: string): string {
  return text.replace(bsnShape, (found) => (passesElevenTest(found) ? `•••••••${found.slice(-2)}` : found));
}

export function emailsIn(text: string): readonly string[] {
  return [...text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi)].map(([found]) => found);
}

const phoneShape = /(?<![\w.,+/-])(?:(?:\+|00)31[\s-]*(?:\(0\))?|\(0|0)[\s-]*[1-9](?:[\s().-]{0,2}\d){7,9}(?![\w/]|[.,-]\d)/g;

/** Dutch telephone numbers: ten figures from the nought on, or nine after +31; not dates and not numbers of assignments. */
export function phonesIn(text: string): readonly string[] {
  return [...text.matchAll(phoneShape)].map(([found]) => found).filter((found) => {
    const national = found.replace(/^(?:\+|00)31[\s-]*(?:\(0\))?/, '0').replace(/\D/g, '');
    return national.length === 10 && !/\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d{2}/.test(found);
  });
}
