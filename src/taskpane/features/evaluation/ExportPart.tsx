import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { exportEvaluation, type Evaluation, type EvaluationVariant } from '../../../domain/evaluation';
import { evaluationScreenTexts } from '../../../i18n/areas/evaluationScreen';
import { productVersion } from '../../../productVersion';
import { Section } from '../../shared/Section';
import { useTexts } from '../../texts';
import { CopyPart } from './CopyPart';

const useStyles = makeStyles({
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: '20px', lineHeight: tokens.lineHeightBase400 },
});

interface ExportPartProps {
  readonly evaluation: Evaluation;
  readonly variant: EvaluationVariant;
  readonly title: string;
  /** Serial. */
  readonly today: number;
  /** Where a link does not download, the figures are text to copy. */
  readonly canDownload: boolean;
}

interface Ready {
  readonly name: string;
  readonly text: string;
  readonly url: string;
}

/** The figures as files, made in this pane: nothing is sent anywhere. */
export function ExportPart({ evaluation, variant, title, today, canDownload }: ExportPartProps) {
  const styles = useStyles();
  const say = useTexts(evaluationScreenTexts);
  const [files, setFiles] = useState<readonly Ready[]>([]);
  const [isCopying, setCopying] = useState(!canDownload);
  useEffect(() => () => files.forEach(({ url }) => URL.revokeObjectURL(url)), [files]);
  const make = (): void =>
    setFiles(
      exportEvaluation(evaluation, { title, made: today, version: productVersion, variant }).map(({ name, text, mediaType }) => ({
        name,
        text,
        url: URL.createObjectURL(new Blob([text], { type: mediaType })),
      })),
    );
  return (
    <Section title={say('export.title')}>
      <p className={styles.muted}>{say('export.note')}</p>
      {!canDownload && <p className={styles.muted}>{say('export.noDownload')}</p>}
      {files.length === 0 ? (
        <div>
          <Button onClick={make}>{say('export.make')}</Button>
        </div>
      ) : isCopying ? (
        <CopyPart files={files} />
      ) : (
        <>
          <ul className={styles.list}>
            {files.map(({ name, url }) => (
              <li key={name}>
                <Link href={url} download={name}>
                  {say('export.file', { name })}
                </Link>
              </li>
            ))}
          </ul>
          <div>
            <Button onClick={() => setCopying(true)}>{say('export.otherwise')}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
