import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { setupTexts } from '../../../i18n/areas/setup';
import { newWorkbookTexts } from '../../../i18n/workbookWords';
import type { GuidancePlan, WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Progress } from '../../shared/Progress';
import { Section } from '../../shared/Section';
import { useJob } from '../../shared/useJob';
import { useTexts, useTranslator } from '../../texts';
import { guidanceLines } from './guidanceLines';
import { tableName } from './names';
import { useSetupStyles } from './styles';

interface GuidancePartProps {
  readonly actions: Pick<Actions, 'planGuidance' | 'writeGuidance'>;
  readonly read: WorkbookRead;
}

/** Drop-downs and limits on the connected tables, so that people without the add-in are guided as well. */
export function GuidancePart({ actions, read }: GuidancePartProps) {
  const styles = useSetupStyles();
  const say = useTexts(setupTexts);
  const translator = useTranslator();
  const { number, list } = translator;
  const notify = useNotify();
  const texts = newWorkbookTexts(translator).validation;
  const [plan, setPlan] = useState<GuidancePlan | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const looking = useJob(() => actions.planGuidance(read.tables, texts));
  const writing = useJob((_signal, wanted: GuidancePlan) => actions.writeGuidance(wanted, texts));
  if (read.connected.length === 0) return null;

  const close = (): void => {
    setPlan(null);
    writing.reset();
    button.current?.focus();
  };
  const look = async (): Promise<void> => {
    writing.reset();
    const outcome = await looking.run();
    if (outcome?.ok) setPlan(outcome.value);
  };
  const write = async (wanted: GuidancePlan): Promise<void> => {
    const outcome = await writing.run(wanted);
    if (!outcome?.ok) return;
    notify({ kind: 'done', text: say('guidance.done', { count: outcome.value.columns, number: number(outcome.value.columns) }) });
    setPlan(null);
    button.current?.focus();
  };
  const lines = plan && guidanceLines(plan);
  const named = ({
    key,
    sheet,
    headers,
  }: {
    readonly key: Parameters<typeof tableName>[1];
    readonly sheet: string;
    readonly headers: readonly string[];
  }): string => say('guidance.columns', { table: tableName(translator, key), sheet, columns: list(headers) });
  const renewed = plan?.names.some(({ isThere }) => isThere) === true;
  const below = [...new Set(plan?.below.map(({ sheet }) => sheet))];
  const isNothing = lines?.set.length === 0 && !renewed && below.length === 0;
  return (
    <Section title={say('guidance.title')}>
      <p className={styles.text}>{say('guidance.text')}</p>
      <div>
        <Button ref={button} onClick={() => void look()} disabledFocusable={plan !== null && !isNothing}>
          {say('guidance.look')}
        </Button>
      </div>
      {looking.state.kind === 'working' && <Progress text={say('guidance.looking')} />}
      {looking.state.kind === 'failed' && <ErrorMessage problem={looking.state.problem} onRetry={() => void look()} />}
      {plan && lines && isNothing && (
        <p className={styles.text} role="status">
          {say('guidance.nothing')}
          {lines.theirs.map((line) => (
            <span key={`${line.key} ${line.sheet}`}> {say('guidance.theirs', { columns: named(line) })}</span>
          ))}
        </p>
      )}
      {plan && lines && !isNothing && (
        <ActionPreview
          title={say('guidance.previewTitle')}
          confirm={say('guidance.confirm')}
          busy={writing.state.kind === 'working'}
          onConfirm={() => void write(plan)}
          onCancel={close}
          changes={[
            ...lines.set.map((line) => say(`guidance.kind.${line.kind}`, { columns: named(line) })),
            ...(below.length > 0 ? [say('guidance.below', { sheets: list(below) })] : []),
            ...(renewed ? [say('guidance.lists')] : []),
            ...lines.theirs.map((line) => say('guidance.theirs', { columns: named(line) })),
            ...(lines.already > 0 ? [say('guidance.already', { count: lines.already, number: number(lines.already) })] : []),
            say('guidance.untouched'),
          ]}
        />
      )}
      {writing.state.kind === 'failed' && <ErrorMessage problem={writing.state.problem} />}
    </Section>
  );
}
