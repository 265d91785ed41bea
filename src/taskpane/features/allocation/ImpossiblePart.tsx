import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { feasibleTotalsOf, findWorkingRules, type Impossible, type MunicipalityInput, type Rule } from '../../../domain/allocation';
import { allocationTexts } from '../../../i18n/areas/allocation';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { describeAllocationProblem, describeWorkingRules } from '../../../i18n/describeAllocation';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import { populated, wantedRange, workingRules } from './alternatives';
import { Disclosure } from './Disclosure';
import { useStyles } from './styles';

interface TakeProps {
  readonly rule: Rule;
  readonly inputs: readonly MunicipalityInput[];
  readonly onTake: (rule: Rule) => void;
}

/** Why a rule gives no allocation, which totals its bounds leave room for, and what does work. */
export function ImpossiblePart({ outcome, ...take }: TakeProps & { readonly outcome: Impossible }) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const translator = useTranslator();
  const { rule, inputs, onTake } = take;
  const { least, greatest } = feasibleTotalsOf(rule, populated(inputs));
  const { share } = rule;
  const isTotal = outcome.problems.some(({ code }) => code === 'totalTooSmall' || code === 'totalTooLarge');
  const nearest = share.kind !== 'proportional' || !isTotal ? null : share.total < least ? least : greatest;
  return (
    <Section title={say('impossible.title')}>
      <div role="status" className={`${styles.panel} ${styles.warning}`}>
        {outcome.problems.map((problem) => (
          <p key={`${problem.code} ${problem.where}`} className={styles.text}>
            {describeAllocationProblem(translator, problem)}
          </p>
        ))}
        {isTotal && (
          <p className={styles.text}>
            {greatest === null ? say('impossible.feasibleOpen', { least }) : say('impossible.feasible', { least, greatest })}
          </p>
        )}
        {nearest !== null && share.kind === 'proportional' && (
          <div>
            <Button onClick={() => onTake({ ...rule, share: { ...share, total: nearest } })}>
              {say('impossible.useLeast', { total: translator.number(nearest) })}
            </Button>
          </div>
        )}
      </div>
      {isTotal && <WorkingPart {...take} />}
    </Section>
  );
}

/** Rules that come out between the bounds by themselves; searched for when asked. */
export function WorkingPart(props: TakeProps) {
  const say = useTexts(allocationScreenTexts);
  return wantedRange(props.rule) ? <Disclosure title={say('working.search')}>{() => <Working {...props} />}</Disclosure> : null;
}

function Working({ rule, inputs, onTake }: TakeProps) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const words = useTexts(allocationTexts);
  const translator = useTranslator();
  const method = rule.share.kind === 'proportional' ? rule.share.method : 'largest-remainder';
  const range = useMemo(() => wantedRange(rule), [rule]);
  const found = useMemo(() => range && findWorkingRules(populated(inputs), range, undefined, [method]), [inputs, method, range]);
  const takeWord = ({ share }: Rule): string => {
    switch (share.kind) {
      case 'proportional':
        return say('working.takeProportional', { exponent: translator.number(share.exponent), total: translator.number(share.total) });
      case 'rate':
        return say('working.takeRate', {
          inhabitants: translator.number(share.inhabitantsPerStrip),
          rounding: words(`rounding.${share.rounding}`),
        });
      case 'bands':
        return say('working.takeBands');
    }
  };
  if (!found || !range) return <p className={styles.text}>{say('working.none')}</p>;
  return (
    <>
      <ul className={styles.list}>
        {describeWorkingRules(translator, range, found, method).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.ways}>
        {workingRules(rule, found, method, inputs.length).map((each) => {
          const text = takeWord(each);
          return (
            <Button key={text} className={styles.way} onClick={() => onTake(each)}>
              {text}
            </Button>
          );
        })}
      </div>
    </>
  );
}
