import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { exampleWorkbook, sheetOf } from './exampleWorkbook';
import { brokenRules } from './rules';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const picture = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 1, 2, 3]);

type Parts = Record<string, Uint8Array>;
const text = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());
const edit = (parts: Parts, name: string, from: string | RegExp, to: string): void => {
  const before = text(parts, name);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${String(from)} is not in ${name}`);
  parts[name] = strToU8(after);
};

/** Our own file with the things put in that Excel writes and the model does not know, or knows in another form. */
async function excelFile(): Promise<Uint8Array> {
  const parts: Parts = unzipSync(await writeXlsx(exampleWorkbook()));
  const relate = (list: string, id: string, kind: string, target: string, external = ''): void => {
    const entry = `<Relationship Id="${id}" Type="${kind.includes(':') ? kind : `${office}/${kind}`}" Target="${target}"${external}/>`;
    edit(parts, list, '</Relationships>', `${entry}</Relationships>`);
  };
  const type = (path: string, kind: string): void =>
    edit(
      parts,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/></Types>`,
    );

  parts['xl/theme/theme1.xml'] = strToU8(
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements><a:clrScheme name="C"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
      '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  );
  type('xl/theme/theme1.xml', 'theme');
  relate('xl/_rels/workbook.xml.rels', 'rIdT', 'theme', 'theme/theme1.xml');
  // A style with a theme colour and a turned text, behind those that are there.
  const counted = (section: string): number => Number(new RegExp(`<${section} count="(\\d+)"`).exec(text(parts, 'xl/styles.xml'))?.[1]);
  const append = (section: string, item: string): number => {
    const count = counted(section);
    edit(parts, 'xl/styles.xml', `<${section} count="${count}"`, `<${section} count="${count + 1}"`);
    edit(parts, 'xl/styles.xml', `</${section}>`, `${item}</${section}>`);
    return count;
  };
  const fill = append(
    'fills',
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill>',
  );
  const styleIndex = append(
    'cellXfs',
    `<xf numFmtId="0" fontId="0" fillId="${fill}" borderId="0" xfId="0" applyFill="1" applyAlignment="1"><alignment textRotation="90"/></xf>`,
  );

  const sheet = 'xl/worksheets/sheet1.xml';
  const list = 'xl/worksheets/_rels/sheet1.xml.rels';
  const cells =
    `<row r="12" spans="1:3" s="${styleIndex}" customFormat="1" outlineLevel="1"><c r="A12" s="${styleIndex}"><v>1</v></c><c r="B12"><f t="shared" ref="B12:B14" si="0">A12*$D$2</f><v>2</v></c>` +
    '<c r="C12" t="inlineStr"><is><r><t>gewoon </t></r><r><rPr><b/></rPr><t>vet</t></r></is></c></row>' +
    '<row r="13"><c r="A13"><v>2</v></c><c r="B13"><f t="shared" si="0"/><v>4</v></c><c r="C13" t="d"><v>2026-01-01T12:00:00</v></c></row><row r="14"><c r="A14"><v>3</v></c><c r="B14"><f t="shared" si="0"/><v>6</v></c></row>';
  edit(parts, sheet, '</sheetData>', `${cells}</sheetData>`);
  const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
  const extension =
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${x14}><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
    '<x14:cfRule type="dataBar" id="{AAAAAAAA-0001-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar></x14:cfRule><xm:sqref>D2:D6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
    `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${x14}><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lijsten!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>K2:K9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
    `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${x14}><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Opdrachten!D2:D6</xm:f><xm:sqref>L2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
  edit(parts, sheet, '</worksheet>', `${extension}</worksheet>`);
  const link = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${x14}><x14:id>{AAAAAAAA-0001-4000-8000-000000000001}</x14:id></ext></extLst>`;
  edit(parts, sheet, '</dataBar></cfRule>', `</dataBar>${link}</cfRule>`);
  edit(parts, sheet, '<pageSetup ', '<pageSetup r:id="rIdP" ');
  parts['xl/printerSettings/printerSettings1.bin'] = new Uint8Array([1, 2, 3, 4]);
  edit(
    parts,
    '[Content_Types].xml',
    '<Override',
    '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="png" ContentType="image/png"/><Override',
  );
  relate(list, 'rIdP', 'printerSettings', '../printerSettings/printerSettings1.bin');

  // A picture beside the chart.
  parts['xl/media/image1.png'] = picture;
  relate('xl/drawings/_rels/drawing1.xml.rels', 'rIdI', 'image', '../media/image1.png');
  edit(
    parts,
    'xl/drawings/drawing1.xml',
    '</xdr:wsDr>',
    '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="100" cy="100"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
      `<xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rIdI"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
  );
  // A link to another workbook, a chain of calculation and a chart sheet in front.
  parts['xl/externalLinks/externalLink1.xml'] = strToU8(
    `<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames></externalBook></externalLink>`,
  );
  parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="ander.xlsx" TargetMode="External"/></Relationships>`,
  );
  type('xl/externalLinks/externalLink1.xml', 'spreadsheetml.externalLink');
  relate('xl/_rels/workbook.xml.rels', 'rIdE', 'externalLink', 'externalLinks/externalLink1.xml');
  edit(
    parts,
    'xl/workbook.xml',
    '</sheets>',
    `</sheets><externalReferences><externalReference xmlns:r="${office}" r:id="rIdE"/></externalReferences>`,
  );
  parts['xl/calcChain.xml'] = strToU8(`<calcChain xmlns="${main}"><c r="B12" i="1"/></calcChain>`);
  type('xl/calcChain.xml', 'spreadsheetml.calcChain');
  relate('xl/_rels/workbook.xml.rels', 'rIdC', 'calcChain', 'calcChain.xml');
  parts['xl/chartsheets/sheet1.xml'] = strToU8(
    `<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  );
  type('xl/chartsheets/sheet1.xml', 'spreadsheetml.chartsheet');
  relate('xl/_rels/workbook.xml.rels', 'rIdS', 'chartsheet', 'chartsheets/sheet1.xml');
  edit(parts, 'xl/workbook.xml', '<sheets>', `<sheets><sheet name="Grafiek" sheetId="77" xmlns:r="${office}" r:id="rIdS"/>`);
  edit(parts, 'xl/workbook.xml', /localSheetId="2"/g, 'localSheetId="3"');
  edit(parts, 'xl/workbook.xml', /localSheetId="0"/g, 'localSheetId="1"');
  edit(parts, 'xl/workbook.xml', 'activeTab="1"', 'activeTab="2"');
  return zipSync(parts);
}

