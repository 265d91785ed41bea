import { readXlsx, writeXlsx } from '../../../src/xlsx';
import { openSample } from '../openSample';

describe('Footers', () => {
  test('set through Office.js are still there after saving and opening', async () => {
    const { workbook } = await openSample();
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem('Team').pageLayout;
      layout.headersFooters.defaultForAllPages.rightFooter = 'Bladzijde &P / &N';
      layout.headersFooters.defaultForAllPages.leftHeader = 'Team';
      await context.sync();
    });
    const again = await readXlsx(await writeXlsx(workbook));
    expect(again.sheets.find(({ name }) => name === 'Team')?.pageLayout['headersFooters']).toEqual({
      defaultForAllPages: { leftHeader: 'Team', leftFooter: '&A', centerFooter: '&P / &N', rightFooter: 'Bladzijde &P / &N' },
    });
  });
});
