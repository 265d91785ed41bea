import { intersection } from '../../../src/xlsx/model/area';

test('areas that do not touch share nothing', () => {
  expect(intersection({ top: 0, left: 0, bottom: 1, right: 1 }, { top: 2, left: 0, bottom: 3, right: 1 })).toBeNull();
  expect(intersection({ top: 0, left: 0, bottom: 2, right: 2 }, { top: 1, left: 1, bottom: 5, right: 5 })).toEqual({
    top: 1,
    left: 1,
    bottom: 2,
    right: 2,
  });
});
