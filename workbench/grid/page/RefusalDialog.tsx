import type { ReactNode } from 'react';
import type { Language, Say, Translator } from '../../../src/i18n/translator';
import type { workbenchTexts } from '../texts';
import { Dialog } from './Messages';
import { refusalText } from './refusalText';
import type { Editing } from './useEditing';

interface RefusalProps {
  readonly say: Say<typeof workbenchTexts.nl>;
  readonly translator: Translator;
  readonly language: Language;
  readonly refused: NonNullable<Editing['refusal']>;
}

/** What was typed is not what the cell takes: again, anyway or not. */
export function RefusalDialog({ say, translator, language, refused: { refusal, keep, retry, cancel } }: RefusalProps): ReactNode {
  return (
    <Dialog
      title={refusal.fault ? say('faultTitle') : (refusal.title ?? say('refusedTitle'))}
      text={[
        refusalText(refusal, say, language),
        refusal.choices && refusal.choices.length <= 20
          ? say('refusedList', { choices: translator.list(refusal.choices.map(String)) })
          : '',
      ]
        .filter(Boolean)
        .join('\n')}
      actions={[
        ...(refusal.style === 'Stop' ? [] : [{ label: say('keepAnyway'), onChoose: keep }]),
        { label: say('again'), isPrimary: true, onChoose: retry },
        { label: say('cancel'), onChoose: cancel },
      ]}
    />
  );
}
