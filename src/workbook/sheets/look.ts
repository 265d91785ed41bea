/** The look of every sheet the add-in makes: few colours, readable in black and white and in print. */
export const look = {
  ink: '#1B3A4B',
  accent: '#0F6B7A',
  accentLight: '#E3F0F2',
  muted: '#5B6B75',
  line: '#C9D6DB',
  low: { fill: '#FFF1CC', font: '#7A4B00' },
  over: { fill: '#FBDAD7', font: '#8C1D18' },
  good: { fill: '#DDF0E0', font: '#1B5E2A' },
  series: ['#0F6B7A', '#E0A030', '#C3D3D9', '#7A4B8C', '#4C8C4A', '#B5533C'],
  dateFormat: 'dd-mm-yyyy',
  /** As they are: half strips are shown, not rounded. */
  stripFormat: 'General',
  fteFormat: '0.00',
  percentFormat: '0%',
} as const;

/** A title over a sheet, with a line of explanation under it. */
export function writeTitle(sheet: Excel.Worksheet, title: string, subtitle: string): void {
  const head = sheet.getRange('A1');
  head.values = [[title]];
  head.format.font.bold = true;
  head.format.font.size = 16;
  head.format.font.color = look.ink;
  const line = sheet.getRange('A2');
  line.values = [[subtitle]];
  line.format.font.color = look.muted;
}

/** The heading row of a block that is no Excel table. */
export function styleHeading(range: Excel.Range): void {
  range.format.font.bold = true;
  range.format.font.color = '#FFFFFF';
  range.format.fill.color = look.accent;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Center';
}

/**
 * A table of ours: grey bands of Excel's own, headings as on every sheet of ours. No style that Excel brings has our colour, and through
 * Office.js a style of one's own stays empty (TableStyle, ExcelApi 1.10).
 */
export function styleTable(table: Excel.Table): void {
  table.style = 'TableStyleLight1';
  styleHeading(table.getHeaderRowRange());
}

/** Colours a range where a formula holds (a conditional format; native, so it works without the add-in). */
export function markWhere(range: Excel.Range, formula: string, colours: { readonly fill: string; readonly font: string }): void {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = colours.fill;
  format.custom.format.font.color = colours.font;
}
