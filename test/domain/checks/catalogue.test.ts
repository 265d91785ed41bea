import { catalogue, checkCodes } from '../../../src/domain/checks';

test('the codes are those of the catalogue, in its order', () => {
  expect(catalogue.map(({ code }) => code)).toEqual(checkCodes);
});
