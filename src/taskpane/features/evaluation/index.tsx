import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useMemo, useReducer, useState } from 'react';
import { evaluatePeriod, evaluationParts, fewestAnswers } from '../../../domain/evaluation';
import { evaluationScreenTexts } from '../../../i18n/areas/evaluationScreen';
import { describeNotCounted } from '../../../i18n/describeNotCounted';
import { evaluationStamp, evaluationWords } from '../../../i18n/evaluationWords';
import type { WorkbookRead } from '../../../workbook';
import type { FeatureProps } from '../../feature';
import { useRememberedHere } from '../../preferences';
import { ActionPreview } from '../../shared/ActionPreview';
import { CellLink } from '../../shared/CellLink';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { PeriodSelect } from '../../shared/PeriodSelect';
import { Section } from '../../shared/Section';
import { todaySerial } from '../../shared/today';
import { useJob } from '../../shared/useJob';
import { usePeriod } from '../../shared/usePeriod';
import { useWorkbook } from '../../shared/useWorkbook';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { lackingIn } from './lacking';
import { changed, isChoice, quotesIn, wholeChoice, type Change, type Choice } from './choice';
import { ExportPart } from './ExportPart';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  group: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

export function Evaluation({ actions, canDownload }: FeatureProps) {
  return (
    <WithWorkbook needs={['municipalities', 'allocation', 'assignments']}>
      {(read) => <Screen actions={actions} canDownload={canDownload} read={read} />}
    </WithWorkbook>
  );
}

interface ScreenProps {
  readonly actions: FeatureProps['actions'];
  readonly canDownload: boolean;
  readonly read: WorkbookRead;
}

function Screen({ actions, canDownload, read }: ScreenProps) {
  const styles = useStyles();
  const say = useTexts(evaluationScreenTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const { name, all, choose } = usePeriod(read);
  const period = name ?? '';
  const [kept, keep] = useRememberedHere('evaluation', wholeChoice, isChoice);
  const [choice, change] = useReducer(changed, kept);
  const [isPreviewing, preview] = useState(false);
  const today = todaySerial();
  const evaluation = useMemo(() => (period === '' ? null : evaluatePeriod(read.tables, period, today)), [read, period, today]);
  const words = useMemo(() => evaluationWords(translator), [translator]);
  // What was remembered may be of another workbook.
  const compared = choice.comparedWith !== period && all.includes(choice.comparedWith) ? choice.comparedWith : '';
  const { state, run, reset } = useJob((signal) =>
    actions.buildEvaluation(
      {
        period,
        texts: words,
        stamp: evaluationStamp(translator, today),
        today,
        variant: choice.variant,
        parts: choice.parts,
        quotes: choice.quotes,
        ...(compared === '' ? {} : { comparedWith: compared }),
      },
      { signal },
    ),
  );

  if (!evaluation) return <p className={styles.text}>{say('noPeriod')}</p>;
  const sheets = words.sheets(period, choice.variant);
  const set = (wish: Change): void => {
    const next = changed(choice, wish);
    keep({ ...next, quotes: [] });
    change(wish);
    if (state.kind !== 'working') reset();
  };
  const build = async (): Promise<void> => {
    const outcome = await run();
    preview(false);
    if (!outcome?.ok) return;
    const { sheet, keptText, pivotSheet, hasPivotTables } = outcome.value;
    notify({ kind: 'done', text: say(pivotSheet !== null && !hasPivotTables ? 'noPivots' : keptText ? 'keptText' : 'done', { sheet }) });
    await refresh();
  };
  return (
    <>
      <PeriodSelect
        value={period}
        all={all}
        onChoose={(wanted) => {
          reset();
          preview(false);
          choose(wanted);
        }}
      />
      {isPreviewing ? (
        <ActionPreview
          title={say('preview.title', { period })}
          changes={changesOf()}
          confirm={say('preview.confirm')}
          busy={state.kind === 'working'}
          onConfirm={() => void build()}
          onCancel={() => {
            reset();
            preview(false);
          }}
        />
      ) : (
        <Section title={say('options')}>
          <Options choice={choice} set={set} period={period} periods={all} quotes={quotesIn(read.tables)} />
          <div>
            <Button
              appearance="primary"
              onClick={() => {
                reset();
                preview(true);
              }}
            >
              {say('prepare')}
            </Button>
          </div>
        </Section>
      )}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} onRetry={() => void build()} />}
      {state.kind === 'done' && (
        <Section title={say('made')}>
          <div className={styles.links}>
            {[state.value.sheet, ...(state.value.pivotSheet ? [state.value.pivotSheet] : [])].map((sheet) => (
              <CellLink key={sheet} actions={actions} sheet={sheet} cell="A1">
                {say('open', { sheet })}
              </CellLink>
            ))}
          </div>
        </Section>
      )}
      <ExportPart
        key={`${period} ${choice.variant}`}
        evaluation={evaluation}
        variant={choice.variant}
        title={sheets.sheet}
        today={today}
        canDownload={canDownload}
      />
    </>
  );

  function changesOf(): readonly string[] {
    const has = (sheet: string): boolean => read.sheets.some((each) => each.toLowerCase() === sheet.toLowerCase());
    const { number } = translator;
    return [
      say(has(sheets.sheet) ? 'preview.again' : 'preview.sheet', { sheet: sheets.sheet }),
      ...(choice.parts.includes('pivots')
        ? [say(has(sheets.pivots) ? 'preview.pivotsAgain' : 'preview.pivots', { sheet: sheets.pivots, data: sheets.data })]
        : []),
      ...(compared !== '' ? [say('preview.compared', { period, other: compared })] : []),
      ...(evaluation === null
        ? []
        : [
            ...(evaluation.isInterim ? [say('preview.interim')] : []),
            say('preview.rows', {
              rows: number(evaluation.assignments.rows),
              products: number(evaluation.value.products.length),
              answers: number(evaluation.experience.all.answers),
            }),
            ...(choice.parts.includes('experience') && evaluation.experience.all.answers < fewestAnswers
              ? [say('preview.fewAnswers')]
              : []),
            ...lackingIn(evaluation, read.tables, choice.parts).map((lack) => say(`preview.${lack}`)),
            ...evaluation.notCounted.map((kind) => describeNotCounted(translator, kind)),
          ]),
    ];
  }
}

