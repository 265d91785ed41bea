"""Lets LibreOffice calculate formulas.json over data.json and writes what it found to expected.json.

Run again after a change to either:  python3 make.py   (needs openpyxl and soffice on the PATH).
The values come from the .xlsx LibreOffice saves, not from a .csv, so that types and all digits are kept.
"""
import json
import pathlib
import subprocess
import tempfile

from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet.table import Table

here = pathlib.Path(__file__).parent
formulas = json.loads((here / "formulas.json").read_text())
data = json.loads((here / "data.json").read_text())
# Functions newer than the file format: Excel and LibreOffice read them with this prefix only.
prefixed = ["MAXIFS", "MINIFS", "IFS", "SWITCH", "CONCAT", "TEXTJOIN", "XOR", "IFNA", "DAYS", "ISOWEEKNUM", "NUMBERVALUE", "AGGREGATE"]


def as_filed(formula):
    for name in prefixed:
        for before in "=(,-+*/&":
            formula = formula.replace(before + name + "(", before + "_xlfn." + name + "(")
    return formula


with tempfile.TemporaryDirectory() as folder:
    source = pathlib.Path(folder) / "formulas.xlsx"
    book = Workbook()
    sheet = book.active
    sheet.title = "Blad1"
    for row in data:
        # Empty text cannot be told from an empty cell in the model, so it is left empty here too.
        sheet.append([None if value == "" else value for value in row])
    sheet.add_table(Table(displayName="T_Opdrachten", ref="A1:F11"))
    # To the right of the data and below it, on the same sheet, so that A1 means the data.
    for at, formula in enumerate(formulas, start=1):
        sheet.cell(at + 100, 20, as_filed(formula))
    book.save(source)
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder + "/out", str(source)],
        check=True, capture_output=True,
    )
    result = load_workbook(pathlib.Path(folder) / "out" / "formulas.xlsx", data_only=True)["Blad1"]
    values = []
    for at in range(1, len(formulas) + 1):
        value = result.cell(at + 100, 20).value
        # LibreOffice gives days and times their own format, which openpyxl turns into dates: back to the number.
        values.append(value if value is None or isinstance(value, (bool, int, float, str)) else to_excel(value))
version = subprocess.run(["soffice", "--version"], capture_output=True, text=True).stdout.split()[1]
lines = [f"  {json.dumps(formula, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False)}" for formula, value in zip(formulas, values)]
(here / "expected.json").write_text('{\n  "LibreOffice": ' + json.dumps(version) + ",\n" + ",\n".join(lines) + "\n}\n")
print(len(values), "formulas,", version)
