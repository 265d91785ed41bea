"""Makes the files in files/ that the tests read: run with a Python that has openpyxl, and soffice on the path.

  python3 makeFiles.py

openpyxl.xlsx     made by openpyxl: inline header texts, tables, lists, formats, names, protection, chart, image-free
libreoffice.xlsx  the same, opened and saved by LibreOffice
"""
import datetime
import pathlib
import shutil
import subprocess
import tempfile
import zipfile

from openpyxl import Workbook
from openpyxl.chart import BarChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule, Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table, TableStyleInfo

here = pathlib.Path(__file__).parent / 'files'


def opdrachten():
    wb = Workbook()
    ws = wb.active
    ws.title = 'Opdrachten'
    ws.append(['Nr', 'Gemeente', 'Titel', 'Strippen', 'Status', 'Start', 'Dubbel', 'Akkoord'])
    rows = [
        ('A-01', 'Aa en Hunze', 'Gebiedsprofiel', 2, 'lopend', datetime.date(2026, 1, 5), True),
        ('A-02', 'Assen', 'Warmteprogramma', 3.5, 'gepland', datetime.date(2026, 2, 1), False),
        ('A-03', 'Emmen', '=letterlijk', 1, 'afgerond', datetime.date(2026, 3, 31), True),
        ('A-04', "Borger-Odoorn", 'Regel 1\nRegel 2 <&> "q" \u20ac \U0001F600', 0, 'concept', None, None),
    ]
    for number, (nr, gemeente, titel, strippen, status, start, akkoord) in enumerate(rows, start=2):
        for column, value in enumerate([nr, gemeente, titel, strippen, status, start, f'=D{number}*2', akkoord], start=1):
            cell = ws.cell(number, column)
            cell.value = value
            if isinstance(value, str) and value == '=letterlijk':
                cell.data_type = 's'
                cell.quotePrefix = True
    for cell in ws['F'][1:]:
        cell.number_format = 'dd-mm-yyyy'
    ws['C2'].font = Font(bold=True, italic=True, color='FFCC0000', size=14, name='Verdana', underline='single', strike=True)
    ws['C2'].fill = PatternFill('solid', fgColor='FFFFF2CC')
    ws['C2'].alignment = Alignment(horizontal='center', vertical='top', wrap_text=True, text_rotation=45)
    ws['C2'].border = Border(top=Side('thin', color='FF0000FF'), left=Side('double'), diagonal=Side('thin'), diagonalUp=True)
    ws['D2'].number_format = '0.0" strip"'
    ws['D2'].protection = Protection(locked=False)
    ws['C5'].fill = PatternFill('lightUp', fgColor='FF00FF00')
    table = Table(displayName='Opdrachten', ref='A1:H5')
    table.tableStyleInfo = TableStyleInfo(name='TableStyleMedium4', showRowStripes=True, showFirstColumn=True)
    ws.add_table(table)
    ws.freeze_panes = 'C2'
    ws.column_dimensions['C'].width = 40
    ws.column_dimensions['H'].hidden = True
    ws.row_dimensions[2].height = 33
    ws.row_dimensions[5].hidden = True
    ws.sheet_properties.tabColor = 'FF1F6FEB'
    ws['C2'].comment = Comment('Let op: naam aanpassen', 'Regio')
    ws['B3'].hyperlink = Hyperlink(ref='B3', target='https://www.assen.nl/', tooltip='Naar Assen')
    ws['B4'].hyperlink = Hyperlink(ref='B4', location="'Lijsten'!A1", display='Emmen')
    ws.merge_cells('J1:K2')
    ws['J1'] = 'samengevoegd'

    def validation(cells, **what):
        dv = DataValidation(**what)
        ws.add_data_validation(dv)
        dv.add(cells)
    validation('E2:E5', type='list', formula1='"concept,gepland,lopend,afgerond"', allow_blank=True, showErrorMessage=True, errorTitle='Status', error='Kies een status uit de lijst.')
    validation('B2:B5', type='list', formula1='Lijsten!$A$2:$A$4', allow_blank=True, showInputMessage=True, promptTitle='Gemeente', prompt='Kies')
    validation('D2:D5', type='decimal', operator='between', formula1='0', formula2='20', errorStyle='warning', showErrorMessage=True)
    validation('F2:F5', type='date', operator='greaterThanOrEqual', formula1='46023')
    validation('A2:A5', type='custom', formula1='COUNTIF($A$2:$A$5,A2)=1')
    validation('G2:G5', type='whole', operator='lessThan', formula1='100')

    red = PatternFill(bgColor='FFFFC7CE')
    ws.conditional_formatting.add('D2:D5', CellIsRule(operator='greaterThan', formula=['3'], fill=red, font=Font(bold=True, color='FF9C0006'), stopIfTrue=True))
    ws.conditional_formatting.add('A2:H5', FormulaRule(formula=['$E2="concept"'], font=Font(italic=True)))
    ws.conditional_formatting.add('D2:D5', DataBarRule(start_type='min', end_type='max', color='FF638EC6'))
    ws.conditional_formatting.add('G2:G5', ColorScaleRule(start_type='min', start_color='FFF8696B', mid_type='percentile', mid_value=50, mid_color='FFFFEB84', end_type='max', end_color='FF63BE7B'))
    ws.conditional_formatting.add('G2:G5', IconSetRule('3Arrows', 'percent', [0, 33, 67]))
    ws.conditional_formatting.add('C2:C5', Rule(type='containsText', operator='containsText', text='profiel', formula=['NOT(ISERROR(SEARCH("profiel",C2)))'], dxf=DifferentialStyle(fill=red)))
    ws.conditional_formatting.add('A2:A5', Rule(type='duplicateValues', dxf=DifferentialStyle(font=Font(color='FFFF0000'))))

    ws.page_setup.orientation = 'landscape'
    ws.page_setup.paperSize = 9
    ws.page_setup.fitToWidth = 1
    ws.page_setup.fitToHeight = 0
    ws.sheet_properties.pageSetUpPr.fitToPage = True
    ws.oddFooter.center.text = 'Blad &P van &N'
    ws.print_title_rows = '1:1'
    ws.print_area = 'A1:H5'

    chart = BarChart()
    chart.type = 'bar'
    chart.title = 'Strippen per opdracht'
    chart.add_data(Reference(ws, min_col=4, min_row=1, max_row=5), titles_from_data=True)
    chart.set_categories(Reference(ws, min_col=2, min_row=2, max_row=5))
    ws.add_chart(chart, 'J4')

    lijst = wb.create_sheet('Lijsten')
    for value in ['Gemeente', 'Aa en Hunze', 'Assen', 'Emmen']:
        lijst.append([value])
    lijst['C1'] = 'Gewoon en vet rood'
    lijst['C2'] = '=A2:A4&"!"'
    lijst.formula_attributes['C2'] = {'t': 'array', 'ref': 'C2:C4'}
    lijst['E1'] = '=SUM(Opdrachten[Strippen])'
    lijst['E2'] = '=#DIV/0!'
    lijst['E3'] = '=_xlfn.XLOOKUP("Assen",Opdrachten[Gemeente],Opdrachten[Strippen])'
    lijst['E4'] = '=_xlfn.CONCAT(A2:A4)'
    lijst.sheet_view.showGridLines = False
    lijst.protection.enable()
    lijst.protection.formatCells = False
    lijst.protection.set_password('geheim')
    lijst['A2'].protection = Protection(locked=False)
    pie = PieChart()
    pie.title = 'Taart'
    pie.add_data(Reference(ws, min_col=4, min_row=1, max_row=5), titles_from_data=True)
    pie.set_categories(Reference(ws, min_col=2, min_row=2, max_row=5))
    lijst.add_chart(pie, 'G2')

    verborgen = wb.create_sheet("Zeer 'verborgen'")
    verborgen.sheet_state = 'veryHidden'
    verborgen['A1'] = 42
    wb.defined_names.append(DefinedName('Lijst', attr_text='Lijsten!$A$2:$A$4'))
    wb.defined_names.append(DefinedName('Stil', attr_text='12', hidden=True, comment='Een getal'))
    wb.defined_names.append(DefinedName('Lokaal', localSheetId=1, attr_text='Lijsten!$A$1'))
    wb.properties.title = 'Proef'
    wb.properties.creator = 'Regio'
    wb.save(here / 'openpyxl.xlsx')
    finish(here / 'openpyxl.xlsx')


