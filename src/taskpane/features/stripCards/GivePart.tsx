import { Button } from '@fluentui/react-components';
import { stripCardTexts } from '../../../i18n/areas/stripCards';
import { cardsSheet } from '../../../i18n/cardsSheet';
import type { WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Progress } from '../../shared/Progress';
import { Section } from '../../shared/Section';
import { todaySerial } from '../../shared/today';
import { useJob } from '../../shared/useJob';
import { useTexts, useTranslator } from '../../texts';
import { useCardStyles } from './styles';

interface GivePartProps {
  readonly actions: Pick<Actions, 'goTo' | 'writeCards'>;
  readonly read: WorkbookRead;
  readonly period: string;
  readonly municipality: string;
}

/** Cards on paper: the sheet is made here, Excel prints it, and the steps are named. */
export function GivePart({ actions, read, period, municipality }: GivePartProps) {
  const styles = useCardStyles();
  const say = useTexts(stripCardTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const { state, run } = useJob((_signal, only: string | null) =>
    actions.writeCards(cardsSheet(translator, read.tables, { period, today: todaySerial(), only })),
  );
  const make = async (only: string | null): Promise<void> => {
    const outcome = await run(only);
    if (outcome?.ok) notify({ kind: 'done', text: say('give.done', { count: outcome.value.cards }) });
  };
  const isBusy = state.kind === 'working';
  return (
    <Section title={say('give.title')} note={say('give.text')}>
      <div className={styles.choices}>
        <Button disabledFocusable={isBusy} onClick={() => void make(municipality)}>
          {say('give.one', { municipality })}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void make(null)}>
          {say('give.all')}
        </Button>
      </div>
      {isBusy && <Progress text={say('give.making')} />}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} />}
      {state.kind === 'done' && (
        <>
          <p className={styles.text}>
            {say('give.done', { count: state.value.cards })}{' '}
            <CellLink actions={actions} sheet={state.value.sheet} cell="A1">
              {say('give.go')}
            </CellLink>
          </p>
          <h3 className={styles.subtitle}>{say('give.steps')}</h3>
          <ol className={styles.steps}>
            {(['step1', 'step2', 'step3', 'step4'] as const).slice(0, state.value.cards > 1 ? 4 : 3).map((step) => (
              <li key={step}>{say(`give.${step}`)}</li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
