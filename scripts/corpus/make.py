"""Makes the deliberately messy workbooks of test/corpus/files, and what is expected of each.

Run: /usr/bin/python3 scripts/corpus/make.py   (needs openpyxl, and LibreOffice's soffice on the path)
A case says what a person would expect; it is not a recording of what the check happened to answer.
"""
import copy
import csv
import datetime as dt
import json
import pathlib
import shutil
import subprocess
import tempfile

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

HERE = pathlib.Path(__file__).resolve().parent
FILES = HERE.parent.parent / 'test' / 'corpus' / 'files'
D = dt.date

MUNICIPALITIES = ['Gemeente', 'CBS-code', 'Inwoners', 'Peildatum']
ALLOCATION = ['Periode', 'Gemeente', 'Basis', 'Naar inwoners', 'Totaal', 'Status', 'Regel', 'Vastgesteld op']
ASSIGNMENTS = ['Nr', 'Periode', 'Gemeente', 'Titel', 'Aanleiding', 'Doel', 'Resultaat', 'Thema', 'Fase', 'Opdrachtgever', 'Opdrachtnemer',
               'Niveau', 'Strippen', 'Status', 'Start', 'Eind', 'Uren', 'Tevredenheid', 'Opmerking']
ENGLISH = ['No', 'Period', 'Municipality', 'Title', 'Reason', 'Goal', 'Result', 'Theme', 'Phase', 'Client', 'Contractor', 'Level', 'Strips',
           'Status', 'Start', 'End', 'Hours', 'Satisfaction', 'Remark']
AT = {name: index for index, name in enumerate(ASSIGNMENTS)}

REASON = 'De netbeheerder legt vanaf 2028 nieuwe leidingen aan in de wijk.'
GOAL = 'De gemeenteraad kan in december kiezen tussen een warmtenet en warmtepompen.'
RESULT = ('Een adviesnota van hoogstens 15 bladzijden met een kaart; buiten de opdracht blijft de aanbesteding. '
          'De nota wordt overgedragen aan de programmaleider.')


def assignment(number, municipality, title, strips, status, start, end, **more):
    row = [number, 2026, municipality, title, REASON, GOAL, RESULT, 'Wijkaanpak', 'Verkenning', 'Programmaleider warmte', 'Adviseur warmte',
           'medior', strips, status, start, end, None, None, None]
    for name, value in more.items():
        row[AT[name]] = value
    return row


def data():
    """A small region where nothing is wrong on 1 July 2026."""
    return {
        'Gemeenten': [MUNICIPALITIES, ['Assen', 'GM0106', 69701, D(2024, 1, 1)], ['Emmen', 'GM0114', 109346, D(2024, 1, 1)],
                      ['Aa en Hunze', 'GM1680', 25845, D(2024, 1, 1)]],
        'Toekenning': [ALLOCATION, [2026, 'Assen', 6, 7, 13, 'vastgesteld', None, D(2025, 12, 10)],
                       [2026, 'Emmen', 6, 8, 14, 'vastgesteld', None, D(2025, 12, 10)],
                       [2026, 'Aa en Hunze', 6, 4, 10, 'vastgesteld', None, D(2025, 12, 10)]],
        'Opdrachten': [ASSIGNMENTS,
                       assignment('2026-001', 'Assen', 'Warmteplan voor de wijk Noorderpark', 4, 'afgerond', D(2026, 1, 12), D(2026, 5, 29), Uren=150, Tevredenheid=4),
                       assignment('2026-002', 'Emmen', 'Isolatieaanpak Angelslo', 3, 'lopend', D(2026, 3, 2), D(2026, 9, 25)),
                       assignment('2026-003', 'Aa en Hunze', 'Gesprekken met dorpshuizen', 2, 'gepland', D(2026, 9, 7), D(2026, 12, 11)),
                       assignment('2026-004', 'Assen', 'Gezamenlijke inkoop van bodemonderzoek', 1, 'lopend', D(2026, 2, 2), D(2026, 10, 30)),
                       assignment('2026-004', 'Emmen', 'Gezamenlijke inkoop van bodemonderzoek', 2, 'lopend', D(2026, 2, 2), D(2026, 10, 30))],
    }


