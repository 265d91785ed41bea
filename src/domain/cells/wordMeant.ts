import type { EnumerationKey } from '../contract';

/** What people write for a word of a list. */
const otherWords: { readonly [E in EnumerationKey]?: Readonly<Record<string, readonly string[]>> } = {
  assignmentStatus: {
    concept: ['in voorbereiding', 'idee', 'voorstel'],
    aangevraagd: ['ingediend', 'aanvraag', 'nieuw'],
    gepland: [
      'ingepland',
      'nog te starten',
      'nog niet gestart',
      'to do',
      'on hold',
      'wacht op gemeente',
      'wacht',
      'uitgesteld',
      'geparkeerd',
      'pending',
      'waiting',
    ],
    lopend: ['in uitvoering', 'loopt', 'bezig', 'actief', 'gestart', 'in behandeling', 'onderhanden', 'in progress', 'active', 'started'],
    afgerond: [
      'gereed',
      'klaar',
      'afgehandeld',
      'voltooid',
      'af',
      'afgemaakt',
      'gesloten',
      'opgeleverd',
      'afgesloten',
      'uitgevoerd',
      'completed',
      'finished',
      'closed',
    ],
    afgewezen: ['geweigerd', 'niet akkoord', 'declined'],
    ingetrokken: ['vervallen', 'gaat niet door', 'geannuleerd', 'gestopt', 'cancelled'],
  },
  allocationStatus: { concept: ['voorstel'], vastgesteld: ['definitief', 'akkoord', 'besloten', 'final'], vervangen: ['oud', 'vervallen'] },
  level: { junior: ['jr', 'jr.'], medior: ['mr', 'medoir'], senior: ['sr', 'sr.'] },
  achieved: {
    ja: ['volledig', 'behaald', 'geheel', '100%', 'x'],
    deels: ['gedeeltelijk', 'grotendeels', 'bijna', 'ten dele'],
    nee: ['niet', 'niet behaald', 'geen'],
  },
  mutationKind: {
    overdracht: ['ruil', 'overgedragen'],
    meegenomen: ['restant', 'meegenomen uit vorig jaar'],
    aanvulling: ['extra', 'bonus', 'bijgekocht'],
    vervallen: ['verlopen'],
  },
  productKind: {
    training: ['cursus', 'workshop'],
    onderzoek: ['rapport', 'studie'],
    databank: ['database'],
    format: ['sjabloon', 'template'],
  },
};

/** The word of the list that is most likely meant, in another way of saying it; for a person to say yes to. */
export function wordMeant(enumeration: EnumerationKey, word: string): string | null {
  const wanted = word.toLowerCase();
  return Object.entries(otherWords[enumeration] ?? {}).find(([, others]) => others.includes(wanted))?.[0] ?? null;
}
