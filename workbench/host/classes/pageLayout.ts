import { assertHeading, assertZoom } from '../edits/limits';
import { formatAddress, parseArea, splitSheet } from '../../../src/xlsx/model/address';
import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import { nullObject, type HostObject } from '../wire/hostObject';
import { define, type Scalar, type Wrap } from './define';
import { found } from '../wire/found';
import type { ExcelSession } from './excelSession';
import { amount, isRangeAreas, oneOf, rangeArgument, record, text, truth } from './args';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';

/** What a sheet prints with, kept under Office.js's own names. */
const kept = (key: string, fallback: unknown, read: (value: unknown) => unknown): Scalar<Sheet> => ({
  get: ({ pageLayout }) => pageLayout[key] ?? fallback,
  set: (sheet, value) => void (sheet.pageLayout = { ...sheet.pageLayout, [key]: read(value) }),
});

const margin = (key: string, points: number): Scalar<Sheet> => kept(key, points, (value) => amount(value, key));
const flag = (key: string): Scalar<Sheet> => kept(key, false, (value) => truth(value, key));

interface HeaderTarget {
  readonly sheet: Sheet;
  readonly page: string;
}

type Pages = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
/** The texts by kind of page, as Office.js nests them: pageLayout.headersFooters.defaultForAllPages. */
const pagesOf = ({ pageLayout }: Sheet): Pages => (pageLayout['headersFooters'] as Pages | undefined) ?? {};

const header = (key: string): Scalar<HeaderTarget> => ({
  get: ({ sheet, page }) => pagesOf(sheet)[page]?.[key] ?? '',
  set: ({ sheet, page }, value) => {
    const pages = pagesOf(sheet);
    assertHeading(text(value, key));
    sheet.pageLayout = { ...sheet.pageLayout, headersFooters: { ...pages, [page]: { ...pages[page], [key]: text(value, key) } } };
  },
});

const headerFooterObject: Wrap<HeaderTarget> = define<HeaderTarget>({
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: header('leftHeader'),
    CenterHeader: header('centerHeader'),
    RightHeader: header('rightHeader'),
    LeftFooter: header('leftFooter'),
    CenterFooter: header('centerFooter'),
    RightFooter: header('rightFooter'),
  },
});

const headersFootersObject: Wrap<Sheet> = define<Sheet>({
  name: 'HeaderFooterGroup',
  scalars: {
    State: kept('headerFooterState', 'Default', (value) =>
      oneOf(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], 'state'),
    ),
  },
  objects: {
    DefaultForAllPages: (sheet, session) => headerFooterObject({ sheet, page: 'defaultForAllPages' }, session),
    FirstPage: (sheet, session) => headerFooterObject({ sheet, page: 'firstPage' }, session),
    OddPages: (sheet, session) => headerFooterObject({ sheet, page: 'oddPages' }, session),
    EvenPages: (sheet, session) => headerFooterObject({ sheet, page: 'evenPages' }, session),
  },
});

const areasOf = (sheet: Sheet, key: string): readonly Area[] =>
  typeof sheet.pageLayout[key] === 'string'
    ? sheet.pageLayout[key].split(',').flatMap((each) => parseArea(splitSheet(each).rest) ?? [])
    : [];

function setArea(key: string) {
  return (sheet: Sheet, [range]: readonly unknown[], { book }: ExcelSession): null => {
    const areas = isRangeAreas(range) ? range.target.areas : [rangeArgument(range, book.workbook, sheet).area];
    sheet.pageLayout = { ...sheet.pageLayout, [key]: areas.map((area) => formatAddress(area)).join(',') };
    return null;
  };
}

const one =
  (key: string, wrap: 'range' | 'areas', orNull: boolean) =>
  (sheet: Sheet, _args: readonly unknown[], session: ExcelSession): HostObject => {
    const areas = areasOf(sheet, key);
    const [first] = areas;
    if (!first && orNull) return nullObject;
    return wrap === 'range'
      ? rangeObject({ sheet, area: found(first, key) }, session)
      : rangeAreasObject({ sheet, areas: found(first && areas, key) }, session);
  };

const marginNames = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayoutObject: Wrap<Sheet> = define<Sheet>({
  name: 'PageLayout',
  scalars: {
    Orientation: kept('orientation', 'Portrait', (value) => oneOf(value, ['Portrait', 'Landscape'], 'orientation')),
    PaperSize: kept('paperSize', 'A4', (value) => text(value, 'paperSize')),
    Zoom: kept('zoom', { scale: 100 }, (value) => {
      const zoom = record(value, 'zoom');
      assertZoom(zoom['scale'] ?? undefined);
      return { ...zoom };
    }),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    BlackAndWhite: flag('blackAndWhite'),
    DraftMode: flag('draftMode'),
    LeftMargin: margin('leftMargin', 50.4),
    RightMargin: margin('rightMargin', 50.4),
    TopMargin: margin('topMargin', 54),
    BottomMargin: margin('bottomMargin', 54),
    HeaderMargin: margin('headerMargin', 21.6),
    FooterMargin: margin('footerMargin', 21.6),
    PrintOrder: kept('printOrder', 'DownThenOver', (value) => oneOf(value, ['DownThenOver', 'OverThenDown'], 'printOrder')),
  },
  objects: { HeadersFooters: headersFootersObject },
  reads: {
    GetPrintArea: one('printArea', 'areas', false),
    GetPrintAreaOrNullObject: one('printArea', 'areas', true),
    GetPrintTitleRows: one('printTitleRows', 'range', false),
    GetPrintTitleRowsOrNullObject: one('printTitleRows', 'range', true),
    GetPrintTitleColumns: one('printTitleColumns', 'range', false),
    GetPrintTitleColumnsOrNullObject: one('printTitleColumns', 'range', true),
  },
  writes: {
    SetPrintArea: setArea('printArea'),
    SetPrintTitleRows: setArea('printTitleRows'),
    SetPrintTitleColumns: setArea('printTitleColumns'),
    SetPrintMargins: (sheet, [unit, options]) => {
      const factor = pointsIn[oneOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')];
      const margins = record(options, 'marginOptions');
      const set = marginNames.flatMap((name) =>
        typeof margins[name] === 'number' ? [[`${name}Margin`, margins[name] * factor] as const] : [],
      );
      sheet.pageLayout = { ...sheet.pageLayout, ...Object.fromEntries(set) };
      return null;
    },
  },
});
