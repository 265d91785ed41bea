"""Prints, as JSON, all that openpyxl sees of the workbook named on the command line."""
import json
import sys
import warnings
import zipfile

import openpyxl
from openpyxl.xml.functions import tostring

warnings.simplefilter('ignore')


def tree(thing):
    return tostring(thing.to_tree(thing.tagname if hasattr(thing, 'tagname') else None)).decode()


def cell_facts(cell):
    value = cell.value
    return {
        'value': str(value), 'kind': cell.data_type, 'format': cell.number_format, 'quote': cell.quotePrefix,
        'font': repr(cell.font), 'fill': repr(cell.fill), 'border': repr(cell.border), 'align': repr(cell.alignment), 'protect': repr(cell.protection),
        'comment': cell.comment and [cell.comment.text, cell.comment.author],
        'link': cell.hyperlink and [cell.hyperlink.target, cell.hyperlink.location, cell.hyperlink.tooltip],
    }


def sheet_facts(ws):
    return {
        'state': ws.sheet_state,
        'freeze': ws.freeze_panes,
        'cells': {cell.coordinate: cell_facts(cell) for row in ws.iter_rows() for cell in row if cell.value is not None or cell.has_style or cell.comment},
        'merges': sorted(str(area) for area in ws.merged_cells.ranges),
        'widths': {key: [column.width, column.hidden] for key, column in sorted(ws.column_dimensions.items())},
        'heights': {key: [row.height, row.hidden] for key, row in sorted(ws.row_dimensions.items()) if row.height or row.hidden},
        'validations': [[str(rule.sqref), rule.type, rule.operator, rule.formula1, rule.formula2, rule.error, rule.errorTitle, rule.errorStyle, rule.prompt, rule.promptTitle, rule.allowBlank, rule.showDropDown, rule.showErrorMessage, rule.showInputMessage] for rule in ws.data_validations.dataValidation],
        'formats': sorted([[str(block.sqref), rule.type, rule.priority, rule.operator, rule.formula, rule.stopIfTrue, repr(rule.dxf), repr(rule.dataBar), repr(rule.colorScale), repr(rule.iconSet), rule.text, rule.rank] for block in ws.conditional_formatting for rule in block.rules], key=lambda rule: rule[2]),
        'tables': {name: tostring(table.to_tree()).decode() for name, table in ((name, ws.tables[name]) for name in ws.tables)},
        'charts': [tostring(chart._write()).decode() for chart in ws._charts],
        'anchors': [repr(chart.anchor) for chart in ws._charts],
        'images': len(ws._images),
        'pivots': [[pivot.name, pivot.location.ref, [field.name for field in pivot.cache.cacheFields], len(pivot.cache.records.r)] for pivot in ws._pivots],
        'protection': repr(ws.protection),
        'print': [ws.print_area, ws.print_titles, repr(ws.page_setup), repr(ws.page_margins), repr(ws.print_options), ws.oddFooter.center.text, ws.oddHeader.center.text],
        'tab': ws.sheet_properties.tabColor and ws.sheet_properties.tabColor.rgb,
        'grid': ws.sheet_view.showGridLines,
        'filter': ws.auto_filter.ref,
    }


path = sys.argv[1]
book = openpyxl.load_workbook(path)
values = openpyxl.load_workbook(path, data_only=True)
properties = book.properties
facts = {
    'active': book.active.title,
    'sheets': {ws.title: sheet_facts(ws) for ws in book.worksheets},
    'values': {ws.title: [[str(value) for value in row] for row in ws.iter_rows(values_only=True)] for ws in values.worksheets},
    'names': sorted([name.name, name.localSheetId, name.attr_text, name.hidden, name.comment] for name in book.defined_names.definedName) if hasattr(book.defined_names, 'definedName') else sorted([name, value.attr_text] for name, value in book.defined_names.items()),
    'properties': [properties.title, properties.creator],
    'custom': zipfile.ZipFile(path).read('docProps/custom.xml').decode() if 'docProps/custom.xml' in zipfile.ZipFile(path).namelist() else None,
}
json.dump(facts, sys.stdout, default=str)
