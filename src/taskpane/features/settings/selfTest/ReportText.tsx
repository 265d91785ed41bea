import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { selfTestTexts } from '../../../../i18n/areas/selfTest';
import type { SelfTestReport } from '../../../../workbook/selfTest';
import { copied } from '../../../shared/copied';
import { useTexts, useTranslator } from '../../../texts';
import { useStyles } from './styles';
import { plainReport } from './words';

/** The report, twice: to read, and for the command. Copying is the only way out: nothing is sent. */
export function ReportText({ report }: { readonly report: SelfTestReport }) {
  const styles = useStyles();
  const say = useTexts(selfTestTexts);
  const translator = useTranslator();
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{say('report.title')}</h3>
      <p className={styles.text}>{say('report.intro')}</p>
      <ToCopy label={say('report.text')} button={say('report.copyText')} text={plainReport(translator, report)} />
      <ToCopy label={say('report.json')} button={say('report.copyJson')} text={JSON.stringify(report, null, 1)} />
    </div>
  );
}

interface ToCopyProps {
  readonly label: string;
  readonly button: string;
  readonly text: string;
}

function ToCopy({ label, button, text }: ToCopyProps) {
  const styles = useStyles();
  const say = useTexts(selfTestTexts);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly kind: 'copied' | 'refused' } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  // What was copied before an answer was added is another text.
  const kind = outcome?.of === text ? outcome.kind : null;
  const copy = async (): Promise<void> => {
    if (area.current) setOutcome({ of: text, kind: (await copied(area.current)) ? 'copied' : 'refused' });
  };
  return (
    <div className={styles.part}>
      <Field
        label={label}
        validationState={kind === 'copied' ? 'success' : kind === 'refused' ? 'warning' : 'none'}
        validationMessage={kind === null ? undefined : say(`report.${kind}`)}
      >
        <Textarea
          ref={area}
          readOnly
          rows={6}
          value={text}
          textarea={{ className: styles.copy }}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Field>
      <Button className={styles.way} onClick={() => void copy()}>
        {button}
      </Button>
    </div>
  );
}
