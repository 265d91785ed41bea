/** The sheet Lees mij, made or made again. */
export const readMe = {
  nl: {
    readMe: {
      title: 'Blad Lees mij',
      text: 'Voor wie de werkmap invult zonder deze invoegtoepassing: wat dit is, hoe een rij werkt, wat een status doet en bij wie de vragen terechtkunnen. Regio, periode en Vragen aan komen uit Instellingen.',
      make: 'Lees mij maken of vernieuwen',
      making: 'Lees mij wordt gemaakt…',
      done: 'Het blad Lees mij staat er.',
      go: 'Ga naar Lees mij',
    },
  },
  en: {
    readMe: {
      title: 'Sheet Lees mij',
      text: 'For who fills in the workbook without this add-in: what this is, how a row works, what a status does and where to take questions. Region, period and Vragen aan come from Instellingen.',
      make: 'Make or renew Lees mij',
      making: 'Making Lees mij…',
      done: 'The sheet Lees mij is there.',
      go: 'Go to Lees mij',
    },
  },
} as const;
