/** Texts of the checks on the allocation and the mutations. */
export const allocation = {
  nl: {
    'allocation-edited': {
      title: 'Toekenning is aangepast',
      message: 'Basis ({{base}}) en Naar inwoners ({{share}}) zijn samen {{sum}}, maar als totaal staat er {{total}}.',
      why: 'Een vastgestelde toekenning is een besluit; wie haar wil veranderen, boekt een mutatie.',
      expected: 'Een totaal van {{sum}}.',
      fix: 'Herstel de rij, of boek het verschil in de tabel Mutaties.',
    },
    'allocation-double': {
      title: 'Dubbele toekenning',
      message: 'Voor deze gemeente en periode is {{times}} keer een toekenning vastgesteld (ook in rij {{rows}}).',
      why: 'De strippen worden dubbel geteld.',
      expected: 'Eén vastgestelde toekenning per gemeente en periode.',
      fix: 'Zet de oude op vervangen, of verwijder de dubbele rij.',
    },
    'mutation-transfer-unbalanced': {
      title: 'Overdracht mist de andere helft',
      message: '{{one}} en {{other}} dragen {{strips}} over, maar de tegenboeking ontbreekt.',
      why: 'Een overdracht haalt strippen bij de een weg en geeft ze aan de ander; nu verdwijnen ze of ontstaan ze uit het niets.',
      expected: 'Twee rijen met hetzelfde aantal, een met plus en een met min.',
      fix: 'Voeg de tegenboeking toe, of boek de overdracht opnieuw bij Strippen.',
    },
    'mutation-sign': {
      title: 'Plus en min verwisseld',
      message: 'Bij {{kind}} staat {{strips}}: het teken past daar niet bij.',
      why: 'Wat vervalt gaat van de kaart af (min), een aanvulling komt erbij (plus).',
      expected: 'Het andere teken.',
      fix: 'Draai plus en min om, of kies een andere soort.',
    },
  },
  en: {
    'allocation-edited': {
      title: 'Allocation was changed',
      message: 'Basis ({{base}}) and Naar inwoners ({{share}}) make {{sum}}, but the total says {{total}}.',
      why: 'An adopted allocation is a decision; whoever wants to change it enters a mutation.',
      expected: 'A total of {{sum}}.',
      fix: 'Restore the row, or enter the difference in the table Mutaties.',
    },
    'allocation-double': {
      title: 'Double allocation',
      message: 'For this municipality and period an allocation was adopted {{times}} times (also in row {{rows}}).',
      why: 'The strips are counted twice.',
      expected: 'One adopted allocation for each municipality and period.',
      fix: 'Set the old one to vervangen (replaced), or delete the double row.',
    },
    'mutation-transfer-unbalanced': {
      title: 'Transfer lacks its other half',
      message: '{{one}} and {{other}} transfer {{strips}}, but the counter-entry is missing.',
      why: 'A transfer takes strips from one and gives them to the other; now they vanish or come out of nothing.',
      expected: 'Two rows with the same number, one plus and one minus.',
      fix: 'Add the counter-entry, or enter the transfer again under Strips.',
    },
    'mutation-sign': {
      title: 'Plus and minus mixed up',
      message: 'With {{kind}} it says {{strips}}: the sign does not suit that.',
      why: 'What expires goes off the card (minus), a top-up is added (plus).',
      expected: 'The other sign.',
      fix: 'Turn plus and minus round, or choose another kind.',
    },
  },
} as const;
