import { strToU8, zipSync } from 'fflate';
import { inheritedFrom } from '../../scripts/validate/inherited';

const turned = '<font><name val="Calibri"/><sz val="11"/></font>';
const file = (fonts: string): Uint8Array => zipSync({ 'xl/styles.xml': strToU8(`<styleSheet><fonts>${fonts}</fonts></styleSheet>`) });
const finding = (at: number) => ({
  path: '/xl/styles.xml',
  xPath: `/x:styleSheet[1]/x:fonts[1]/x:font[${at}]`,
  description: "The element has unexpected child element 'sz'.",
});

test('what stood so in the file that this one was made of is another program’s, wherever it stands now; the same kind of fault in what we wrote is ours', () => {
  const isTheirs = inheritedFrom(file(turned), [finding(1)], file(`<font/>${turned}<font><b/><name val="Calibri"/><sz val="11"/></font>`));
  expect([2, 3, 4].map((at) => isTheirs(finding(at)))).toEqual([true, false, false]);
});

test('what the validator does not say of that file is ours, though the element is the same: it may be that it does not fit what we wrote', () => {
  expect(inheritedFrom(file(turned), [], file(turned))(finding(1))).toBe(false);
});

test('of a file that the validator could not open the elements alone are compared, and what it says of the whole', () => {
  const unopened = { path: null, xPath: null, description: 'Package could not be opened.' };
  const isTheirs = inheritedFrom(file(turned), [unopened], file(`${turned}<font><sz val="9"/><name val="x"/></font>`));
  expect([isTheirs(finding(1)), isTheirs(finding(2)), isTheirs(unopened)]).toEqual([true, false, true]);
  expect(isTheirs({ ...unopened, description: 'Something else.' })).toBe(false);
});
