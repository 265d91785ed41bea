import { element, mainNamespace, relationshipNamespace } from '../xml/tree';
import { Package } from './package';

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** The parts of a workbook without sheets, for one that came from no file. */
export function blankPackage(): { source: Package; workbookPath: string } {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  const source = new Package(new Map([['[Content_Types].xml', new TextEncoder().encode(types)]]));
  source.setDefault('rels', 'application/vnd.openxmlformats-package.relationships+xml');
  source.setDefault('xml', 'application/xml');
  const workbookPath = 'xl/workbook.xml';
  const views = element('bookViews', {}, [element('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000 })]);
  source.write(
    workbookPath,
    element('workbook', { xmlns: mainNamespace, 'xmlns:r': relationshipNamespace }, [element('workbookPr'), views, element('sheets')]),
    `${main}sheet.main+xml`,
  );
  source.relate('', 'officeDocument', workbookPath);
  source.write('xl/styles.xml', blankStyles(), `${main}styles+xml`);
  source.relate(workbookPath, 'styles', 'xl/styles.xml');
  return { source, workbookPath };
}

/** The least that Excel takes for a styles part: one normal style and the two fills it reserves. */
export function blankStyles(): ReturnType<typeof element> {
  const font = element('font', {}, [element('sz', { val: 11 }), element('name', { val: 'Calibri' }), element('family', { val: 2 })]);
  const fills = ['none', 'gray125'].map((patternType) => element('fill', {}, [element('patternFill', { patternType })]));
  const border = element(
    'border',
    {},
    ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
  );
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element('styleSheet', { xmlns: mainNamespace }, [
    element('fonts', { count: 1 }, [font]),
    element('fills', { count: 2 }, fills),
    element('borders', { count: 1 }, [border]),
    element('cellStyleXfs', { count: 1 }, [element('xf', plain)]),
    element('cellXfs', { count: 1 }, [element('xf', { ...plain, xfId: 0 })]),
    element('cellStyles', { count: 1 }, [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    element('dxfs', { count: 0 }),
    element('tableStyles', { count: 0, defaultTableStyle: 'TableStyleMedium2', defaultPivotStyle: 'PivotStyleLight16' }),
  ]);
}

export function blankSheet(): ReturnType<typeof element> {
  return element('worksheet', { xmlns: mainNamespace, 'xmlns:r': relationshipNamespace }, [
    element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 })]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('sheetData'),
    element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  ]);
}
