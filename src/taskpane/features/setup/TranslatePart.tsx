import { Button, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { columnsOf, dutchWords } from '../../../domain/contract';
import { ledgerMunicipalities } from '../../../domain/ledger';
import type { MunicipalityCatalogue } from '../../../domain/municipalities';
import { unknownWords, type UnknownWord } from '../../../domain/translations';
import { setupTexts } from '../../../i18n/areas/setup';
import { newWorkbookTexts } from '../../../i18n/workbookWords';
import type { TranslationLine, WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Section } from '../../shared/Section';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { columnName, tableName } from './names';
import { takingPart } from './region';
import { useSetupStyles } from './styles';

interface TranslatePartProps {
  readonly actions: Pick<Actions, 'addTranslations' | 'writeOverviewSheet'>;
  readonly read: WorkbookRead;
  readonly catalogue: MunicipalityCatalogue;
  readonly onSaved: () => void;
}

const idOf = ({ table, column, written }: UnknownWord): string => JSON.stringify([table, column, written]);

/** Texts in the rows that no list has: each once, with how often, and what it means. Nothing in the sheets changes. */
export function TranslatePart({ actions, read, catalogue, onSaved }: TranslatePartProps) {
  const styles = useSetupStyles();
  const say = useTexts(setupTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const municipalities = useMemo(() => takingPart(read, catalogue), [read, catalogue]);
  const words = useMemo(
    () => unknownWords(read.written, { municipalities, register: catalogue.municipalities }),
    [read, catalogue, municipalities],
  );
  const { state, run } = useJob(async (_signal, lines: readonly TranslationLine[]) => {
    const texts = newWorkbookTexts(translator);
    const added = await actions.addTranslations(lines, read.written.translations !== undefined, texts.validation);
    // Overzicht follows the table from now on; a sheet of somebody else's with that name stays as it is.
    if (added.ok && read.written.translations === undefined && read.sheets.includes(texts.overview.sheet))
      await actions.writeOverviewSheet(texts.overview);
    return added;
  });
  if (words.length === 0) return null;
  const meaningOf = (word: UnknownWord): string => chosen[idOf(word)] ?? word.proposed ?? '';
  const lines = words.flatMap((word) => {
    const meaning = meaningOf(word);
    return meaning === '' ? [] : [{ table: word.table, column: word.column, written: word.written, meaning }];
  });
  const save = async (): Promise<void> => {
    const outcome = await run(lines);
    if (!outcome?.ok) return;
    notify({ kind: 'done', text: say('translate.done', { count: lines.length, number: translator.number(lines.length) }) });
    setChosen({});
    await refresh();
    onSaved();
  };
  const choicesOf = (word: UnknownWord): readonly string[] => {
    const enumeration = columnsOf(word.table).find(([column]) => column === word.column)?.[1].enumeration;
    if (enumeration) return dutchWords(enumeration);
    if (word.column === 'theme') return word.proposed === null ? [] : [word.proposed];
    const own = ledgerMunicipalities(read.tables);
    return own.length > 0 ? own : municipalities.map(({ name }) => name);
  };
  const groups = [...new Set(words.map(({ table, column }) => `${table} ${column}`))].map((group) =>
    words.filter(({ table, column }) => `${table} ${column}` === group),
  );
  return (
    <Section title={say('translate.title')}>
      <div className={styles.cards}>
        <p className={styles.text}>{say('translate.text')}</p>
        {groups.map((group) => {
          const { table, column } = group[0]!;
          const name = say('translate.column', { column: columnName(translator, table, column), table: tableName(translator, table) });
          return (
            <table key={name} className={styles.table}>
              <caption className={styles.tableTitle}>{name}</caption>
              <thead>
                <tr>
                  {(['written', 'times', 'means'] as const).map((each) => (
                    <th key={each} scope="col" className={each === 'times' ? `${styles.head} ${styles.number}` : styles.head}>
                      {say(`translate.${each}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {group.map((word) => (
                  <tr key={word.written}>
                    <th scope="row" className={styles.cell}>
                      {word.written === word.written.trim() ? word.written : say('translate.spaced', { text: word.written.trim() })}
                    </th>
                    <td className={`${styles.cell} ${styles.number}`}>
                      {say('translate.count', { number: translator.number(word.count) })}
                    </td>
                    <td className={styles.cell}>
                      <Select
                        size="small"
                        className={styles.select}
                        aria-label={say('translate.choice', { text: word.written.trim() })}
                        value={meaningOf(word)}
                        onChange={(_, { value }) => setChosen({ ...chosen, [idOf(word)]: value })}
                      >
                        <option value="">{say('translate.later')}</option>
                        {choicesOf(word).map((choice) => (
                          <option key={choice} value={choice}>
                            {choice}
                          </option>
                        ))}
                      </Select>
                      {!word.isCertain && chosen[idOf(word)] === undefined && (
                        <span className={`${styles.sample} ${styles.question}`}>
                          {say(word.proposed === null ? 'translate.unknown' : 'translate.question')}
                        </span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        })}
        <div className={styles.ways}>
          <Button appearance="primary" disabledFocusable={lines.length === 0 || state.kind === 'working'} onClick={() => void save()}>
            {say('translate.save', { count: lines.length, number: translator.number(lines.length) })}
          </Button>
        </div>
        <p className={styles.muted}>{say('translate.kept')}</p>
      </div>
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} />}
    </Section>
  );
}