const saved = async (
  change?: (workbook: Workbook) => void,
): Promise<{ parts: Parts; again: Workbook; bytes: Uint8Array; workbook: Workbook }> => {
  const workbook = await readXlsx(await excelFile());
  change?.(workbook);
  const bytes = await writeXlsx(workbook);
  return { parts: unzipSync(bytes), again: await readXlsx(bytes), bytes, workbook };
};

describe('what Excel writes', () => {
  test('is read: theme colours with their tint, shared formulas, ISO dates, lists on another sheet', async () => {
    const sheet = sheetOf(await readXlsx(await excelFile()), 'Opdrachten');
    // Accent 1 4472C4, 60% lighter: Excel shows B4C6E7.
    expect(sheet.cells.get(11, 0)?.style?.fill).toMatch(/^#B4C[67]E7$/);
    expect([11, 12, 13].map((row) => sheet.cells.get(row, 1)?.formula)).toEqual(['=A12*$D$2', '=A13*$D$2', '=A14*$D$2']);
    expect(sheet.cells.get(11, 2)?.value).toBe('gewoon vet');
    expect(sheet.cells.get(12, 2)?.value).toBe(46023.5);
    expect(sheet.validations.at(-1)).toMatchObject({
      areas: [{ top: 1, left: 10, bottom: 8, right: 10 }],
      rule: { list: { source: '=Lijsten!$A$2:$A$4' } },
    });
    expect(sheet.conditionalFormats.filter(({ type }) => type === 'DataBar')).toHaveLength(1);
  });

  test('survives a save that changes nothing', async () => {
    const { parts, bytes, workbook } = await saved();
    expect(brokenRules(bytes)).toEqual([]);
    expect(workbook.losses).toEqual([]);
    const sheet = text(parts, 'xl/worksheets/sheet1.xml');
    for (const kept of ['sparklineGroup', 'x14:dataValidation ', 'negativeFillColor', '<pageSetup r:id="rIdP"', 'outlineLevel="1"'])
      expect(sheet).toContain(kept);
    expect(text(parts, 'xl/sharedStrings.xml')).toContain('<r><t>gewoon </t></r><r><rPr><b/></rPr><t>vet</t></r>');
    expect(text(parts, 'xl/styles.xml')).toContain('textRotation="90"');
    expect(parts['xl/media/image1.png']).toEqual(picture);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        'xl/printerSettings/printerSettings1.bin',
        'xl/externalLinks/externalLink1.xml',
        'xl/chartsheets/sheet1.xml',
        'xl/theme/theme1.xml',
      ]),
    );
    // Excel makes a new chain; an old one that names other cells makes it repair the file.
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
  });

  test('survives changes next to it', async () => {
    const { parts, bytes, again, workbook } = await saved((book) => {
      const sheet = sheetOf(book, 'Opdrachten');
      const cell = sheet.cells.get(11, 0);
      sheet.cells.set(11, 0, { ...cell, value: 5, style: { ...cell?.style, font: { bold: true } } });
      const rich = sheet.cells.get(11, 2);
      sheet.cells.set(11, 2, { ...rich, value: 'anders' });
      sheet.conditionalFormats = sheet.conditionalFormats.slice(1);
      sheet.validations = sheet.validations.slice(1);
      sheetOf(book, 'Evaluatie 2026').charts = [];
      book.sheets = [...book.sheets].reverse();
    });
    expect(brokenRules(bytes)).toEqual([]);
    expect(workbook.losses).toEqual([]);
    const sheet = sheetOf(again, 'Opdrachten');
    // The turned text and the theme colour are still there under the new font.
    const styles = text(parts, 'xl/styles.xml');
    expect(styles.match(/textRotation="90"/g)).toHaveLength(2);
    expect(sheet.cells.get(11, 0)?.style).toMatchObject({ font: { bold: true }, fill: expect.stringMatching(/^#B4C[67]E7$/) as string });
    expect(sheet.cells.get(11, 2)?.value).toBe('anders');
    expect(text(parts, 'xl/sharedStrings.xml')).not.toContain('gewoon');
    expect(text(parts, 'xl/worksheets/sheet1.xml')).toContain('negativeFillColor');
    expect(text(parts, 'xl/worksheets/sheet1.xml')).toContain('sparklineGroup');
    expect(sheet.validations.at(-1)).toMatchObject({ rule: { list: { source: '=Lijsten!$A$2:$A$4' } } });
    expect(text(parts, 'xl/drawings/drawing1.xml')).toContain('name="Logo"');
    expect(Object.keys(parts)).toContain('xl/chartsheets/sheet1.xml');
    expect(sheet.pageLayout['printArea']).toBe('$A$1:$G$9');
    expect(sheetOf(again, 'Lijsten').names.map(({ name }) => name)).toEqual(['Lokaal']);
  });

  test('a data bar taken away takes its extension along', async () => {
    const { parts, bytes } = await saved((book) => {
      const sheet = sheetOf(book, 'Opdrachten');
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ type }) => type !== 'DataBar');
    });
    expect(brokenRules(bytes)).toEqual([]);
    expect(text(parts, 'xl/worksheets/sheet1.xml')).not.toContain('negativeFillColor');
    expect(text(parts, 'xl/worksheets/sheet1.xml')).toContain('sparklineGroup');
  });

  test('elements with a prefix, as Open XML SDK writes them, and strict namespaces are read and saved', async () => {
    const plain = unzipSync(await writeXlsx(exampleWorkbook()));
    const prefixed: Parts = { ...plain };
    for (const name of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', 'xl/tables/table1.xml']) {
      const changed = text(plain, name)
        .replace(/<(\/?)([A-Za-z]+)(?=[\s>/])/g, '<$1x:$2')
        .replace(`xmlns="${main}"`, `xmlns:x="${main}"`);
      prefixed[name] = strToU8(changed);
    }
    const strict: Parts = Object.fromEntries(
      Object.entries(plain).map(([name, bytes]) => [
        name,
        /\.(xml|rels)$/.test(name)
          ? strToU8(
              strFromU8(bytes)
                .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
                .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
            )
          : bytes,
      ]),
    );
    for (const parts of [prefixed, strict]) {
      const workbook = await readXlsx(zipSync(parts));
      const sheet = sheetOf(workbook, 'Opdrachten');
      expect(sheet.cells.get(1, 1)?.value).toBe('Assen');
      expect(sheet.tables[0]?.name).toBe('Opdrachten');
      expect(sheet.conditionalFormats[0]?.style?.fill).toBe('#FFC7CE');
      expect(brokenRules(await writeXlsx(workbook))).toEqual([]);
    }
  });

  test('a signature cannot outlive a save and is listed', async () => {
    const parts = unzipSync(await excelFile());
    parts['_xmlsignatures/sig1.xml'] = strToU8('<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>');
    parts['_xmlsignatures/origin.sigs'] = strToU8('');
    parts['_xmlsignatures/_rels/origin.sigs.rels'] = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="sig1.xml"/></Relationships>',
    );
    edit(
      parts,
      '_rels/.rels',
      '</Relationships>',
      '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    );
    const workbook = await readXlsx(zipSync(parts));
    expect(workbook.losses).toEqual(['signature _xmlsignatures/sig1.xml']);
    expect(Object.keys(unzipSync(await writeXlsx(workbook))).filter((name) => name.startsWith('_xmlsignatures'))).toEqual([]);
  });
});
