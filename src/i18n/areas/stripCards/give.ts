/** Cards to give away, from the screen. */
export const give = {
  nl: {
    give: {
      title: 'Kaart om mee te geven',
      text: 'Een A4 per gemeente: de cijfers, waar de strippen naartoe gingen, en wat zij samen met anderen kreeg. Het komt op het blad Kaarten op papier, met de stand van vandaag. Wat daar al stond, wordt vervangen.',
      one: 'Kaart van {{municipality}} maken',
      all: 'Kaarten van alle gemeenten maken',
      making: 'Het blad Kaarten op papier wordt gemaakt…',
      done_one: 'Op het blad Kaarten op papier staat {{count}} kaart.',
      done_other: 'Op het blad Kaarten op papier staan {{count}} kaarten, elk op een eigen pagina.',
      go: 'Ga naar Kaarten op papier',
      steps: 'Zo drukt u af',
      step1: 'Ga naar het blad Kaarten op papier.',
      step2: 'Druk op Ctrl + P, op een Mac op Cmd + P. Een invoegtoepassing kan niet zelf afdrukken.',
      step3: 'Laat Actieve bladen afdrukken staan, en kies uw printer of een PDF. De pagina is al ingesteld.',
      step4: 'Wilt u er één uit alle kaarten? Vul bij Pagina’s tweemaal het nummer van die pagina in.',
    },
  },
  en: {
    give: {
      title: 'Card to give away',
      text: 'One A4 for each municipality: the figures, where the strips went, and what it got together with others. It is put on the sheet Kaarten op papier, as of today. What was there is replaced.',
      one: 'Make the card of {{municipality}}',
      all: 'Make the cards of all municipalities',
      making: 'The sheet Kaarten op papier is being made…',
      done_one: 'The sheet Kaarten op papier has {{count}} card.',
      done_other: 'The sheet Kaarten op papier has {{count}} cards, each on a page of its own.',
      go: 'Go to Kaarten op papier',
      steps: 'How to print',
      step1: 'Go to the sheet Kaarten op papier.',
      step2: 'Press Ctrl + P, on a Mac Cmd + P. An add-in cannot print by itself.',
      step3: 'Leave Print Active Sheets as it is, and choose your printer or a PDF. The page is set up already.',
      step4: 'Do you want one of all the cards? Put the number of that page in both boxes under Pages.',
    },
  },
} as const;
