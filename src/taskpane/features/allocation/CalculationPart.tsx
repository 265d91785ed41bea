import type { Allocated } from '../../../domain/allocation';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { describeStep } from '../../../i18n/describeAllocation';
import { useTexts, useTranslator } from '../../texts';
import { Disclosure } from './Disclosure';
import { useStyles } from './styles';

/** The calculation as one would do it on paper. */
export function CalculationPart({ result }: { readonly result: Allocated }) {
  const say = useTexts(allocationScreenTexts);
  return <Disclosure title={say('calculation.title')}>{() => <Steps result={result} />}</Disclosure>;
}

function Steps({ result }: { readonly result: Allocated }) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const translator = useTranslator();
  const names = new Map(result.rows.map(({ code, municipality }) => [code, municipality]));
  const { steps } = result.trace;
  return (
    <>
      {result.rule.share.kind !== 'proportional' && <p className={styles.text}>{say('calculation.noSteps')}</p>}
      {steps.length > 0 && (
        <ol className={styles.list}>
          {steps.map((step, at) => (
            <li key={at}>{describeStep(translator, result.rule, step, (code) => names.get(code) ?? code)}</li>
          ))}
        </ol>
      )}
    </>
  );
}