def region():
    """The same region with all that is kept beside the assignments."""
    return {
        **data(),
        'Mutaties': [['Datum', 'Periode', 'Gemeente', 'Soort', 'Strippen', 'Tegenpartij', 'Opdracht', 'Toelichting', 'Id'],
                     [D(2026, 4, 1), 2026, 'Emmen', 'overdracht', -1, 'Aa en Hunze', None, 'Afgesproken in het regioberaad', 'M-01'],
                     [D(2026, 4, 1), 2026, 'Aa en Hunze', 'overdracht', 1, 'Emmen', None, 'Afgesproken in het regioberaad', 'M-01'],
                     [D(2026, 1, 5), 2026, 'Assen', 'meegenomen', 2, None, None, None, 'M-03']],
        'Team': [['Medewerker', 'Niveau', 'Fte', 'Van', 'Tot', 'Expertise'], ['Adviseur 1', 'senior', 0.9, D(2025, 3, 1), D(2027, 12, 31), 'Warmtenetten'],
                 ['Adviseur 2', 'medior', 1, D(2025, 3, 1), None, None]],
        'Inzet': [['Medewerker', 'Opdracht', 'Van', 'Tot', 'Fte'], ['Adviseur 1', '2026-001', D(2026, 1, 12), D(2026, 5, 29), 0.3],
                  ['Adviseur 2', '2026-002', D(2026, 3, 2), D(2026, 9, 25), 0.4], ['Adviseur 2', '2026-004', D(2026, 2, 2), D(2026, 10, 30), 0.3]],
        'Beschikbaarheid': [['Medewerker', 'Van', 'Tot', 'Fte minder'], ['Adviseur 1', D(2026, 7, 20), D(2026, 8, 14), 0.4]],
        'Producten': [['Product', 'Soort', 'Datum', 'Herkomst', 'Uren', 'Opmerking'], ['Format wijkaanpak', 'format', D(2026, 5, 29), '2026-001', 40, None]],
        'Gebruik': [['Product', 'Gemeente', 'Datum'], ['Format wijkaanpak', 'Emmen', D(2026, 6, 8)]],
        'Evaluaties': [['Opdracht', 'Gemeente', 'Datum', 'Tevredenheid', 'Resultaat behaald', 'Toelichting'], ['2026-001', 'Assen', D(2026, 6, 8), 4, 'ja', None]],
        'Instellingen': [['Instelling', 'Waarde'], ['Periode', 2026], ['Begin periode', D(2026, 1, 1)], ['Eind periode', D(2026, 12, 31)], ['Uren per strip', 40]],
    }


CASES = []
SOFFICE = []  # (folder with sources, source name, final name)
WORK = pathlib.Path(tempfile.mkdtemp(prefix='corpus-'))
# What a clean region has no finding of.
SOUND = ['table-missing', 'column-missing', 'check-failed']


def case(name, by, about, exit, found=(), absent=(), mapping=None, clean=False):
    if mapping is not None:
        (FILES / f'{name}.mapping.json').write_text(json.dumps(mapping, ensure_ascii=False, indent=1) + '\n')
    CASES.append({'file': f'{name}.xlsx', 'by': by, 'about': about, 'exit': exit, 'found': sorted(found), 'absent': sorted(set(absent) | {'check-failed'}),
                  **({'mapping': f'{name}.mapping.json'} if mapping is not None else {}), **({'clean': True} if clean else {})})


def put(sheet, rows, top=1, left=1):
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is None:
                continue
            cell = sheet.cell(top + r, left + c, value)
            if isinstance(value, dt.date):
                cell.number_format = 'dd-mm-yyyy'


def table_over(sheet, name, rows, top=1, left=1, filtered=True):
    ref = f'{get_column_letter(left)}{top}:{get_column_letter(left + len(rows[0]) - 1)}{top + len(rows) - 1}'
    table = Table(displayName=name, ref=ref)
    if not filtered:
        table.autoFilter = None
    sheet.add_table(table)
    return table


def book(tables, names=None, top=1, left=1, filtered=True):
    wb = Workbook()
    wb.remove(wb.active)
    for name, rows in tables.items():
        sheet = wb.create_sheet((names or {}).get(name, name))
        put(sheet, rows, top, left)
        table_over(sheet, name, rows, top, left, filtered)
    return wb


def save(wb, name):
    wb.save(FILES / f'{name}.xlsx')


def changed(*changes):
    """The region with cells of Opdrachten changed: (row from 1, header, value)."""
    tables = data()
    for row, header, value in changes:
        tables['Opdrachten'][row][AT[header]] = value
    return tables


def simple(name, about, changes, exit, found=(), absent=()):
    save(book(changed(*changes)), name)
    case(name, 'openpyxl', about, exit, found, [*SOUND, *absent])


def through_office(name, wb, via='ods'):
    """Saved by openpyxl, opened and saved by LibreOffice by way of its own format."""
    folder = WORK / name
    folder.mkdir()
    wb.save(folder / f'{name}.xlsx')
    SOFFICE.append((folder, f'{name}.xlsx', via, name))


def office(to, folder, source):
    subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{WORK}/profile', '--convert-to', to, '--outdir', str(folder), str(folder / source)],
                   check=True, capture_output=True, timeout=180)


