/**
 * The words a cell may hold where the contract fixes a list. The Dutch word is what the workbook
 * holds; the English one is also read. Keys are what code uses.
 */
interface Word {
  readonly nl: string;
  readonly en: string;
}

export const enumerations = {
  allocationStatus: {
    draft: { nl: 'concept', en: 'draft' },
    adopted: { nl: 'vastgesteld', en: 'adopted' },
    replaced: { nl: 'vervangen', en: 'replaced' },
  },
  assignmentStatus: {
    draft: { nl: 'concept', en: 'draft' },
    requested: { nl: 'aangevraagd', en: 'requested' },
    planned: { nl: 'gepland', en: 'planned' },
    running: { nl: 'lopend', en: 'running' },
    done: { nl: 'afgerond', en: 'done' },
    rejected: { nl: 'afgewezen', en: 'rejected' },
    withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  },
  mutationKind: {
    transfer: { nl: 'overdracht', en: 'transfer' },
    carryOver: { nl: 'meegenomen', en: 'carried over' },
    expiry: { nl: 'vervallen', en: 'expired' },
    topUp: { nl: 'aanvulling', en: 'top-up' },
    correction: { nl: 'correctie', en: 'correction' },
  },
  level: {
    junior: { nl: 'junior', en: 'junior' },
    medior: { nl: 'medior', en: 'medior' },
    senior: { nl: 'senior', en: 'senior' },
  },
  productKind: {
    databank: { nl: 'databank', en: 'databank' },
    format: { nl: 'format', en: 'format' },
    training: { nl: 'training', en: 'training' },
    onboarding: { nl: 'onboarding', en: 'onboarding' },
    research: { nl: 'onderzoek', en: 'research' },
    other: { nl: 'overig', en: 'other' },
  },
  liberationDay: {
    lustrum: { nl: 'lustrum', en: 'lustrum' },
    yearly: { nl: 'elk jaar', en: 'every year' },
    never: { nl: 'nooit', en: 'never' },
  },
  achieved: {
    yes: { nl: 'ja', en: 'yes' },
    partly: { nl: 'deels', en: 'partly' },
    no: { nl: 'nee', en: 'no' },
  },
} as const satisfies Record<string, Record<string, Word>>;

export type EnumerationKey = keyof typeof enumerations;
export type WordKey<E extends EnumerationKey> = keyof (typeof enumerations)[E] & string;
export type AssignmentStatus = WordKey<'assignmentStatus'>;
export type AllocationStatus = WordKey<'allocationStatus'>;
export type MutationKind = WordKey<'mutationKind'>;
export type Level = WordKey<'level'>;
export type ProductKind = WordKey<'productKind'>;
/** In which years Liberation Day (5 May) is a day off. */
export type LiberationDay = WordKey<'liberationDay'>;

const keysByWord = new Map<EnumerationKey, ReadonlyMap<string, string>>(
  (Object.keys(enumerations) as EnumerationKey[]).map((enumeration) => {
    const words: Record<string, Word> = enumerations[enumeration];
    return [
      enumeration,
      new Map(
        Object.entries(words).flatMap(([key, { nl, en }]) => [
          [nl, key],
          [en, key],
        ]),
      ),
    ];
  }),
);

/** The key behind a word, whatever its case ("Lopend" is running); null where the list has no such word. */
export function wordKey<E extends EnumerationKey>(enumeration: E, word: string): WordKey<E> | null {
  return (keysByWord.get(enumeration)?.get(word.toLowerCase()) as WordKey<E> | undefined) ?? null;
}

/** The Dutch words of a list, in the order people work through them. */
export function dutchWords(enumeration: EnumerationKey): readonly string[] {
  return Object.values(enumerations[enumeration] as Record<string, Word>).map(({ nl }) => nl);
}
