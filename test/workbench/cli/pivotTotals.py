"""Recomputes the ready PivotTables of an evaluated workbook from the rows of Opdrachten, with openpyxl and nothing of the add-in.

Prints, for each report, the figures that the rows give and those in the report's cells, by "row|column".
"""
import json, sys
from collections import defaultdict
from datetime import datetime
from openpyxl import load_workbook

book = load_workbook(sys.argv[1])
sheet = book['Opdrachten']
header, *rows = [[cell.value for cell in row] for row in sheet[sheet.tables['Opdrachten'].ref]]
blank = '(niet ingevuld)'


def quarter(row):
    start = row['Start']
    return f'{start.year} K{(start.month + 2) // 3}' if isinstance(start, datetime) else blank


records = []
for values in rows:
    row = dict(zip(header, values))
    if str(row['Periode']) != '2026':
        continue
    label = lambda column: blank if row[column] in (None, '') else row[column]
    records.append({
        'Thema': label('Thema'), 'Gemeente': label('Gemeente'), 'Status': label('Status'), 'Niveau': label('Niveau'), 'Kwartaal': quarter(row),
        'Strippen': row['Strippen'] if isinstance(row['Strippen'], (int, float)) else 0, 'Telling': 1,
    })


def fields(pivot, axis):
    names = [field.name for field in pivot.cache.cacheFields]
    return [names[each.x] for each in axis if each.x >= 0]


reports = {}
for pivot in book['Draaitabel 2026']._pivots:
    down, across = fields(pivot, pivot.rowFields), fields(pivot, pivot.colFields)
    data = [field.name for field in pivot.cache.cacheFields][pivot.dataFields[0].fld]
    expected = defaultdict(float)
    for record in records:
        for row in (record[down[0]], 'Eindtotaal'):
            for column in ([record[across[0]], 'Eindtotaal'] if across else ['Eindtotaal']):
                expected[f'{row}|{column}'] += record[data]
    cells = [[cell.value for cell in row] for row in book['Draaitabel 2026'][pivot.location.ref]]
    heads = cells[1] if across else [None, 'Eindtotaal']
    body = cells[2:] if across else cells[1:]
    shown = {f'{row[0]}|{head}': row[at] for row in body for at, head in enumerate(heads) if at > 0 and row[at] is not None}
    reports[pivot.name] = {'data': data, 'expected': {key: value for key, value in expected.items() if value or key in shown}, 'shown': shown}
print(json.dumps(reports))
