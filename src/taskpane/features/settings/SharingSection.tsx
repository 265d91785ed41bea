import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sharingTexts } from '../../../i18n/areas/sharing';
import { newWorkbookTexts } from '../../../i18n/workbookWords';
import type { FeatureProps } from '../../feature';
import { useGo } from '../../navigation';
import { ActionPreview } from '../../shared/ActionPreview';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Section } from '../../shared/Section';
import { useJob } from '../../shared/useJob';
import { readOf, useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { FlexFormulas } from './FlexFormulas';
import { useReturnFocus } from './useAgreements';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    marginBlockEnd: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  way: { alignSelf: 'flex-start' },
});

/** What makes a workbook whole for those who do not have the add-in. */
export function SharingSection({ actions }: Pick<FeatureProps, 'actions'>) {
  const styles = useStyles();
  const say = useTexts(sharingTexts);
  return (
    <Section title={say('title')}>
      <p className={styles.text}>{say('intro')}</p>
      <Overview actions={actions} />
      <FlexFormulas actions={actions} />
    </Section>
  );
}

/** The sheet with the balances as native formulas. */
function Overview({ actions }: Pick<FeatureProps, 'actions'>) {
  const styles = useStyles();
  const say = useTexts(sharingTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const go = useGo();
  const [state, refresh] = useWorkbook();
  const [isOpen, setOpen] = useState(false);
  const button = useReturnFocus(isOpen);
  const texts = newWorkbookTexts(translator).overview;
  const { sheet } = texts;
  const job = useJob(async (_signal: AbortSignal) => actions.writeOverviewSheet(texts));
  const read = readOf(state);
  const lacksTables = read !== null && !read.tables.allocation && !read.tables.assignments;
  const close = (): void => {
    job.reset();
    setOpen(false);
  };
  const write = async (): Promise<void> => {
    const outcome = await job.run();
    if (!outcome?.ok) return;
    close();
    notify({ kind: 'done', text: say('overview.written', { sheet, count: outcome.value.municipalities }) });
    await refresh();
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{say('overview.title')}</h3>
      <p className={styles.text}>
        {say('overview.text', { sheet })} {lacksTables && say('overview.needs')}
      </p>
      {lacksTables ? (
        <Button className={styles.way} onClick={() => go('setup')}>
          {say('overview.setup')}
        </Button>
      ) : isOpen ? (
        <ActionPreview
          title={say('overview.preview', { sheet })}
          confirm={say('overview.confirm')}
          busy={job.state.kind === 'working'}
          changes={[say('overview.new', { sheet }), say('overview.again'), say('overview.rest')]}
          onConfirm={() => void write()}
          onCancel={close}
        >
          {job.state.kind === 'failed' && <ErrorMessage problem={job.state.problem} />}
        </ActionPreview>
      ) : (
        <Button ref={button} className={styles.way} onClick={() => setOpen(true)}>
          {say('overview.review', { sheet })}
        </Button>
      )}
    </div>
  );
}
