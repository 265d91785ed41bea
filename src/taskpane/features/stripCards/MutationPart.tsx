import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { stripCardTexts } from '../../../i18n/areas/stripCards';
import { useGo } from '../../navigation';
import type { Actions } from '../../actions';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorBox, ErrorMessage } from '../../shared/ErrorMessage';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import type { Card } from './card';
import { MutationFields } from './MutationFields';
import { formKinds, type FormKind } from './mutationForm';
import { PlanPreview } from './PlanPreview';
import { refusalWords } from './refusalWords';
import { useCardStyles } from './styles';
import type { MutationInHand } from './useMutation';

interface MutationPartProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly hasTable: boolean;
  readonly card: Card;
  readonly period: string;
  readonly others: readonly string[];
  readonly carryOverMaximum: number | null;
  readonly mutation: MutationInHand;
  readonly onOpen: (kind: FormKind) => void;
}

/** Changes to the card: choose, fill in, see, book. */
export function MutationPart({ actions, hasTable, card, period, others, carryOverMaximum, mutation, onOpen }: MutationPartProps) {
  const styles = useCardStyles();
  const say = useTexts(stripCardTexts);
  const translator = useTranslator();
  const go = useGo();
  const buttons = useRef<HTMLDivElement>(null);
  const { state, plan } = mutation;
  const last = useRef<FormKind | null>(null);
  useEffect(() => {
    if (state.step !== 'closed') last.current = state.form.kind;
    else if (last.current !== null) {
      // Back where the person came from.
      buttons.current?.querySelector<HTMLElement>(`[data-kind="${last.current}"]`)?.focus();
      last.current = null;
    }
  }, [state]);
  if (!hasTable) {
    return (
      <EmptyState
        title={say('mutate.noTable.title')}
        text={say('mutate.noTable.text')}
        action={{ label: say('mutate.noTable.action'), onClick: () => go('setup') }}
      />
    );
  }
  return (
    <Section title={say('mutate.title')}>
      <p className={styles.muted}>{say('mutate.intro')}</p>
      {state.step === 'closed' && (
        <div ref={buttons} className={styles.ways}>
          {formKinds.map((kind) => (
            <Button key={kind} size="small" data-kind={kind} onClick={() => onOpen(kind)}>
              {say(`mutate.kinds.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      {state.step === 'editing' && (
        <MutationFields
          actions={actions}
          form={state.form}
          card={card}
          period={period}
          others={others}
          carryOverMaximum={carryOverMaximum}
          refusal={state.tried && plan && !plan.ok ? plan.refusal : null}
          onChange={mutation.change}
          onLook={mutation.look}
          onCancel={mutation.close}
        />
      )}
      {state.step === 'preview' && plan?.ok === true && (
        <PlanPreview
          plan={plan}
          busy={mutation.busy}
          onConfirm={() => void mutation.confirm()}
          onBack={mutation.back}
          onCancel={mutation.close}
        />
      )}
      {state.step === 'preview' && plan?.ok === false && (
        <ErrorBox title={say('mutate.nothingYet')} text={refusalWords(translator, state.form.kind, plan.refusal)}>
          <Button onClick={mutation.back}>{say('mutate.change')}</Button>
        </ErrorBox>
      )}
      {mutation.problem && <ErrorMessage problem={mutation.problem} onRetry={() => void mutation.confirm()} />}
    </Section>
  );
}
