import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Rule } from '../../../domain/allocation';
import { periodOf, samePeriod } from '../../../domain/periods';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import type { WorkbookRead } from '../../../workbook';
import type { FeatureProps } from '../../feature';
import { usePeriod } from '../../shared/usePeriod';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { CalculationPart } from './CalculationPart';
import { ComparePart } from './ComparePart';
import { ImpossiblePart, WorkingPart } from './ImpossiblePart';
import { PopulationsPart } from './PopulationsPart';
import { ResultPart } from './ResultPart';
import { RulePart } from './RulePart';
import { useStyles } from './styles';
import { TiesPart } from './TiesPart';
import { isSameRule, useAllocation } from './useAllocation';
import { comparableRows } from './versions';
import { VersionsPart } from './VersionsPart';
import { WritePart } from './WritePart';

export function Allocation({ actions }: FeatureProps) {
  return <WithWorkbook needs={['municipalities', 'allocation']}>{(read) => <Screen actions={actions} read={read} />}</WithWorkbook>;
}

function Screen({ actions, read }: { readonly actions: FeatureProps['actions']; readonly read: WorkbookRead }) {
  const { name, all, settings, choose } = usePeriod(read);
  const [typedPeriod, setTypedPeriod] = useState<string | null>(null);
  const period = (typedPeriod ?? name ?? '').trim();
  const state = useAllocation(read, period, settings);
  const { form, change, reset, inputs, rule, problems, outcome, adopted, referenceDate, remarks, kept } = state;
  const take = (other: Rule): void => change({ type: 'take', rule: other });
  const result = outcome?.kind === 'allocated' ? outcome : null;
  const before = adopted ? comparableRows(adopted, inputs) : [];
  const { municipalities, allocation } = read.tables;
  const changePeriod = (value: string): void => {
    setTypedPeriod(value);
    const known = all.find((each) => samePeriod(each, value.trim()));
    if (known !== undefined) choose(known);
  };
  return (
    <>
      <PeriodField
        period={typedPeriod ?? name ?? ''}
        all={all}
        dates={period === '' ? null : periodOf(settings, period)}
        onChange={changePeriod}
      />
      <RulePart
        form={form}
        onChange={change}
        inputs={inputs}
        rule={rule}
        problems={problems}
        onReset={kept && !isSameRule(kept, rule) ? reset : null}
      />
      {outcome?.kind === 'impossible' && rule && <ImpossiblePart outcome={outcome} rule={rule} inputs={inputs} onTake={take} />}
      {result && (
        <>
          <ResultPart period={period} result={result} referenceDate={referenceDate} remarks={remarks} adopted={before} />
          <TiesPart actions={actions} period={period} result={result} />
        </>
      )}
      <WritePart
        actions={actions}
        period={period}
        result={rule ? result : null}
        referenceDate={referenceDate}
        draft={state.draft}
        adopted={adopted}
        kept={kept}
        hasSettings={read.tables.settings !== undefined}
      />
      {result && (
        <div>
          <CalculationPart result={result} />
          <ComparePart result={result} adopted={before} inputs={inputs} />
          <WorkingPart rule={result.rule} inputs={inputs} onTake={take} />
          {municipalities && <PopulationsPart actions={actions} rule={result.rule} inputs={inputs} table={municipalities} />}
        </div>
      )}
      {allocation && <VersionsPart actions={actions} versions={state.versions} table={allocation} />}
    </>
  );
}

interface PeriodFieldProps {
  readonly period: string;
  readonly all: readonly string[];
  readonly dates: { readonly start: number; readonly end: number } | null;
  readonly onChange: (period: string) => void;
}

/** The period as text: one that is there, or a new one; "2027-2029" is one period of three years. */
function PeriodField({ period, all, dates, onChange }: PeriodFieldProps) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const { date } = useTranslator();
  const isLong = dates !== null && dates.end - dates.start > 366;
  return (
    <div className={styles.tight}>
      <Field label={say('period.label')}>
        <Input list="allocation-periods" value={period} onChange={(_, { value }) => onChange(value)} />
      </Field>
      <datalist id="allocation-periods">
        {all.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <p className={styles.muted}>
        {dates ? say('period.dates', { start: date(dates.start, 'long'), end: date(dates.end, 'long') }) : say('period.unknown')}
        {isLong ? ` ${say('period.years')}` : ''}
      </p>
    </div>
  );
}
