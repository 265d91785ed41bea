import type { AssumptionArea } from './assumption';

/** What is assumed of formulas, functions, the pane, reports and files, and which questions ask it. */
export const aroundIt: readonly AssumptionArea[] = [
  {
    title: 'Custom functions',
    points: [
      {
        mark: 'D',
        text: 'An optional argument that is left out is null. `D` A single value for a matrix parameter arrives as `[[v]]`.',
        asked: ['function-left-out', 'function-skipped'],
        people: [],
      },
      {
        mark: 'A',
        text: "An empty cell reaches a function as 0 (Windows), null (the web) or '' : office-js issues 1951, 4702 and 5262, the last marked fixed without a build. No page says what `allowCustomDataForDataTypeAny` (which asks CustomFunctionsRuntime 1.4, above our baseline) does to it. Every function is tested with all three; [functions.md](functions.md) says what 0 means where. No argument that changes the answer is optional: an empty cell and a skipped argument are both refused.",
        asked: ['function-empty', 'function-empty-in-range'],
        people: [],
      },
      {
        mark: 'M',
        text: "Office.js says that functions may be called when the page is parsed (`documentReadyCallback` in its custom-functions runtime, office-js issue 4769), if the host info says that the runtime is shared or holds functions. `A` Excel's figure there is 19. The host calls no function of a page before the page says so.",
        asked: [],
        people: ['cold-start'],
      },
      {
        mark: 'M',
        text: "Errors in cells reach a function only with `allowErrorForDataTypeAny`: the call then carries flag 4 and an error in a range is an object with its code (in the library's own runtime file).",
        asked: [],
        people: [],
      },
      {
        mark: 'M',
        text: 'The library takes the message of a call as JSON text or as the array itself. The workbench sends the array, several calls a message; Excel may send text, one call a message.',
        asked: [],
        people: [],
      },
      {
        mark: 'A',
        text: 'A range of several cells for an argument that asks one value comes in whole, and the function refuses it. Excel may call it once a cell instead.',
        asked: [],
        people: [],
      },
      {
        mark: 'D',
        text: 'A message of our own shows only with #VALUE! and #N/A, so #REF! and #NAME? in the data become #VALUE! with a message.',
        asked: ['function-message'],
        people: [],
      },
      { mark: 'A', text: 'An error in a single argument becomes the result, and the function is not called.', asked: [], people: [] },
      { mark: 'A', text: 'The message of an error inside a spilled array is shown.', asked: [], people: [] },
    ],
  },
  {
    title: 'The pane',
    points: [
      {
        mark: 'A',
        text: 'A link that downloads works in Excel for Windows and on the web, as issues report; on Mac it does nothing and says nothing (OfficeDev/office-js, issues 2700, 3385 and 4681). On Windows Microsoft names PDF as not supported and no other kind: the pane offers the text to copy there too.',
        asked: [],
        people: ['evaluation'],
      },
      {
        mark: 'A',
        text: 'The clipboard may be closed to a pane: then the text is selected and the pane asks for Ctrl+C or Cmd+C.',
        asked: [],
        people: [],
      },
      {
        mark: 'D',
        text: 'Texts of the manifest without an override for the area of Excel are those of the default, Dutch; areas are the folders of Office.js with English texts, en-029 apart.',
        asked: [],
        people: [],
      },
    ],
  },
  {
    title: 'PivotTables and charts',
    points: [
      { mark: 'D', text: 'The API cannot group dates: year and quarter are columns of the source.', asked: [], people: [] },
      {
        mark: 'A',
        text: "A PivotTable's report follows changes of its fields at the end of the batch, and changes of its data only on refresh.",
        asked: ['pivot-waits'],
        people: [],
      },
      {
        mark: 'A',
        text: 'A sheet that prints one page wide and any number tall (`verticalFitToPages` 0) keeps to the page breaks set by hand; Microsoft\'s help says that "Fit to" passes over them, people who set only the width report that it does not. Where it does, pages break by themselves.',
        asked: ['page-wide'],
        people: [],
      },
      {
        mark: 'D',
        text: 'A chart has no alternative text in the Excel API: its title and a line of words under it, with the source range, stand in for it. Only the command, which writes the file itself, puts those words in the drawing (`descr`, read by screen readers).',
        asked: [],
        people: [],
      },
      {
        mark: 'A',
        text: "`legend.position` is refused while the legend does not show (VBA's Chart.Legend fails): it is set only where it does.",
        asked: ['chart-legend'],
        people: [],
      },
      {
        mark: 'A',
        text: '`Range.clear()` takes the merging of its cells away; `autofitRows()` gives cleared rows the standard height back.',
        asked: ['merged-cleared'],
        people: [],
      },
      {
        mark: 'I',
        text: '(1504, 2953) The source of a PivotTable cannot be changed; only one over a table takes in new rows, and only when refreshed: ours stand over a table, and are refreshed.',
        asked: [],
        people: [],
      },
      {
        mark: 'A',
        text: '`PivotTable.refresh()` after `Table.resize()` in an earlier request counts the new rows.',
        asked: ['pivot-refresh'],
        people: [],
      },
      {
        mark: 'A',
        text: 'Dutch captions: "Rijlabels", "Kolomlabels", "Eindtotaal", "Som van X", "Aantal van X", "(leeg)"; "Totaal Assen" and "Telling van X" without a source.',
        asked: [],
        people: [],
      },
    ],
  },
  {
    title: 'How the workbook is open',
    points: [
      {
        mark: 'D',
        text: '`Application.calculationMode` and `Workbook.readOnly` tell; `A` the date system is told by `workbook.functions.date` (1904: 1 for 2 January 1904).',
        asked: ['dates-from'],
        people: [],
      },
      {
        mark: 'I',
        text: "(561, 5319, 6365) With another workbook in front the selection and a sheet's own names are refused with `InvalidSelection`; we ask for neither. `A` Putting a sheet in front is refused with `InactiveWorkbook` (`D`: the code is for a workbook that lost focus). The host plays it (`behind`): our jobs put their sheet in front last, so that all else is done; going to a cell is refused and said.",
        asked: [],
        people: ['other-workbook'],
      },
      {
        mark: 'I',
        text: '(2266) With several sheets selected any call may fail: nobody says with what, and the host does not play it.',
        asked: [],
        people: [],
      },
      {
        mark: 'A',
        text: "`Worksheet.activate` is refused for a hidden sheet; `D` a very hidden sheet is not in Excel's list and cannot be deleted as it is (365).",
        asked: ['hidden-activate'],
        people: [],
      },
      { mark: 'A', text: 'In Protected View an add-in does not run, so that there is nothing to notice.', asked: [], people: [] },
    ],
  },
  {
    title: 'Co-authoring and files',
    points: [
      {
        mark: 'D',
        text: '`TableRowCollection.add` conflicts where somebody edits nearby; `?` whether `Table.resize` does is stated nowhere.',
        asked: [],
        people: ['colleague'],
      },
      {
        mark: 'D',
        text: 'Settings belong to one add-in and one file; `I` (5206, 6091) they were lost on some platforms.',
        asked: ['setting-back'],
        people: ['other-device'],
      },
      {
        mark: 'I',
        text: '(2700, 3385, 4681) A download from the pane does nothing on a Mac. `D` A request or answer of over 5 MB is refused on the web.',
        asked: [],
        people: [],
      },
      {
        mark: 'D',
        text: 'Cells and tables, hidden sheets too, go to every co-author; `?` whether very hidden sheets and custom XML parts do is stated nowhere: we use neither.',
        asked: [],
        people: [],
      },
      {
        mark: 'D',
        text: "Events reach every co-author's pane: only those of this computer and not of the add-in itself are acted on, and no dialog is opened.",
        asked: [],
        people: [],
      },
      {
        mark: 'I',
        text: '(108) Unprotecting to write goes wrong with several people: we never unprotect. `I` (2135) Nor do sorting and filtering within tables work on a protected sheet, whatever was allowed.',
        asked: [],
        people: [],
      },
      {
        mark: '?',
        text: "(6745) Rows with formulas put in a table that was empty may fill their column with the last formula, by AutoCorrect. Controle's rows are there before their table is; other rows of ours are values. Formulas put back where FLEX functions were (Instellingen) may meet it.",
        asked: [],
        people: [],
      },
      {
        mark: '',
        text: 'Not used, so nothing is taken of it: `Excel.createWorkbook` and `insertWorksheetsFromBase64`, `Document.getFileAsync` (its slices and its empty PDF on the web), `window.print`, `openBrowserWindow`, custom XML parts. A new workbook as a third way out for the figures was weighed: it opens apart from the pane, some installations refuse it (`extensionHardening`, iPad: 1562) and nothing tells of that, while text to copy never fails unsaid.',
        asked: [],
        people: [],
      },
    ],
  },
  {
    title: 'Error codes without a source',
    points: [
      {
        mark: 'D',
        text: "The 41 codes of Microsoft's page on error handling, and the five more of the typings' `Excel.ErrorCodes`, each have words that say what to do.",
        asked: [],
        people: [],
      },
      {
        mark: '',
        text: '`ItemAlreadyExists`: a second sheet or defined name of the same name. `InvalidArgument`: a second table of the same name, a wrong password.',
        asked: ['sheet-taken', 'table-name-taken'],
        people: [],
      },
      {
        mark: '',
        text: '`AccessDenied`: protecting a sheet that is protected. `InvalidOperation`: deleting the last visible sheet, shifting part of a table, a PivotTable report over a table.',
        asked: ['protected-write'],
        people: [],
      },
    ],
  },
  {
    title: 'The file format of the stand-in',
    points: [
      {
        mark: '',
        text: 'Settings that Excel keeps in a web extension part are kept by the workbench in `docProps/custom.xml`, under names of our own.',
        asked: [],
        people: [],
      },
      {
        mark: '',
        text: 'Custom functions are saved as `_xldudf_FLEX_NAME`: the prefix after OfficeDev/Excel-Custom-Functions issue 108, the underscore as seen in files.',
        asked: [],
        people: [],
      },
      {
        mark: '',
        text: 'A new formula is saved as a dynamic array only where it spilled, calls a spilling function or `FLEX.*`, or uses `A1#`; others Excel may show with `@`.',
        asked: [],
        people: [],
      },
      {
        mark: '',
        text: '`fullCalcOnLoad` is always set, calcChain never kept. Column widths are taken to be Calibri 11 (7-pixel digits).',
        asked: [],
        people: [],
      },
    ],
  },
  {
    title: "Typing in the workbench's grid",
    points: [
      {
        mark: '',
        text: 'In Dutch "1.5" stays text (Excel may read a date). A two-figure year 00–29 is this century when typed; the check\'s own reading goes to 49.',
        asked: [],
        people: [],
      },
      { mark: '', text: 'Number format 14 shows as `d-m-yyyy` in Dutch and `dd/mm/yyyy` in English.', asked: [], people: [] },
      {
        mark: '',
        text: 'A table takes in the row typed right below it, but for one with a totals row, a protected sheet, or a validation below.',
        asked: [],
        people: [],
      },
      { mark: '', text: 'A named list with a blank cell in it takes any value, as in Excel.', asked: [], people: [] },
      {
        mark: '',
        text: 'The workbench refuses a pasted value that a validation refuses; Excel lets it pass. The check finds such values.',
        asked: [],
        people: [],
      },
    ],
  },
];
