/**
 * Notes (ExcelApi 1.18), which neither the host nor the desktop file of the library has: a stand-in beside the real Office.js. What is
 * loaded is there after the caller's own sync, what is refused fails in it.
 */
interface NoteStandIn {
  readonly put: (sheet: string, cell: string, content: string) => void;
  readonly all: () => readonly (readonly [sheet: string, cell: string, content: string])[];
  /** From now on adding a note fails, as the host fails. */
  readonly refuse: () => void;
}

interface Note {
  readonly sheet: string;
  /** A place given as a range is known once its address came. */
  readonly cell: string;
  readonly content: string;
}

export function noteStandIn(): NoteStandIn {
  let kept: readonly Note[] = [];
  let refuses = false;
  jest
    .spyOn(Office.context.requirements, 'isSetSupported')
    .mockImplementation((name, version) => name === 'ExcelApi' && String(version) === '1.18');
  // Sheets are told apart by name: of those asked for by name the argument, of the others what was loaded.
  const byName = new WeakMap<object, string>();
  for (const method of ['getItem', 'getItemOrNullObject'] as const) {
    const original = Excel.WorksheetCollection.prototype[method];
    jest.spyOn(Excel.WorksheetCollection.prototype, method).mockImplementation(function (this: Excel.WorksheetCollection, name: string) {
      const sheet = original.call(this, name);
      byName.set(sheet, name);
      return sheet;
    });
  }
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: Excel.Worksheet) {
      const sheet = byName.get(this) ?? '';
      const collection = {
        items: [] as object[],
        load: () => {
          collection.items = kept
            .filter((note) => note.sheet === sheet)
            .map((note) => ({
              content: note.content,
              delete: () => void (kept = kept.filter((each) => each !== note)),
              getLocation: () => this.getRange(note.cell),
            }));
          return collection;
        },
        add: (place: string | Excel.Range, content: string) => {
          if (refuses) this.context.workbook.worksheets.getItem('geen notities').load('name');
          else if (typeof place === 'string') kept = [...kept, { sheet, cell: place, content }];
          else {
            place.load('address');
            const note = {
              sheet,
              content,
              get cell() {
                return place.address.slice(place.address.lastIndexOf('!') + 1);
              },
            };
            kept = [...kept, note];
          }
        },
      };
      return collection;
    },
  });
  return {
    put: (sheet, cell, content) => void (kept = [...kept, { sheet, cell, content }]),
    all: () => kept.map(({ sheet, cell, content }) => [sheet, cell, content] as const),
    refuse: () => void (refuses = true),
  };
}