def finish(path):
    """What openpyxl 3.0 cannot write: a text with two fonts and custom document properties."""
    rich = '<r><t xml:space="preserve">Gewoon en </t></r><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Calibri"/></rPr><t>vet rood</t></r>'
    namespace = 'http://schemas.openxmlformats.org/officeDocument/2006'
    custom = (
        f'<Properties xmlns="{namespace}/custom-properties" xmlns:vt="{namespace}/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Regio"><vt:lpwstr>Drenthe</vt:lpwstr></property>'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Jaar"><vt:i4>2026</vt:i4></property></Properties>'
    )
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name).decode() if name.endswith(('.xml', '.rels')) else archive.read(name) for name in archive.namelist()}
    for name in parts:
        if name.startswith(('xl/worksheets/sheet', 'xl/sharedStrings')):
            parts[name] = parts[name].replace('<t>Gewoon en vet rood</t>', rich)
    parts['docProps/custom.xml'] = custom
    parts['_rels/.rels'] = parts['_rels/.rels'].replace(
        '</Relationships>', f'<Relationship Id="rIdCustom" Type="{namespace}/custom-properties" Target="docProps/custom.xml"/></Relationships>'
    )
    parts['[Content_Types].xml'] = parts['[Content_Types].xml'].replace(
        '</Types>', '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>'
    )
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def libreoffice():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'xlsx', '--outdir', folder, str(here / 'openpyxl.xlsx')],
            check=True,
        )
        shutil.copy(pathlib.Path(folder) / 'openpyxl.xlsx', here / 'libreoffice.xlsx')


if __name__ == '__main__':
    here.mkdir(exist_ok=True)
    opdrachten()
    libreoffice()
