import { enumerations } from '../domain/contract';
import type { HandCardLine } from '../domain/evaluation/handCard';
import { stripCardTexts } from './areas/stripCards';
import type { Translator } from './translator';

/** A line of the statement in words: what it is, and what is to be known about it. */
export function describeCardLine(
  translator: Translator,
  { what, strips, written, together }: Pick<HandCardLine, 'what' | 'strips' | 'written' | 'together'>,
): { readonly title: string; readonly details: readonly string[] } {
  const say = translator.of(stripCardTexts);
  const { language } = translator;
  const noNumber = written === null ? [say('statement.noNumber')] : [];
  switch (what.kind) {
    case 'allocation':
      return { title: say('statement.allocation'), details: noNumber };
    case 'mutation': {
      const { mutation, counterparty, explanation, id } = what;
      const title =
        mutation === 'transfer' && counterparty !== ''
          ? say(strips < 0 ? 'statement.transferTo' : 'statement.transferFrom', { other: counterparty })
          : capital(mutation === null ? say('statement.mutation') : enumerations.mutationKind[mutation][language]);
      return { title, details: [...noNumber, explanation, id].filter((text) => text !== '') };
    }
    case 'assignment': {
      const { number, title, status, effect } = what;
      const word = status === null ? say('statement.noStatus') : enumerations.assignmentStatus[status][language];
      const weight = effect === null ? [say('statement.noEffect')] : written === 0 ? [say('statement.forAll')] : [];
      const others = together.length > 0 ? [say('statement.together', { others: translator.list(together) })] : [];
      return { title: [number, title].filter((text) => text !== '').join(' '), details: [word, ...weight, ...noNumber, ...others] };
    }
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
