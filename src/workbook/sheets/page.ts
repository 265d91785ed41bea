/** How a sheet of ours comes out of a printer. */
interface PageSetup {
  /** Of all columns together, in points: it says whether the page lies down. */
  readonly width: number;
  /** Rows that stand on top of every page, as "1:1". */
  readonly titleRows?: string;
  /** Where some of the sheet is not for paper. */
  readonly area?: string;
  /** Where the width does not tell. */
  readonly orientation?: 'Landscape';
  /** All of it on one page. */
  readonly isOnePage?: boolean;
}

const margins = { left: 22, right: 22, top: 34, bottom: 40, header: 18, footer: 18 } as const;
/** Points between the margins of A4 upright. */
const uprightWidth = 595 - margins.left - margins.right;
export const uprightHeight = 842 - margins.top - margins.bottom;
/** A sheet that is a little too wide stays upright, a little smaller. */
const widestUpright = uprightWidth * 1.15;

/**
 * A4, one page wide, header rows on each page, and below: the sheet, the page of how many, the day. Office.js sets up pages (ExcelApi
 * 1.9, below what we ask for) and cannot print; codes as in a header of Excel's own (ECMA-376 18.3.1.39).
 */
export function setUpPage({ pageLayout }: Excel.Worksheet, { width, titleRows, area, orientation, isOnePage = false }: PageSetup): void {
  pageLayout.orientation = orientation ?? (width > widestUpright ? 'Landscape' : 'Portrait');
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: isOnePage ? 1 : 0 };
  setUpPaper(pageLayout);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  if (area !== undefined) pageLayout.setPrintArea(area);
}

/** Upright A4 at a scale of its own, so that page breaks hold: with "fit to" Excel may leave them aside. */
export function setUpCards({ pageLayout }: Excel.Worksheet, { scale, area }: { readonly scale: number; readonly area: string }): void {
  pageLayout.orientation = 'Portrait';
  pageLayout.zoom = { scale };
  setUpPaper(pageLayout);
  pageLayout.setPrintArea(area);
}

function setUpPaper(pageLayout: Excel.PageLayout): void {
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Points', { ...margins });
  pageLayout.centerHorizontally = true;
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.centerFooter = '&P / &N';
  defaultForAllPages.rightFooter = '&D';
}
