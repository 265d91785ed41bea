import type { AssumptionArea } from './assumption';

/** What is assumed of cells, tables and rules, and which questions ask it. */
export const inTheWorkbook: readonly AssumptionArea[] = [
  {
    title: 'Values and cells',
    points: [
      {
        mark: 'I',
        text: '(1559) Text put into `Range.values` is read as en-US on any machine: "12", "1.5" and "1/2/2026" become numbers and dates; `D` "2024-01-01" becomes a date and "31-12-2026" stays text (the reference of `Range.values`); `A` "12%" becomes a number and "1,5" stays text. We write no text that could be read as anything else without a leading apostrophe (`safeText`).',
        asked: ['text-number', 'text-point', 'text-comma', 'text-iso', 'text-dutch-date', 'text-us-date', 'text-percent'],
        people: [],
      },
      {
        mark: 'I',
        text: '(6687) A leading apostrophe is no part of what is read back; `A` it keeps text text, as typing does.',
        asked: ['apostrophe'],
        people: [],
      },
      {
        mark: 'A',
        text: 'Text that starts with `+`, `-` or `@` and is no number becomes a formula, and is refused where it is none ("+31 592"); "E-001" and "e5" stay text; a number written to a cell with format `@` becomes text.',
        asked: ['plus', 'text-code', 'text-power', 'text-format'],
        people: [],
      },
      {
        mark: 'D',
        text: 'A formula that cannot be read or is longer than 8,192 characters, a text in it over 255, a cell over 32,767, a header over 255, a row over 409 points, a column over 255 characters, a number format over 255, a prompt over 32 and 255 and an address over 2,083 are refused. `A` The code is InvalidArgument, and nothing of that one write is done. `A` Of functions the calculator knows, too few or too many arguments are refused; of others nothing is known.',
        asked: ['formula-wrong', 'formula-long', 'validation-long-prompt'],
        people: [],
      },
      { mark: 'A', text: 'Writing to part of an old array formula is refused with InvalidOperation.', asked: [], people: [] },
      {
        mark: 'A',
        text: 'A table whose rows are all deleted keeps one, emptied; its header is not deleted with them.',
        asked: ['table-last-row'],
        people: [],
      },
      {
        mark: 'A',
        text: 'Methods and loads on a null object give null objects and null; setting its properties does nothing.',
        asked: ['null-object'],
        people: [],
      },
      {
        mark: 'A',
        text: 'The writes of one batch that touch neighbouring cells raise one `onChanged` event.',
        asked: ['event-neighbours'],
        people: [],
      },
      {
        mark: 'A',
        text: "A failed batch keeps what its earlier actions did: no page of Microsoft's says so. A request that is refused as a whole (size, cell being edited) does nothing; one whose _answer_ is too large has done its writes.",
        asked: ['batch-keeps', 'big-request'],
        people: [],
      },
      {
        mark: 'D',
        text: 'One value as a matrix of one by one goes to every cell of a larger range (Microsoft\'s page on core concepts sets `[["$0.00"]]` on four cells); `I` (office-js-docs-pr 5400) on Windows, Mac and the web, also over whole columns. We use it for number formats alone: for values and formulas people report otherwise (office-js-docs-reference 578).',
        asked: [],
        people: [],
      },
      {
        mark: 'D',
        text: 'A range gives no more than five million cells at once. `A` The code is RangeExceedsLimit: the values are then read in parts, as after an answer of over 5 MB.',
        asked: [],
        people: [],
      },
      {
        mark: 'A',
        text: '`formulasLocal` speaks the language of the user (the reference says so); we use `formulas` alone.',
        asked: ['formulas-local'],
        people: [],
      },
      {
        mark: 'D',
        text: "`getSpecialCellsOrNullObject('Formulas')` gives a null object where there is no formula. `A` It keeps to the range also where that is one cell (VBA's SpecialCells then searches the whole sheet; what lies outside a table is left out in any case), and how Excel cuts the cells into areas does not matter. VBA's SpecialCells refuses a protected sheet: there we read the formulas of the whole range instead.",
        asked: ['special-none', 'special-one', 'protected-special'],
        people: [],
      },
      {
        mark: 'D',
        text: '`getMergedAreasOrNullObject` gives nothing for over 512 merged areas. `A` It then fails, and the check says that it could not look.',
        asked: [],
        people: [],
      },
      {
        mark: 'M',
        text: '(OfficeDev/office-js, issues 3611 and 1590) Only merged areas whose upper left cell lies in the range are given; their extent is read from `areas`, for the address of the whole names upper left cells alone.',
        asked: ['merged-areas'],
        people: [],
      },
      {
        mark: 'A',
        text: 'Loading `areas/items/formulas` of a `RangeAreas` brings the formulas of each area along in the same request, as add-ins in public use do.',
        asked: [],
        people: [],
      },
    ],
  },
  {
    title: 'Tables',
    points: [
      {
        mark: '?',
        text: "Whether a table grows over values that an add-in writes right below it. Microsoft's page on co-authoring says it should, where no validation stands below and the row is not empty; `I` (3013, 3191) with many rows and a blank tail part of them stay outside. We write and then resize, which is right either way.",
        asked: ['table-grows'],
        people: [],
      },
      {
        mark: 'D',
        text: "A validation rule right below a table keeps it from growing when somebody types there; one of whole columns does not (page on co-authoring). Our rules stand on the table's own rows. `A` Excel extends rules and conditional formats of whole table columns as the table grows, by typing and by `resize`.",
        asked: ['table-validation-below', 'table-rule-along', 'table-format-along'],
        people: [],
      },
      {
        mark: 'A',
        text: "A table made over a header row alone shows one blank row that is no row of it: `rows.count` is 0, and the first row added goes there (VBA's ListRows.Count; Microsoft's tutorial adds rows so). A body of one blank row counts as that.",
        asked: ['table-header-only'],
        people: [],
      },
      {
        mark: 'A',
        text: "`Table.showTotals = false` and `true` again keeps each column's totals function; this is how rows are added to a table with a totals row.",
        asked: ['table-totals'],
        people: [],
      },
      { mark: 'A', text: 'Resizing a table fills its calculated columns in the new rows.', asked: ['table-calculated'], people: [] },
    ],
  },
  {
    title: 'Drop-downs and limits',
    points: [
      {
        mark: 'D',
        text: "`dataValidation.type` is None where no cell of the range has a rule, Inconsistent or MixedCriteria where they differ: then the rule is the user's, and stays.",
        asked: ['validation-none', 'validation-mixed'],
        people: [],
      },
      {
        mark: 'A',
        text: 'An input prompt needs a rule to hang on: where any text is fine it gets a text length that no cell can pass.',
        asked: [],
        people: [],
      },
      {
        mark: 'I',
        text: "(2594) A rule on a range of which a part has a prompt only is refused (`InvalidArgument`): we clear the range first, and leave it where the prompt is the user's.",
        asked: [],
        people: [],
      },
      {
        mark: 'A',
        text: "`ignoreBlanks` is refused where there is no rule (VBA's Validation.IgnoreBlank fails): it is set after the rule.",
        asked: ['validation-blanks'],
        people: [],
      },
      {
        mark: 'D',
        text: 'A formula in a validation or a conditional format holds no structured reference, array constant, union or intersection (MS-XLSB 2.5.98.6 and 2.5.98.8). `A` Excel answers `InvalidArgument`, also for a name that is not there; in a conditional format the host lets an unknown name pass.',
        asked: ['validation-structured', 'format-structured'],
        people: [],
      },
      {
        mark: 'D',
        text: "A blank cell in a named list lets any value through while blanks are ignored: a list's name ends at its last filled row. A blank row among the others still does so; not ignoring blanks would cure that too, but stops whoever empties a cell while typing.",
        asked: [],
        people: ['drop-downs'],
      },
      {
        mark: '?',
        text: "A name that is given a structured reference keeps it, or `I` (740, since version 1904) the cells; `I` (2834) it may come back in the user's language. Ours are known by a mark in their comment. `A` A name whose formula is `INDEX(…):INDEX(…)` works as the source of a drop-down in Excel 2016 and later; `M` in LibreOffice it does.",
        asked: ['name-structured', 'name-language', 'name-index'],
        people: [],
      },
      {
        mark: 'I',
        text: "(2128) Choices typed in the rule itself are separated by commas whatever the user's settings.",
        asked: ['validation-commas'],
        people: [],
      },
      {
        mark: 'M',
        text: 'A drop-down from a defined name with structured references is kept by LibreOffice, and so is one from cells of another sheet. `A` Both work in Excel 2016.',
        asked: [],
        people: [],
      },
      {
        mark: 'A',
        text: 'An edit by hand raises `onChanged` with changeType RangeEdited where only values changed; sorting, merging and what formulas come to raise none. So values of formulas are read again with every edit, and everything once in ten minutes of editing.',
        asked: ['event-type', 'event-formulas'],
        people: [],
      },
    ],
  },
  {
    title: 'Conditional formats and notes',
    points: [
      {
        mark: '?',
        text: "`Worksheet.getRanges` wants the user's own list separator on some builds (`I` 1167, 1985): the host refuses a comma in Dutch, and where a check marks more than a thousand runs of cells both are tried, in a request of its own. `I` (5198) Of an address of over some 8,000 characters neither is taken.",
        asked: ['ranges-comma'],
        people: [],
      },
      {
        mark: 'I',
        text: '(6135) A conditional format takes no custom function; `A` nor does a validation. `I` (5299, 1157) A format made by an add-in is not always redrawn after an edit.',
        asked: [],
        people: [],
      },
      {
        mark: 'A',
        text: "A rule's formula may come back with its functions translated: our marks are known by a text constant.",
        asked: ['format-language', 'format-constant'],
        people: [],
      },
      {
        mark: 'A',
        text: 'A new conditional format gets the highest priority. Ours exclude each other, so their order does not matter.',
        asked: ['format-first'],
        people: [],
      },
      {
        mark: 'M',
        text: 'The desktop file of the client library (1.1.110) has no Notes class: notes are used only where `ExcelApi 1.18` is reported, in a job of their own after the marks; the tests have a stand-in for them (`test/workbook/sheets/noteStandIn.ts`).',
        asked: ['notes-there'],
        people: [],
      },
    ],
  },
  {
    title: 'Formulas',
    points: [
      {
        mark: 'M',
        text: 'LibreOffice: SUMIFS with criterion 2026 matches numbers only, not the text "2026". `A` Excel matches both, and so does the ledger. We write a year as a number.',
        asked: ['sumifs-text-year'],
        people: [],
      },
      {
        mark: 'M',
        text: 'LibreOffice: SUMIFS adds a TRUE among the numbers as 1. `A` Excel leaves it out, and so does the ledger.',
        asked: ['sumifs-true'],
        people: [],
      },
      {
        mark: 'M',
        text: 'LibreOffice: a structured reference to a header that ends with an apostrophe is an error (Err:507); other special characters work.',
        asked: [],
        people: [],
      },
      {
        mark: 'A',
        text: '`LOOKUP(2,1/(array),range)` works its array out without array entry in Excel 2016; `M` in LibreOffice it does.',
        asked: ['lookup-array'],
        people: [],
      },
      {
        mark: 'M',
        text: '`SUMPRODUCT(SUMIFS(…,{"a","b"}))` adds up over the list without array entry, in LibreOffice too.',
        asked: ['sumproduct-list'],
        people: [],
      },
      {
        mark: 'A',
        text: 'Status words are compared without regard to case over the whole text, as SUMIFS does; wildcards do not occur in our words.',
        asked: ['sumifs-case'],
        people: [],
      },
      { mark: 'A', text: 'COUNTIF with the number 5 also counts the text "5".', asked: ['countif-text'], people: [] },
      { mark: 'A', text: "TEXT follows Dutch format codes when Excel's language is Dutch.", asked: [], people: [] },
      {
        mark: 'D',
        text: 'A formula in a file without array marks cuts an area to its own row or column and never spills; read back it shows `@` there. One that the API sets spills (Microsoft, "Formula vs Formula2" and "Handle dynamic arrays and spilling using the Excel JavaScript API"). `A` Where exactly Excel shows an `@` that makes no difference.',
        asked: ['formula-spills'],
        people: [],
      },
      {
        mark: 'A',
        text: 'A circular reference is one a formula could follow, also through a branch of IF that is not taken.',
        asked: [],
        people: [],
      },
    ],
  },
];
