import { Button } from '@fluentui/react-components';
import { setupTexts } from '../../../i18n/areas/setup';
import { readMeWords } from '../../../i18n/readMe';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Progress } from '../../shared/Progress';
import { Section } from '../../shared/Section';
import { useJob } from '../../shared/useJob';
import { useTexts, useTranslator } from '../../texts';
import { useSetupStyles } from './styles';

/** The sheet for people without the add-in, of the workbook as it is. */
export function ReadMePart({ actions }: { readonly actions: Pick<Actions, 'goTo' | 'writeReadMeSheet'> }) {
  const styles = useSetupStyles();
  const say = useTexts(setupTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const { state, run } = useJob(() => actions.writeReadMeSheet(readMeWords(translator)));
  const make = async (): Promise<void> => {
    if ((await run())?.ok) notify({ kind: 'done', text: say('readMe.done') });
  };
  return (
    <Section title={say('readMe.title')} note={say('readMe.text')}>
      <div className={styles.ways}>
        <Button disabledFocusable={state.kind === 'working'} onClick={() => void make()}>
          {say('readMe.make')}
        </Button>
        {state.kind === 'done' && (
          <CellLink actions={actions} sheet={state.value.sheet} cell="A1">
            {say('readMe.go')}
          </CellLink>
        )}
      </div>
      {state.kind === 'working' && <Progress text={say('readMe.making')} />}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} />}
    </Section>
  );
}
