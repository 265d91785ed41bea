import { Field, Textarea } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent } from 'react';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import type { Actions } from '../../actions';
import { useTexts } from '../../texts';
import { openedRows } from './openedRows';
import { rowsOfText, type PastedRows } from './pasted';
import { useStyles } from './styles';

interface PastedTableProps {
  readonly actions: Pick<Actions, 'readGrids'>;
  readonly onRows: (rows: PastedRows) => void;
}

/** A table of populations as people have it: pasted from a sheet, or a file as CBS gives it. */
export function PastedTable({ actions, onRows }: PastedTableProps) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const [text, setText] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (!file) return;
    setText('');
    try {
      const rows = await openedRows(new Uint8Array(await file.arrayBuffer()), actions);
      setRefused(rows.length === 0 ? file.name : null);
      onRows(rows);
    } catch {
      setRefused(file.name);
      onRows([]);
    }
  };
  return (
    <>
      <Field label={say('populations.pasteField')} hint={say('populations.pasteHint')}>
        <Textarea
          rows={5}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setRefused(null);
            // What is pasted counts now, so the name of a file no longer stands below; the same file can then be opened again.
            if (picker.current) picker.current.value = '';
            onRows(value.trim() === '' ? [] : rowsOfText(value));
          }}
        />
      </Field>
      <Field label={say('populations.file')}>
        {(label) => (
          <input {...label} ref={picker} type="file" accept=".csv,.txt,.tsv,.xlsx,.xlsm" onChange={(event) => void open(event)} />
        )}
      </Field>
      {refused !== null && (
        <p className={styles.text} role="alert">
          {say('populations.fileUnreadable', { name: refused })}
        </p>
      )}
    </>
  );
}
