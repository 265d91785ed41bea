/** Texts of the checks on the assignments as a list: their numbers, and rows that go together. */
export const assignments = {
  nl: {
    'number-double': {
      title: 'Nummer komt dubbel voor',
      message: 'Nr {{number}} komt voor deze gemeente {{times}} keer voor (ook in rij {{rows}}).',
      why: 'De strippen worden dubbel geteld. Een gezamenlijke opdracht heeft hetzelfde nummer, maar per gemeente één rij.',
      expected: 'Elk nummer één keer per gemeente en periode.',
      fix: 'Geef de ene opdracht een nieuw nummer, of verwijder de dubbele rij.',
    },
    'joint-rows-differ': {
      title: 'Gezamenlijke opdracht verschilt per rij',
      message: 'Bij Nr {{number}} staat in {{column}} “{{value}}”, en in een andere rij “{{other}}” (zie rij {{rows}}).',
      why: 'Rijen met hetzelfde nummer zijn samen één opdracht. Verschillen ze, dan is het misschien een nummer dat per ongeluk twee keer is gebruikt.',
      expected: 'Dezelfde titel en status, hetzelfde thema en niveau, en dezelfde datums in elke rij van de opdracht.',
      fix: 'Maak de rijen gelijk, of geef een van de opdrachten een eigen nummer.',
    },
    'assignment-unknown': {
      title: 'Opdracht onbekend',
      message: 'Opdracht “{{value}}” staat niet in de tabel Opdrachten.',
      why: 'Deze rij is daardoor aan geen opdracht te koppelen.',
      expected: 'Een nummer dat in de kolom Nr van Opdrachten staat.',
      fix: 'Neem het nummer van de opdracht over.',
    },
  },
  en: {
    'number-double': {
      title: 'Number appears twice',
      message: 'No {{number}} appears {{times}} times for this municipality (also in row {{rows}}).',
      why: 'The strips are counted twice. A joint assignment has the same number, but one row a municipality.',
      expected: 'Each number once for each municipality and period.',
      fix: 'Give one assignment a new number, or delete the double row.',
    },
    'joint-rows-differ': {
      title: 'Joint assignment differs by row',
      message: 'For No {{number}}, {{column}} says “{{value}}”, and in another row “{{other}}” (see row {{rows}}).',
      why: 'Rows with the same number are one assignment together. Where they differ, a number may have been used twice by accident.',
      expected: 'The same title, theme, level, status and dates in every row of the assignment.',
      fix: 'Make the rows equal, or give one of the assignments a number of its own.',
    },
    'assignment-unknown': {
      title: 'Assignment unknown',
      message: 'Assignment “{{value}}” is not in the table Opdrachten.',
      why: 'This row can therefore be tied to no assignment.',
      expected: 'A number that is in the column Nr of Opdrachten.',
      fix: 'Copy the number of the assignment.',
    },
  },
} as const;
