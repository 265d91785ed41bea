import { answered } from '../../../src/workbook/excel/run';

/** A request that is answered after so long. */
const contextOf = (milliseconds: number): Excel.RequestContext =>
  ({ sync: () => new Promise((resolve) => setTimeout(resolve, milliseconds)) }) as unknown as Excel.RequestContext;

describe('Waiting for Excel', () => {
  afterEach(() => void jest.restoreAllMocks());

  test('does not count a minute in which this program itself was busy, as while the stand-in answers', async () => {
    const now = Date.now.bind(Date);
    const began = now();
    jest.spyOn(Date, 'now').mockImplementation(() => now() + (now() - began > 150 ? 60_000 : 0));
    await expect(answered(contextOf(400))).resolves.toBeUndefined();
  });

  test('ends after twenty seconds in which nobody answered', async () => {
    const now = Date.now.bind(Date);
    const began = now();
    jest.spyOn(Date, 'now').mockImplementation(() => began + 100 * (now() - began));
    await expect(answered(contextOf(3_000))).rejects.toThrow();
  });
});
