/** Texts of the checks on the mutations. */
export const mutations = {
  nl: {
    'mutation-transfer-unbalanced': {
      title: 'Overdracht mist de andere helft',
      message: '{{one}} en {{other}} dragen {{strips}} over, maar de tegenboeking ontbreekt.',
      why: 'Een overdracht haalt strippen bij de een weg en geeft ze aan de ander; nu verdwijnen ze of ontstaan ze uit het niets.',
      expected: 'Twee rijen met hetzelfde aantal, een met plus en een met min.',
      fix: 'Voeg de tegenboeking toe, of boek de overdracht opnieuw bij Strippen.',
    },
    'mutation-sign': {
      title: 'Plus en min verwisseld',
      message: 'Bij {{kind}} past {{strips}} niet: plus en min lijken verwisseld.',
      why: 'Wat vervalt gaat van de kaart af (min), een aanvulling komt erbij (plus).',
      expected: 'Het andere teken.',
      fix: 'Draai plus en min om, of kies een andere soort.',
    },
    'mutation-double': {
      title: 'Mutatie staat er dubbel in',
      message: 'Id {{value}} komt {{times}} keer voor (ook in rij {{rows}}), en dat is niet één boeking.',
      why: 'Elke mutatie verandert de stand; een dubbele doet dat twee keer.',
      expected: 'Een eigen id per mutatie. Alleen de twee kanten van een overdracht, of één besluit voor meer gemeenten, delen er een.',
      fix: 'Verwijder de rij die te veel is, of geef de mutatie een eigen id.',
    },
    'mutation-zero': {
      title: 'Mutatie van nul strippen',
      message: 'Deze mutatie verandert niets: er staat 0.',
      why: 'Misschien is het aantal vergeten.',
      expected: 'Een aantal met plus of min.',
      fix: 'Vul het aantal in, of verwijder de rij.',
    },
    'mutation-far-from-period': {
      title: 'Datum ver buiten de periode',
      message: '{{date}} ligt ver buiten de periode {{period}} ({{first}} tot en met {{last}}).',
      why: 'De strippen tellen mee in {{period}}; waarschijnlijk is de datum of de periode verkeerd getypt.',
      expected: 'Een datum in of kort voor of na de periode.',
      fix: 'Verbeter de datum of de periode.',
    },
  },
  en: {
    'mutation-transfer-unbalanced': {
      title: 'Transfer lacks its other half',
      message: '{{one}} and {{other}} transfer {{strips}}, but the counter-entry is missing.',
      why: 'A transfer takes strips from one and gives them to the other; now they vanish or come out of nothing.',
      expected: 'Two rows with the same number, one plus and one minus.',
      fix: 'Add the counter-entry, or enter the transfer again under Strips.',
    },
    'mutation-sign': {
      title: 'Plus and minus mixed up',
      message: '{{strips}} does not suit {{kind}}: plus and minus seem to be mixed up.',
      why: 'What expires goes off the card (minus), a top-up is added (plus).',
      expected: 'The other sign.',
      fix: 'Turn plus and minus round, or choose another kind.',
    },
    'mutation-double': {
      title: 'Mutation is in there twice',
      message: 'Id {{value}} is there {{times}} times (also in row {{rows}}), and that is not one booking.',
      why: 'Each mutation changes the balance; a double one does so twice.',
      expected:
        'An id of its own for each mutation. Only the two sides of a transfer, or one decision for several municipalities, share one.',
      fix: 'Delete the row that is too many, or give the mutation an id of its own.',
    },
    'mutation-zero': {
      title: 'Mutation of no strips',
      message: 'This mutation changes nothing: it says 0.',
      why: 'The number may have been forgotten.',
      expected: 'A number with a plus or a minus.',
      fix: 'Fill in the number, or delete the row.',
    },
    'mutation-far-from-period': {
      title: 'Date far from the period',
      message: '{{date}} is far from the period {{period}} ({{first}} up to and including {{last}}).',
      why: 'The strips count in {{period}}; probably the date or the period was mistyped.',
      expected: 'A date in the period, or shortly before or after it.',
      fix: 'Correct the date or the period.',
    },
  },
} as const;
