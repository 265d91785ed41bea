import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createTranslator } from '../../../src/i18n/translator';
import { lossText } from '../../losses/lossText';
import { lossTexts } from '../../losses/texts';
import { workbenchTexts } from '../texts';
import type { OpenBook } from '../book/book';
import { useLook } from './look';
import { Dialog, Messages } from './Messages';
import { emptyBook, readBook, sampleFile, saveBook } from './files';
import { useMessages } from './useMessages';
import { Workbench } from './Workbench';

/** Opens the sample workbook, then any other file a person gives; a file that cannot be read leaves what was open as it was. */
export function App(): ReactNode {
  const { language, theme } = useLook();
  const translator = useMemo(() => createTranslator(language), [language]);
  const say = useMemo(() => translator.of(workbenchTexts), [translator]);
  const box = useMessages();
  const [book, setBook] = useState<OpenBook | null>(null);
  const [asked, setAsked] = useState<File | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const { tell } = box;
  const tellLosses = useCallback(
    (losses: readonly string[]) => {
      if (losses.length > 0) tell('warning', translator.of(lossTexts)('intro'), `${lossText(losses, translator)}.`);
    },
    [tell, translator],
  );

  const open = useCallback(
    async (name: string, bytes: () => Promise<Uint8Array>): Promise<boolean> => {
      setOpening(name);
      const result = await readBook(name, bytes, language);
      setOpening(null);
      if (result.kind !== 'opened') {
        tell(
          'error',
          result.kind === 'refused' ? say(`damaged.${result.code}`, { name }) : say('openFailed', { name }),
          say('keptWorkbook'),
        );
        return false;
      }
      setBook(result.book);
      tellLosses(result.book.workbook.losses);
      return true;
    },
    [language, say, tell, tellLosses],
  );

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    document.documentElement.dataset.theme = theme;
    const start = async (): Promise<void> => {
      const sample = await sampleFile();
      if (sample && (await open(sample.name, sample.bytes))) return;
      setBook(emptyBook(language));
      if (!sample) tell('warning', say('loadFailed'));
    };
    void start();
  }, [open, theme, language, say, tell]);

  const openFile = useCallback(
    (file: File) => {
      void open(file.name, async () => new Uint8Array(await file.arrayBuffer())).then((isOpened) => {
        if (isOpened) tell('info', say('opened', { name: file.name }));
      });
    },
    [open, say, tell],
  );
  const onOpen = useCallback(
    (file: File) => {
      if (!/\.xlsx$/i.test(file.name)) tell('error', say('notXlsx', { name: file.name }), say('keptWorkbook'));
      else if (book?.isChanged()) setAsked(file);
      else openFile(file);
    },
    [book, openFile, say, tell],
  );
  const onSave = useCallback(() => {
    if (!book) return;
    tell('info', say('saving'));
    const known = book.workbook.losses;
    const saved = (): void => {
      tell('info', say('saved', { name: book.name }));
      tellLosses(book.workbook.losses.filter((loss) => !known.includes(loss)));
    };
    saveBook(book).then(saved, (error: unknown) =>
      tell('error', say('editFailed', { code: error instanceof Error ? error.message : String(error) })),
    );
  }, [book, say, tell, tellLosses]);

  if (!book) {
    return (
      <main className="loading">
        {opening && <p role="status">{say('loading', { name: opening })}</p>}
        <Messages messages={box.messages} dismissLabel={say('dismiss')} onDismiss={box.dismiss} />
      </main>
    );
  }
  return (
    <>
      <Workbench key={book.id} book={book} box={box} onOpen={onOpen} onSave={onSave} />
      {opening && (
        <div className="busy">
          <p role="status">{say('loading', { name: opening })}</p>
        </div>
      )}
      {asked && (
        <Dialog
          title={asked.name}
          text={say('discard', { name: asked.name })}
          actions={[
            {
              label: say('open'),
              isPrimary: true,
              onChoose: () => {
                setAsked(null);
                openFile(asked);
              },
            },
            { label: say('cancel'), onChoose: () => setAsked(null) },
          ]}
        />
      )}
    </>
  );
}
