"""Small workbooks by openpyxl, another for each seed: generate.py FOLDER COUNT."""
import datetime
import pathlib
import random
import sys

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
for seed in range(1, count + 1):
    r = random.Random(seed)
    wb = Workbook()
    for index in range(r.randint(1, 3)):
        ws = wb.active if index == 0 else wb.create_sheet(f'Blad {index + 1}')
        ws.append([f'Kolom {column}' for column in range(1, 6)])
        for row in range(r.randint(1, 12)):
            ws.append([r.choice(['Assen', ' spatie ', 'regel\ntwee', 'é € ’', 12, -0.5, True, datetime.date(2026, 1, 5), f'=A{row + 2}&"x"', None]) for _ in range(5)])
        for _ in range(r.randint(0, 4)):
            cell = ws.cell(r.randint(2, 8), r.randint(1, 5))
            cell.font = Font(bold=True, color='FF9C0006')
            cell.fill = PatternFill('solid', fgColor='FFFFC7CE')
            cell.alignment = Alignment(wrap_text=True, text_rotation=r.choice([0, 45, 90]))
            cell.border = Border(left=Side('thin'))
        if r.random() < 0.5:
            table = Table(displayName=f'T{index}', ref=f'A1:E{ws.max_row}')
            table.tableStyleInfo = TableStyleInfo(name='TableStyleLight1', showRowStripes=True)
            ws.add_table(table)
        if r.random() < 0.4:
            ws['B2'].comment = Comment('Let op', 'Anne')
        if r.random() < 0.4:
            rule = DataValidation(type='list', formula1='"ja,nee"')
            rule.add('H2:H9')
            ws.add_data_validation(rule)
        if r.random() < 0.3:
            ws.freeze_panes = 'B2'
        ws.column_dimensions['A'].width = r.randint(5, 40)
    wb.save(folder / f'{seed}.xlsx')
