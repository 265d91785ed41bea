import { Button, Field, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { evaluationScreenTexts } from '../../../i18n/areas/evaluationScreen';
import { copied } from '../../shared/copied';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', lineHeight: tokens.lineHeightBase400 },
  text: { minWidth: 0 },
  shown: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
});

interface CopyPartProps {
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** The files as text to copy, for where the pane cannot download. What happened is always said. */
export function CopyPart({ files }: CopyPartProps) {
  const styles = useStyles();
  const say = useTexts(evaluationScreenTexts);
  const [chosen, choose] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  // Below the list, out of sight in a low pane: whoever asks for a text is brought to it.
  useEffect(() => {
    if (chosen === null) return;
    area.current?.focus({ preventScroll: true });
    shown.current?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  const file = files.find(({ name }) => name === chosen);
  const copy = async (): Promise<void> => {
    if (area.current) setOutcome((await copied(area.current)) ? 'copied' : 'refused');
  };
  return (
    <>
      <ul className={styles.list}>
        {files.map(({ name }) => (
          <li key={name}>
            <Link
              as="button"
              onClick={() => {
                choose(name);
                setOutcome(null);
              }}
            >
              {say('export.show', { name })}
            </Link>
          </li>
        ))}
      </ul>
      {file && (
        <div className={styles.shown} ref={shown}>
          <Field
            label={say('export.text', { name: file.name })}
            validationState={outcome === 'copied' ? 'success' : outcome === 'refused' ? 'warning' : 'none'}
            validationMessage={outcome === null ? undefined : say(`export.${outcome}`, { name: file.name })}
          >
            <Textarea
              ref={area}
              readOnly
              rows={6}
              value={file.text}
              textarea={{ className: styles.text }}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </Field>
          <div>
            <Button onClick={() => void copy()}>{say('export.copy')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
