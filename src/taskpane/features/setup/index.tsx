import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { setupTexts } from '../../../i18n/areas/setup';
import type { WorkbookRead } from '../../../workbook';
import type { FeatureProps } from '../../feature';
import { ErrorBox } from '../../shared/ErrorMessage';
import { Progress } from '../../shared/Progress';
import { Section } from '../../shared/Section';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { useTexts } from '../../texts';
import { ConnectedPart } from './ConnectedPart';
import { ConnectPart } from './ConnectPart';
import { CreatePart } from './CreatePart';
import { GuidancePart } from './GuidancePart';
import { missingTables } from './newWorkbook';
import { ReadMePart } from './ReadMePart';
import { TranslatePart } from './TranslatePart';
import { useSetupStyles } from './styles';
import { useCatalogue } from './useCatalogue';

type Way = 'connect' | 'create';

export function Setup(props: FeatureProps) {
  return <WithWorkbook needs={[]}>{(read) => <Screen {...props} read={read} />}</WithWorkbook>;
}

function Screen({ actions, wish, read }: FeatureProps & { readonly read: WorkbookRead }) {
  const styles = useSetupStyles();
  const say = useTexts(setupTexts);
  const [way, setWay] = useState<Way | null>(wish === 'connect' || wish === 'create' ? wish : null);
  const state = useCatalogue();
  const missing = missingTables(read);
  const next = useRef<HTMLDivElement>(null);
  // What comes after is further on: the focus goes there, and the screen with it.
  const goOn = (): void => {
    setWay(missing.length > 0 ? 'create' : null);
    setTimeout(() => next.current?.focus());
  };
  return (
    <>
      <ConnectedPart actions={actions} read={read} />
      <div ref={next} tabIndex={-1} className={styles.next}>
        {state.kind === 'ready' && <TranslatePart actions={actions} read={read} catalogue={state.catalogue} onSaved={goOn} />}
      </div>
      {read.connected.length > 0 && way === null && <GuidancePart actions={actions} read={read} />}
      {read.connected.length > 0 && <ReadMePart actions={actions} />}
      <Section title={say('start.title')}>
        {(['connect', 'create'] as const).map((each) => (
          <div key={each} className={styles.card}>
            <p className={styles.text}>{say(`start.${each}Text`)}</p>
            <div>
              <Button appearance={way === each ? 'primary' : 'secondary'} aria-pressed={way === each} onClick={() => setWay(each)}>
                {say(`start.${each}`)}
              </Button>
            </div>
          </div>
        ))}
      </Section>
      {way !== null && state.kind === 'loading' && <Progress text={say('loadingCatalogue')} />}
      {way === 'create' && state.kind === 'failed' && (
        <ErrorBox title={say('catalogueFailed.title')} text={say('catalogueFailed.text')}>
          <Button onClick={state.retry}>{say('catalogueFailed.retry')}</Button>
        </ErrorBox>
      )}
      {/* Columns of municipalities are recognised with the list; without it the names of the columns still say much. */}
      {way === 'connect' && state.kind !== 'loading' && (
        <ConnectPart actions={actions} catalogue={state.kind === 'ready' ? state.catalogue : null} onConnected={goOn} />
      )}
      {way === 'create' && state.kind === 'ready' && (
        <CreatePart actions={actions} read={read} catalogue={state.catalogue} onConnect={() => setWay('connect')} />
      )}
    </>
  );
}
