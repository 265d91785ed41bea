/** Headings of the blocks, in the order of their columns. */
export const columns = {
  nl: {
    columns: {
      headline: { figure: 'Cijfer' },
      matrix: { municipality: 'Gemeente' },
      kinds: { kind: 'Soort', products: 'Producten', uses: 'Keren gebruikt', hours: 'Uren' },
      reuse: { product: 'Product', kind: 'Soort', hours: 'Uren', uses: 'Keren gebruikt', municipalities: 'Gemeenten' },
      months: { month: 'Maand', contracted: 'Contract', available: 'Beschikbaar', booked: 'Ingepland', utilisation: 'Bezetting' },
      levels: { level: 'Niveau', fte: 'Fte', share: 'Aandeel' },
      assignments: { theme: 'Thema', phase: 'Fase', status: 'Status', rows: 'Regels', strips: 'Strippen', share: 'Aandeel' },
      time: { what: 'Tijd', count: 'Aantal', lowest: 'Kortste', median: 'Mediaan', mean: 'Gemiddeld', highest: 'Langste' },
      formulation: { quarter: 'Kwartaal', assignments: 'Opdrachten', score: 'Score (0–7)' },
      strips: { municipality: 'Gemeente', granted: 'Toegekend', mutations: 'Mutaties', spent: 'Besteed', reserved: 'Gereserveerd', remaining: 'Over', used: 'Ingezet' },
      experience: { group: 'Groep', answers: 'Antwoorden', mean: 'Gemiddelde', deviation: 'Spreiding (sd)' },
      agreements: { subject: 'Onderwerp', owner: 'Wie beslist', status: 'Status', date: 'Datum' },
      baseline: { indicator: 'Indicator', start: 'Nulwaarde', date: 'Datum', current: 'Nu', change: 'Verschil', explanation: 'Toelichting' },
      tables: { table: 'Tabel', rows: 'Regels', fingerprint: 'Kenmerk' },
    },
  },
  en: {
    columns: {
      headline: { figure: 'Figure' },
      matrix: { municipality: 'Municipality' },
      kinds: { kind: 'Kind', products: 'Products', uses: 'Times used', hours: 'Hours' },
      reuse: { product: 'Product', kind: 'Kind', hours: 'Hours', uses: 'Times used', municipalities: 'Used by' },
      months: { month: 'Month', contracted: 'Contract', available: 'Available', booked: 'Booked', utilisation: 'Load' },
      levels: { level: 'Level', fte: 'Fte', share: 'Share' },
      assignments: { theme: 'Theme', phase: 'Phase', status: 'Status', rows: 'Rows', strips: 'Strips', share: 'Share' },
      time: { what: 'Time', count: 'Number', lowest: 'Shortest', median: 'Median', mean: 'Mean', highest: 'Longest' },
      formulation: { quarter: 'Quarter', assignments: 'Assignments', score: 'Score (0–7)' },
      strips: { municipality: 'Municipality', granted: 'Granted', mutations: 'Mutations', spent: 'Spent', reserved: 'Reserved', remaining: 'Left', used: 'In use' },
      experience: { group: 'Group', answers: 'Answers', mean: 'Mean', deviation: 'Spread (sd)' },
      agreements: { subject: 'Subject', owner: 'Who decides', status: 'Status', date: 'Date' },
      baseline: { indicator: 'Indicator', start: 'Baseline', date: 'Date', current: 'Now', change: 'Change', explanation: 'Explanation' },
      tables: { table: 'Table', rows: 'Rows', fingerprint: 'Mark' },
    },
  },
} as const;
