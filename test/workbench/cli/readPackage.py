"""Reads a Tabular Data Package by its descriptor alone (specs.frictionlessdata.io, version 1) and prints its typed rows as JSON.

Stops with a line on standard error where the descriptor or a row breaks the specification.
"""
import csv, json, re, sys
from pathlib import Path

folder = Path(sys.argv[1])
package = json.loads((folder / 'datapackage.json').read_text('utf-8'))


def demand(holds, what):
    if not holds:
        sys.exit(what)


NAME = re.compile(r'^[-a-z0-9._/]+$')
demand(NAME.match(package['name']) and package['profile'] == 'tabular-data-package', 'package name or profile')
demand(re.match(r'^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$', package['created']), 'created is no RFC 3339 moment')
demand(len({each['name'] for each in package['resources']}) == len(package['resources']) > 0, 'resource names')


def typed(text, field, missing):
    if text in missing:
        return None
    kind = field['type']
    if kind == 'string':
        return text
    if kind == 'integer':
        return int(text)
    if kind == 'boolean':
        return {'true': True, 'false': False}[text]
    demand(kind == 'number', f'type {kind}')
    demand('.' not in text, f'{text}: a full stop, where decimalChar is a comma')
    return float(text.replace(field['decimalChar'], '.'))


def read(resource):
    demand(resource['profile'] == 'tabular-data-resource' and NAME.match(resource['name']), resource['name'])
    demand(not Path(resource['path']).is_absolute() and '..' not in resource['path'], 'path')
    raw = (folder / resource['path']).read_bytes()
    demand(raw.startswith(b'\xef\xbb\xbf') and resource['encoding'] == 'utf-8', 'byte order mark')
    text = raw.decode('utf-8-sig')
    dialect = resource['dialect']
    demand(text.endswith(dialect['lineTerminator']), 'last line')
    lines = list(csv.reader(text.splitlines(keepends=True), delimiter=dialect['delimiter'], quotechar=dialect['quoteChar'], doublequote=dialect['doubleQuote'], strict=True))
    schema = resource['schema']
    names = [field['name'] for field in schema['fields']]
    demand(dialect['header'] and lines[0] == names, f'header of {resource["name"]}')
    demand(all(len(line) == len(names) for line in lines), 'cells in a row')
    rows = [{field['name']: typed(cell, field, schema['missingValues']) for field, cell in zip(schema['fields'], line)} for line in lines[1:]]
    key = schema.get('primaryKey')
    demand(key is None or len({tuple(row[name] for name in key) for row in rows}) == len(rows), f'primary key of {resource["name"]}')
    return rows


tables = {resource['name']: read(resource) for resource in package['resources']}
for resource in package['resources']:
    for foreign in resource['schema'].get('foreignKeys', []):
        known = {tuple(row[name] for name in foreign['reference']['fields']) for row in tables[foreign['reference']['resource']]}
        demand(all(tuple(row[name] for name in foreign['fields']) in known for row in tables[resource['name']]), f'foreign key of {resource["name"]}')
print(json.dumps({'package': package, 'tables': tables}))
