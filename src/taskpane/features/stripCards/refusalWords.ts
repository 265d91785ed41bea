import { stripCardTexts } from '../../../i18n/areas/stripCards';
import type { Translator } from '../../../i18n/translator';
import type { FormKind, PlanRefusal } from './mutationForm';

/** Why a mutation cannot be booked, in words a person can act on. */
export function refusalWords(translator: Translator, kind: FormKind, refusal: PlanRefusal): string {
  const say = translator.of(stripCardTexts);
  const { code } = refusal;
  if (code === 'notEnough') {
    const { municipality, remaining, asked } = refusal;
    return say('refusal.notEnough', { municipality, remaining: translator.number(remaining), asked: translator.number(asked) });
  }
  if (code === 'notCounted') return say('refusal.notCounted', { count: refusal.gaps.length });
  if (kind === 'carryOver' && code === 'notPositive') return say('refusal.negativeMaximum');
  if (kind === 'carryOver' && code === 'notWhole') return say('refusal.wholeMaximum');
  if (kind === 'adjustment' && code === 'notPositive') return say('refusal.notZero');
  return say(`refusal.${code}`, {
    municipality: 'municipality' in refusal ? refusal.municipality : '',
    period: 'period' in refusal ? refusal.period : '',
    id: 'id' in refusal ? refusal.id : '',
  });
}
