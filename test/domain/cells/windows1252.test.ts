import { decodeWindows1252, windows1252Of } from '../../../src/domain/cells/windows1252';
import { decodeText } from '../../../src/domain/municipalities/decodeText';

test('a euro sign, a curly apostrophe and letters with a mark are read on every machine', () => {
  const bytes = new Uint8Array([0x80, 0x92, 0x73, 0x2d, 0xe9, 0xff, 0x8e]);
  expect(decodeWindows1252(bytes)).toBe('€’s-éÿŽ');
  expect(decodeText(bytes)).toBe('€’s-éÿŽ');
});

test('each byte and its sign belong together', () => {
  for (let byte = 0; byte < 256; byte += 1) expect(windows1252Of(decodeWindows1252(Uint8Array.of(byte)))).toBe(byte);
  expect(windows1252Of('字')).toBe(0x3f);
  expect(windows1252Of('Ā')).toBe(0x3f);
});