def plain_mapping(**sheets):
    """Plain sheets with the Dutch headers: {table: (sheet, header row)}."""
    keys = {'municipalities': dict(zip(['municipality', 'code', 'population', 'referenceDate'], MUNICIPALITIES)),
            'allocation': dict(zip(['period', 'municipality', 'base', 'share', 'total', 'status', 'rule', 'adoptedOn'], ALLOCATION)),
            'assignments': dict(zip(['number', 'period', 'municipality', 'title', 'reason', 'goal', 'result', 'theme', 'phase', 'client', 'contractor', 'level',
                                     'strips', 'status', 'start', 'end', 'hours', 'satisfaction', 'remark'], ASSIGNMENTS))}
    found = []
    for table, places in sheets.items():
        for sheet, row in (places if isinstance(places, list) else [places]):
            found.append({'table': table, 'sheet': sheet, 'tableName': None, 'headerRow': row, 'columns': keys[table]})
    return {'tables': found}


def plain_book(tables, names=None, top=1):
    wb = Workbook()
    wb.remove(wb.active)
    for name, rows in tables.items():
        put(wb.create_sheet((names or {}).get(name, name)), rows, top)
    return wb


def cases():
    save(book(data()), 'schoon')
    case('schoon', 'openpyxl', 'nothing is wrong', 0, clean=True)

    # --- where the table stands
    wb = book(data(), top=4, left=3)
    for sheet in wb:
        sheet['A1'] = 'Strippenkaart Drenthe'
        sheet['A1'].font = Font(bold=True, size=16)
        sheet.merge_cells('A1:F1')
    save(wb, 'titel-erboven')
    case('titel-erboven', 'openpyxl', 'merged title above, header in row 4, column C', 0, clean=True)

    wb = book(data(), names={'Gemeenten': "Gemeente's", 'Toekenning': 'Verdeling (2026)', 'Opdrachten': 'Blad 1 & meer'})
    save(wb, 'andere-bladen')
    case('andere-bladen', 'openpyxl', 'tables on sheets with odd names', 0, clean=True)

    tables = data()
    tables['Opdrachten'] = [ENGLISH, *tables['Opdrachten'][1:]]
    save(book(tables), 'engelse-koppen')
    case('engelse-koppen', 'openpyxl', 'English headers', 0, clean=True)

    tables = data()
    tables['Opdrachten'] = [list(reversed(row)) for row in tables['Opdrachten']]
    save(book(tables), 'kolommen-omgekeerd')
    case('kolommen-omgekeerd', 'openpyxl', 'columns in reverse order', 0, clean=True)

    tables = data()
    tables['Opdrachten'] = [[*row, 'Dossier' if at == 0 else f'Z-{at}'] for at, row in enumerate(tables['Opdrachten'])]
    save(book(tables), 'eigen-kolommen')
    case('eigen-kolommen', 'openpyxl', 'a column of their own', 0, clean=True)

    # --- structure
    wb = book(data())
    sheet = wb['Opdrachten']
    for letter in 'EFG':
        sheet.column_dimensions[letter].hidden = True
    sheet.row_dimensions[3].hidden = True
    sheet.tables['Opdrachten'].autoFilter.add_filter_column(2, ['Assen']) if sheet.tables['Opdrachten'].autoFilter else None
    sheet.freeze_panes = 'C2'
    save(wb, 'verborgen-en-gefilterd')
    case('verborgen-en-gefilterd', 'openpyxl', 'hidden columns, a filter that hides a row', 0, clean=True)

    tables = data()
    rows = tables['Opdrachten']
    rows.insert(3, [None] * len(ASSIGNMENTS))
    rows.append([None] * len(ASSIGNMENTS))
    save(book(tables), 'lege-rijen')
    case('lege-rijen', 'openpyxl', 'blank rows in the table', 0, clean=True)

    tables = data()
    wb = book({k: v for k, v in tables.items() if k != 'Opdrachten'})
    sheet = wb.create_sheet('Opdrachten')
    rows = tables['Opdrachten']
    put(sheet, [*rows, ['Totaal', *[None] * 11, f'=SUBTOTAL(109,M2:M{len(rows)})']])
    table = Table(displayName='Opdrachten', ref=f'A1:S{len(rows) + 1}', totalsRowCount=1, totalsRowShown=True)
    table._initialise_columns()
    for column, header in zip(table.tableColumns, ASSIGNMENTS):
        column.name = header
    table.tableColumns[0].totalsRowLabel = 'Totaal'
    table.tableColumns[AT['Strippen']].totalsRowFunction = 'sum'
    table.autoFilter.ref = f'A1:S{len(rows)}'
    sheet.add_table(table)
    save(wb, 'totaalrij')
    case('totaalrij', 'openpyxl', 'a totals row is no assignment', 0, clean=True)

    tables = data()
    tables['Opdrachten'][0] = [*ASSIGNMENTS[:-1], 'Titel ']
    save(book(tables), 'dubbele-kop')
    case('dubbele-kop', 'openpyxl', 'the same header twice but for a space', 1, ['header-double'])

    tables = data()
    tables['Opdrachten'] = [[value for at, value in enumerate(row) if at != AT['Strippen']] for row in tables['Opdrachten']]
    save(book(tables), 'kolom-weg')
    case('kolom-weg', 'openpyxl', 'no column Strippen', 1, ['column-missing'], ['table-missing'])

    wb = book(data())
    wb['Opdrachten'].merge_cells('C3:C4')
    save(wb, 'samengevoegd')
    case('samengevoegd', 'openpyxl', 'merged cells in the data: one municipality is lost', 1, ['value-required', 'merged-cells'], SOUND)

    wb = plain_book(data(), top=3)
    sheet = wb['Opdrachten']
    sheet['A1'] = 'Opdrachten 2026'
    sheet.merge_cells('A1:S2')
    sheet.merge_cells('E3:F3')
    sheet.merge_cells('H5:H6')
    save(wb, 'samengevoegd-gewoon')
    case('samengevoegd-gewoon', 'openpyxl', 'a plain sheet with a merged title, merged headers and merged cells', 1, ['merged-cells'], SOUND,
         mapping=plain_mapping(municipalities=('Gemeenten', 3), allocation=('Toekenning', 3), assignments=('Opdrachten', 3)))

    wb = book({k: v for k, v in data().items() if k != 'Opdrachten'})
    put(wb.create_sheet('Opdrachten'), [ASSIGNMENTS])
    wb['Opdrachten'].add_table(Table(displayName='Opdrachten', ref='A1:S2'))
    save(wb, 'zonder-rijen')
    case('zonder-rijen', 'openpyxl', 'a table with one empty row', 0, clean=True)

    wb = Workbook()
    wb.active.title = 'Blad1'
    save(wb, 'leeg')
    case('leeg', 'openpyxl', 'an empty workbook', 1, ['table-missing'])

    wb = Workbook()
    put(wb.active, [['Boodschappen', 'Aantal'], ['Koffie', 3], ['Thee', 2]])
    save(wb, 'geen-tabellen')
    case('geen-tabellen', 'openpyxl', 'a sheet about something else', 1, ['table-missing'])

    save(book({'Opdrachten': data()['Opdrachten']}), 'alleen-opdrachten')
    case('alleen-opdrachten', 'openpyxl', 'no Gemeenten and no Toekenning', 1, ['table-missing'], ['municipality-unknown'])

    # --- cells
    simple('getallen-als-tekst', 'numbers as text in many notations', [
        (1, 'Strippen', '4'), (2, 'Strippen', '3,0'), (3, 'Strippen', ' 2 '), (4, 'Strippen', '\u00a01'), (5, 'Strippen', '２')], 1, ['number-as-text'], ['number-invalid'])
    simple('datums-als-tekst', 'dates as text in many notations', [
        (1, 'Start', '12 jan 2026'), (2, 'Start', '2026-03-02'), (3, 'Start', '7 september 2026'), (4, 'Start', '02-02-2026'), (5, 'Eind', '30 okt. 2026')],
        1, ['date-as-text'], ['date-invalid'])
    simple('geen-getal', 'words where a number belongs', [(1, 'Strippen', 'vier'), (2, 'Uren', 'n.v.t.'), (3, 'Start', 'najaar')], 1, ['number-invalid', 'date-invalid'])
    simple('harde-spaties', 'no-break spaces and spaces at the end', [(1, 'Gemeente', 'Assen\u00a0'), (2, 'Status', 'lopend '), (3, 'Gemeente', '  Aa en  Hunze')], 1, ['spaces'], ['municipality-unknown'])
    simple('volle-breedte', 'full-width figures in a date', [(1, 'Start', '２０２６-０１-１２')], 1, ['date-as-text'])
    simple('status-verkeerd', 'misspelt and unknown words', [(1, 'Status', 'Afgerondd'), (2, 'Status', 'bezig'), (3, 'Niveau', 'medoir')], 1, ['word-spelling', 'word-unknown'])
    simple('hoofdletters', 'capitals are no mistake', [(1, 'Status', 'AFGEROND'), (2, 'Gemeente', 'EMMEN'), (3, 'Niveau', 'Senior')], 0, [], ['word-spelling', 'word-unknown', 'municipality-unknown'])
    simple('strippen-half', 'half strips and strips below nought', [(1, 'Strippen', 1.5), (2, 'Strippen', -2)], 1, ['strips-not-whole', 'strips-negative'])
    simple('gemeente-fout', 'a typo, another region and two in one cell', [(1, 'Gemeente', 'Asen'), (2, 'Gemeente', 'Utrecht'), (3, 'Gemeente', 'Assen en Emmen')],
           1, ['municipality-unknown', 'municipality-several'])
    simple('datums-omgekeerd', 'start after end, and far outside the period', [(1, 'Start', D(2026, 6, 1)), (2, 'Eind', D(2028, 9, 25)), (3, 'Start', D(1926, 9, 7))],
           1, ['start-after-end', 'outside-period', 'date-invalid'])
    simple('nummer-dubbel', 'a number twice for one municipality', [(4, 'Nr', '2026-001')], 1, ['number-double'])
    simple('te-veel', 'more than the card holds', [(1, 'Strippen', 12), (4, 'Strippen', 5)], 1, ['over-balance'])
    simple('privacy', 'what belongs in no shared workbook', [
        (1, 'Opmerking', 'BSN 111222333'), (2, 'Opmerking', 'bel 06-12345678'), (3, 'Opmerking', 'mail j.jansen@assen.nl'), (4, 'Opdrachtnemer', 'mw. J. Jansen'), (5, 'Opmerking', 'wegens ziekte later')],
        1, ['privacy-bsn', 'privacy-phone', 'privacy-email', 'privacy-name', 'privacy-absence-reason'])
    simple('zeer-lang', 'texts of 30,000 characters', [(1, 'Aanleiding', 'Warmte en wonen. ' * 1760), (2, 'Opmerking', 'x' * 32000)], 0)
    simple('emoji', 'emoji, accents, other scripts and right-to-left', [
        (1, 'Titel', 'Warmteplan 🏘️🔥 Noorderpark'), (2, 'Titel', 'Fryslân – Súdwest’s “aanpak” €'), (3, 'Titel', 'مشروع التدفئة'), (4, 'Opmerking', '加热网络 👩‍👩‍👧'), (5, 'Opmerking', 'Z̸͖͊alg̷o')],
        0, [], ['privacy-phone', 'text-as-formula'])
    simple('vreemde-namen', 'texts that mean something to programs', [(1, 'Titel', '__proto__'), (2, 'Titel', '{{value}} $t(x)'), (3, 'Titel', '<script>alert(1)</script>'), (4, 'Opmerking', '%s %d \\n')], 0)

    wb = book(data())
    sheet = wb['Opdrachten']
    for ref, value in (('M2', '#N/A'), ('O3', '#REF!'), ('C4', '#DIV/0!')):
        sheet[ref] = value
        sheet[ref].data_type = 'e'
    save(wb, 'foutcellen')
    case('foutcellen', 'openpyxl', 'cell errors', 1, ['formula-error'], ['number-invalid', 'date-invalid', 'municipality-unknown', *SOUND])

    wb = book(data())
    for ref, value in (('D2', '=1+1 is een titel'), ('S3', '@SUM(A1)'), ('S4', '-2+3+cmd|x!A0'), ('S5', '- een opsomming')):
        wb['Opdrachten'][ref] = value
        wb['Opdrachten'][ref].data_type = 's'
    save(wb, 'formuleachtig')
    case('formuleachtig', 'openpyxl', 'texts that would act as a formula', 0, ['text-as-formula'], SOUND)

    # --- Excel's other features
    wb = book(data())
    sheet = wb['Opdrachten']
    sheet['C2'].comment = Comment('Nog navragen bij de wethouder', 'Coördinator')
    sheet['C2'].fill = PatternFill('solid', fgColor='FFFF00')
    valid = DataValidation(type='list', formula1='"concept,gepland,lopend"', allow_blank=True)
    valid.add('N2:N6')
    sheet.add_data_validation(valid)
    sheet.conditional_formatting.add('M2:M6', CellIsRule(operator='greaterThan', formula=['3'], fill=PatternFill(bgColor='FFC7CE')))
    sheet.protection.sheet = True
    sheet.protection.password = 'geheim'
    save(wb, 'beveiligd')
    case('beveiligd', 'openpyxl', 'protected sheet, note, own fill, drop-down, conditional format', 0, clean=True)

    wb = book(data())
    wb['Gemeenten'].sheet_state = 'veryHidden'
    wb['Toekenning'].sheet_state = 'hidden'
    save(wb, 'verborgen-bladen')
    case('verborgen-bladen', 'openpyxl', 'tables on a hidden and a very hidden sheet', 0, clean=True)

    wb = book(data())
    wb.epoch = CALENDAR_MAC_1904
    save(wb, 'datums-1904')
    case('datums-1904', 'openpyxl', 'the dates of the 1904 system: refused in one line, since every date would be four years off', 2)

    wb = book(data())
    chart_sheet = wb.create_sheet('Notities')
    chart_sheet['XFD1048576'] = 'helemaal rechtsonder'
    save(wb, 'verre-hoek')
    case('verre-hoek', 'openpyxl', 'a note in the last cell of another sheet', 0, clean=True)

    wb = book(data())
    wb['Toekenning']['E2'] = '=C2+D2'
    save(wb, 'formules-zonder-waarde')
    case('formules-zonder-waarde', 'openpyxl', 'formulas without a value kept in the file are calculated on opening, as in Excel', 0, [], [*SOUND, 'value-required'])

    wb = book(data())
    wb['Opdrachten']['M2'] = '=2+2'
    wb['Opdrachten']['M3'] = '=SUM(1,2)'
    wb['Opdrachten']['Q2'] = '=M2*37.5'
    save(wb, 'formules-goed')
    case('formules-goed', 'openpyxl', 'strips and hours by formula', 0, clean=True)

    wb = book(data())
    wb['Opdrachten']['M4'] = '="2"'
    save(wb, 'formule-geeft-tekst')
    case('formule-geeft-tekst', 'openpyxl', 'a formula that gives strips as text', 1, ['number-as-text'], SOUND)

    wb = book(data())
    wb['Opdrachten']['S3'] = '=HYPERLINK("https://voorbeeld.example/?"&A3,"dossier")'
    save(wb, 'formule-naar-buiten')
    case('formule-naar-buiten', 'openpyxl', 'a formula that points outside the workbook', 0, ['formula-reaches-out'], SOUND)

    wb = book(data())
    put(wb['Opdrachten'], [assignment('2026-005', 'Emmen', 'Vergeten rij', 1, 'gepland', D(2026, 9, 1), D(2026, 10, 1))], top=7)
    save(wb, 'rij-onder-tabel')
    case('rij-onder-tabel', 'openpyxl', 'a row below the table that did not grow', 1, ['rows-below-table'], SOUND)

    # --- plain sheets by a mapping
    save(plain_book(data()), 'gewone-bladen')
    case('gewone-bladen', 'openpyxl', 'plain sheets, by a mapping', 0, mapping=plain_mapping(municipalities=('Gemeenten', 1), allocation=('Toekenning', 1), assignments=('Opdrachten', 1)), clean=True)

    wb = plain_book(data(), top=4)
    for sheet in wb:
        sheet['A1'] = 'Overzicht van de regio'
        sheet.merge_cells('A1:D2')
    wb['Opdrachten']['A5'].font = Font(italic=True)
    wb['Opdrachten'].auto_filter.ref = 'A4:S9'
    save(wb, 'koprij-4')
    case('koprij-4', 'openpyxl', 'plain sheets with the header in row 4 under a merged title, autofilter set', 0,
         mapping=plain_mapping(municipalities=('Gemeenten', 4), allocation=('Toekenning', 4), assignments=('Opdrachten', 4)), clean=True)

    tables = data()
    rows = tables.pop('Opdrachten')
    per = {name: [rows[0], *[row for row in rows[1:] if row[2] == name]] for name in ('Assen', 'Emmen', 'Aa en Hunze')}
    per['Emmen'][1][AT['Strippen']] = 'drie'
    save(plain_book({**tables, **per}), 'blad-per-gemeente')
    case('blad-per-gemeente', 'openpyxl', 'a sheet per municipality, one with a mistake', 1, ['number-invalid'], SOUND,
         mapping=plain_mapping(municipalities=('Gemeenten', 1), allocation=('Toekenning', 1), assignments=[('Assen', 1), ('Emmen', 1), ('Aa en Hunze', 1)]))

    tables = data()
    rows = tables.pop('Opdrachten')
    before = copy.deepcopy(rows[1:3])
    for row in before:
        row[AT['Periode']], row[AT['Status']], row[AT['Nr']] = 2025, 'afgerond', row[AT['Nr']].replace('2026', '2025')
        row[AT['Start']], row[AT['Eind']] = D(2025, 3, 3), D(2025, 9, 26)
    tables['Toekenning'] += [[2025, *row[1:]] for row in tables['Toekenning'][1:]]
    save(plain_book({**tables, '2025': [rows[0], *before], '2026': rows}), 'blad-per-jaar')
    case('blad-per-jaar', 'openpyxl', 'a sheet per year', 0,
         mapping=plain_mapping(municipalities=('Gemeenten', 1), allocation=('Toekenning', 1), assignments=[('2025', 1), ('2026', 1)]), clean=True)

    # --- a whole region, and what is written beside the assignments
    save(book(region()), 'hele-regio')
    case('hele-regio', 'openpyxl', 'all tables filled in, nothing wrong', 0, clean=True)

    tables = region()
    tables['Mutaties'] += [[D(2026, 6, 1), 2026, 'Assen', 'aanvulling', 0, None, None, None, 'M-04'],
                           [D(2026, 6, 1), 2026, 'Assen', 'aanvulling', 2, None, None, None, 'M-03'],
                           [D(2024, 6, 1), 2026, 'Emmen', 'correctie', 1, None, None, None, 'M-05'],
                           [D(2026, 6, 1), 2026, 'Emmen', None, 1, None, None, None, 'M-06']]
    tables['Producten'].append(['Format wijkaanpak', 'format', D(2026, 6, 1), None, 12, None])
    tables['Gebruik'].append(['Format wijkaanpak', 'Assen', D(2026, 1, 5)])
    tables['Team'].append(['Adviseur 1', 'senior', 0.9, D(2026, 2, 1), None, None])
    tables['Inzet'].append(list(tables['Inzet'][1]))
    tables['Evaluaties'] += [['2026-003', 'Aa en Hunze', D(2026, 9, 30), 4, 'ja', None], ['2026-001', 'Emmen', D(2026, 6, 8), 4, 'ja', None],
                             ['2026-001', 'Assen', D(2025, 6, 8), 4, 'ja', None]]
    tables['Instellingen'] += [['Uren per strip', 32], ['Minimum strippen', 12], ['Maximum strippen', 9]]
    tables['Gemeenten'][2][1] = 'GM0106'
    tables['Toekenning'].append([2062, 'Emmen', 6, 8, 14, 'vastgesteld', None, None])
    save(book(tables), 'rond-de-opdrachten')
    case('rond-de-opdrachten', 'openpyxl', 'mistakes in mutations, products, uses, team, bookings, evaluations, settings and codes', 1,
         ['mutation-zero', 'mutation-double', 'mutation-far-from-period', 'value-required', 'product-double', 'use-before-product', 'contracts-overlap', 'row-double',
          'review-not-begun', 'review-other-municipality', 'review-before-start', 'setting-double', 'setting-invalid', 'municipality-double', 'code-of-another',
          'allocation-period-unlikely'], SOUND)

    tables = region()
    tables['Instellingen'] += [['Minimum strippen', 9], ['Maximum strippen', 13]]
    tables['Gemeenten'][1][2] = 6970
    save(book(tables), 'buiten-de-grenzen')
    case('buiten-de-grenzen', 'openpyxl', 'an allocation above the maximum, a population that lost a digit', 0, ['allocation-outside-bounds', 'population-far-off'], SOUND)

    simple('oneens', 'rows of a joint assignment that disagree on status and level', [(5, 'Status', 'gepland'), (5, 'Start', None), (5, 'Niveau', 'senior')], 0, ['joint-rows-differ'])
    simple('lijkt-op-privacy', 'numbers and names that are nothing personal', [
        (1, 'Opmerking', 'zaaknummer 123456782, factuur 111222333'), (2, 'Opmerking', 'code 0106-2026-12, NL91ABNA0417164300'), (3, 'Opmerking', 'na de vakantie verder, bij het ziekenhuis'),
        (4, 'Opdrachtgever', 'Bakker Advies B.V.'), (5, 'Opdrachtgever', 'Van der Meer Architecten')],
        0, [], ['privacy-bsn', 'privacy-phone', 'privacy-absence-reason', 'privacy-name', 'privacy-email'])
    simple('namen', 'names of people in several notations', [
        (1, 'Opdrachtgever', 'Jansen, Jan'), (2, 'Opdrachtgever', 'Projectleider (Jan de Boer)'), (3, 'Opmerking', 'mobiel 06 - 12 34 56 78'), (4, 'Opmerking', 'p.devries @ emmen.nl')],
        0, ['privacy-name', 'privacy-phone', 'privacy-email'])
    simple('met-eenheid', 'numbers with a unit and in words', [(1, 'Strippen', '4 strippen'), (2, 'Strippen', 'drie'), (1, 'Uren', '150 uur')], 1, ['number-invalid'])

    # --- not connected, and recognised by the headers
    save(plain_book(region()), 'ongekoppeld')
    case('ongekoppeld', 'openpyxl', 'plain sheets that nobody connected', 0, ['connection-assumed'], ['table-missing'], clean=True)
    wb = plain_book(changed((2, 'Strippen', '3 '), (4, 'Gemeente', 'Asen')), top=4)
    for sheet in wb:
        sheet['A1'] = 'Overzicht van de regio'
        sheet.merge_cells('A1:D2')
    save(wb, 'ongekoppeld-titel')
    case('ongekoppeld-titel', 'openpyxl', 'plain sheets that nobody connected, under a title', 1, ['connection-assumed', 'number-as-text', 'municipality-unknown'], SOUND)
    wb = plain_book(changed((2, 'Strippen', 'drie')))
    for sheet in wb:
        table_over(sheet, f'tbl{sheet.title}', [[cell.value for cell in row] for row in sheet.iter_rows()])
    save(wb, 'tabelnamen')
    case('tabelnamen', 'openpyxl', 'tables with names of their own', 1, ['connection-assumed', 'number-invalid'], SOUND)
    wb = plain_book({'Contacten': [['Naam', 'Gemeente'], ['Loket', 'Assen']], 'Samenvatting': [['Gemeente', 'Inwoners', 'Over'], ['Assen', 69701, 3], ['Totaal', None, 3]]})
    for name, rows in data().items():
        put(wb.create_sheet(name), rows)
        table_over(wb[name], name, rows)
    save(wb, 'andere-lijsten')
    case('andere-lijsten', 'openpyxl', 'lists of their own beside our tables are left alone', 0, absent=['connection-assumed'], clean=True)

    # --- by way of LibreOffice
    through_office('calc-schoon', book(data()))
    case('calc-schoon', 'LibreOffice', 'kept as .ods and saved as .xlsx', 0, absent=['check-failed'])
    through_office('calc-fouten', book(changed((1, 'Strippen', '4'), (2, 'Status', 'lopendd'), (3, 'Start', '7 september 2026'), (4, 'Gemeente', 'Asen'))), via='xlsx')
    case('calc-fouten', 'LibreOffice', 'opened and saved by Calc', 1, ['number-as-text', 'word-spelling', 'date-as-text', 'municipality-unknown'], SOUND)
    wb = book(data())
    for row in range(2, 5):
        wb['Toekenning'][f'E{row}'] = f'=C{row}+D{row}'
    through_office('calc-formules', wb, via='xlsx')
    case('calc-formules', 'LibreOffice', 'formulas with values that Calc worked out', 0, clean=True)
    wb = book(data())
    wb['Opdrachten']['M2'] = '=1/0'
    wb['Opdrachten']['M3'] = '=NA()'
    through_office('calc-foutcellen', wb, via='xlsx')
    case('calc-foutcellen', 'LibreOffice', 'formulas that fail', 1, ['formula-error'], SOUND)
    wb = plain_book(changed((1, 'Opmerking', '=HYPERLINK("https://voorbeeld.example/?"&A2,"dossier")')))
    wb['Opdrachten'].merge_cells('C3:C4')
    through_office('calc-samengevoegd', wb, via='xlsx')
    case('calc-samengevoegd', 'LibreOffice', 'merged municipalities and a formula that points outside, in a plain sheet', 1, ['merged-cells', 'formula-reaches-out'], SOUND,
         mapping=plain_mapping(municipalities=('Gemeenten', 1), allocation=('Toekenning', 1), assignments=('Opdrachten', 1)))
    wb = book(data())
    wb['Opdrachten']['C2'].comment = Comment('Let op', 'x')
    wb['Opdrachten'].protection.sheet = True
    wb['Gemeenten'].sheet_state = 'hidden'
    through_office('calc-beveiligd', wb, via='xlsx')
    case('calc-beveiligd', 'LibreOffice', 'protected, with a note and a hidden sheet', 0, clean=True)
    wb = book(data())
    wb.epoch = CALENDAR_MAC_1904
    through_office('calc-1904', wb, via='xlsx')
    case('calc-1904', 'LibreOffice', '1904 dates, saved by Calc: refused in one line', 2)

    for name, about, rows, exit, found in (
        ('csv-opdrachten', 'a CSV of assignments, opened and saved: a plain sheet, no tables', data()['Opdrachten'], 1, ['table-missing']),
        ('csv-leeg', 'a CSV with only a header', [ASSIGNMENTS], 1, ['table-missing']),
        ('csv-tekst', 'a CSV of something else', [['Naam', 'Adres'], ['=HYPERLINK("x")', '@cmd']], 1, ['table-missing']),
    ):
        folder = WORK / name
        folder.mkdir()
        with open(folder / f'{name}.csv', 'w', newline='', encoding='utf-8') as file:
            csv.writer(file).writerows(rows)
        SOFFICE.append((folder, f'{name}.csv', 'xlsx', name))
        case(name, 'LibreOffice', about, exit, found)

    name = 'fods-gewoon'
    folder = WORK / name
    folder.mkdir()
    plain_book(changed((2, 'Strippen', 2.5))).save(folder / f'{name}.xlsx')
    SOFFICE.append((folder, f'{name}.xlsx', 'fods', name))
    case(name, 'LibreOffice', 'plain sheets kept as .fods, by a mapping', 1, ['strips-not-whole'], SOUND,
         mapping=plain_mapping(municipalities=('Gemeenten', 1), allocation=('Toekenning', 1), assignments=('Opdrachten', 1)))


def convert():
    for folder, source, via, name in SOFFICE:
        stem = source.rsplit('.', 1)[0]
        if via != 'xlsx':
            office(via, folder, source)
            source = f'{stem}.{via}'
        out = folder / 'out'
        out.mkdir()
        office('xlsx:Calc MS Excel 2007 XML', folder, source) if not source.endswith('.xlsx') else None
        if source.endswith('.xlsx'):
            subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{WORK}/profile', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', str(out), str(folder / source)],
                           check=True, capture_output=True, timeout=180)
            shutil.copy(out / f'{stem}.xlsx', FILES / f'{name}.xlsx')
        else:
            shutil.copy(folder / f'{stem}.xlsx', FILES / f'{name}.xlsx')


if __name__ == '__main__':
    FILES.mkdir(parents=True, exist_ok=True)
    cases()
    convert()
    (FILES.parent / 'expectations.json').write_text(json.dumps(CASES, ensure_ascii=False, indent=1) + '\n')
    shutil.rmtree(WORK)
    print(f'{len(CASES)} workbooks')
