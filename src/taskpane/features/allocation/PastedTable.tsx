import { Field, Textarea } from '@fluentui/react-components';
import { useState, type ChangeEvent } from 'react';
import type { Cell } from '../../../domain/contract';
import { decodeText } from '../../../domain/municipalities';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { useTexts } from '../../texts';
import { rowsOfText } from './pasted';
import { useStyles } from './styles';

export type PastedRows = readonly (readonly Cell[])[];

/** A table of populations as people have it: pasted from a sheet, or a file as CBS gives it. */
export function PastedTable({ onRows }: { readonly onRows: (rows: PastedRows) => void }) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (!file) return;
    setText('');
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      // A workbook starts with the letters of a zip file: Excel opens that, and its cells are pasted.
      const rows = bytes[0] === 0x50 && bytes[1] === 0x4b ? [] : rowsOfText(decodeText(bytes));
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
            onRows(value.trim() === '' ? [] : rowsOfText(value));
          }}
        />
      </Field>
      <Field label={say('populations.file')}>
        {(label) => <input {...label} type="file" accept=".csv,.txt,.tsv" onChange={(event) => void open(event)} />}
      </Field>
      {refused !== null && (
        <p className={styles.text} role="alert">
          {say('populations.fileUnreadable', { name: refused })}
        </p>
      )}
    </>
  );
}