interface OptionsProps {
  readonly choice: Choice;
  readonly set: (change: Change) => void;
  readonly period: string;
  readonly periods: readonly string[];
  readonly quotes: readonly string[];
}

function Options({ choice, set, period, periods, quotes }: OptionsProps) {
  const styles = useStyles();
  const say = useTexts(evaluationScreenTexts);
  const others = periods.filter((each) => each !== period);
  return (
    <>
      <Field label={say('variant')} {...(choice.variant === 'external' ? { hint: say('externalNote') } : {})}>
        <RadioGroup
          value={choice.variant}
          onChange={(_, { value }) => set({ kind: 'variant', variant: value === 'external' ? 'external' : 'internal' })}
        >
          <Radio value="internal" label={say('variants.internal')} />
          <Radio value="external" label={say('variants.external')} />
        </RadioGroup>
      </Field>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{say('parts')}</legend>
        <p className={styles.muted}>{say('always')}</p>
        {evaluationParts.map((part) => (
          <Checkbox
            key={part}
            label={say(`part.${part}`)}
            checked={choice.parts.includes(part)}
            onChange={(_, { checked }) => set({ kind: 'part', part, wanted: checked === true })}
          />
        ))}
      </fieldset>
      {others.length > 0 && (
        <Field label={say('compare')}>
          <Select
            value={others.includes(choice.comparedWith) ? choice.comparedWith : ''}
            onChange={(_, { value }) => set({ kind: 'compare', period: value })}
          >
            <option value="">{say('compareNone')}</option>
            {others.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {choice.variant === 'internal' && choice.parts.includes('experience') && quotes.length > 0 && (
        <details>
          <summary className={styles.legend}>{say('quotes')}</summary>
          <p className={styles.muted}>{say('quotesNote', { count: choice.quotes.length })}</p>
          <div className={styles.group}>
            {quotes.map((quote) => (
              <Checkbox
                key={quote}
                label={quote}
                checked={choice.quotes.includes(quote)}
                onChange={(_, { checked }) => set({ kind: 'quote', quote, wanted: checked === true })}
              />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
