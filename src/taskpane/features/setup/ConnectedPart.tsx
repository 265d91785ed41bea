import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isBlank, tableKeys, type TableData, type TableKey } from '../../../domain/contract';
import type { Mapping } from '../../../domain/mapping';
import { setupTexts } from '../../../i18n/areas/setup';
import type { WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { CellLink } from '../../shared/CellLink';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Section } from '../../shared/Section';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { tableName } from './names';
import { useSetupStyles } from './styles';

/** A new table has a row to type in, with nothing in it. */
const filledRows = ({ values }: TableData): number => values.filter((cells) => !cells.every(isBlank)).length;

interface ConnectedPartProps {
  readonly actions: Pick<Actions, 'goTo' | 'saveMapping'>;
  readonly read: WorkbookRead;
}

/** Where each table comes from now, and the way to let go of one. */
export function ConnectedPart({ actions, read }: ConnectedPartProps) {
  const styles = useSetupStyles();
  const say = useTexts(setupTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const [asked, setAsked] = useState<{ readonly key: TableKey; readonly trigger: HTMLElement } | null>(null);
  const home = useRef<HTMLDivElement>(null);
  const { state, run, reset } = useJob((_signal, mapping: Mapping) => actions.saveMapping(mapping));
  const mapped = read.mapping?.tables ?? [];
  const keys = tableKeys.filter((key) => read.connected.some((each) => each.key === key) || mapped.some(({ table }) => table === key));

  const placeOf = ({
    tableName: table,
    sheet,
    headerRow,
  }: {
    readonly tableName: string | null;
    readonly sheet: string;
    readonly headerRow: number | null;
  }): string => (table === null ? say('connected.ofSheet', { sheet, row: headerRow ?? '' }) : say('connected.ofTable', { table }));
  const sourcesOf = (key: TableKey) => read.connected.filter((each) => each.key === key);
  const disconnect = async (key: TableKey): Promise<void> => {
    const outcome = await run({ tables: mapped.filter(({ table }) => table !== key) });
    if (!outcome?.ok) return;
    notify({ kind: 'done', text: say('connected.disconnected', { table: tableName(translator, key) }) });
    setAsked(null);
    home.current?.focus();
    await refresh();
  };
  return (
    <Section title={say('connected.title')}>
      <div ref={home} tabIndex={-1}>
        {keys.length === 0 ? (
          <p className={styles.text}>{say('connected.none')}</p>
        ) : (
          <table className={styles.table}>
            <caption className={styles.caption}>{say('connected.caption')}</caption>
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  {say('connected.table')}
                </th>
                <th scope="col" className={styles.head}>
                  {say('connected.from')}
                </th>
                <th scope="col" className={`${styles.head} ${styles.number}`}>
                  {say('connected.rows')}
                </th>
              </tr>
            </thead>
            <tbody>
              {keys.map((key) => {
                const byHand = mapped.some(({ table }) => table === key);
                const table: TableData | undefined = read.tables[key];
                return (
                  <tr key={key}>
                    <th scope="row" className={styles.cell}>
                      {tableName(translator, key)}
                    </th>
                    <td className={styles.cell}>
                      {sourcesOf(key).length === 0 && <span className={styles.question}>{say('connected.missing')}</span>}
                      {sourcesOf(key).map((each, index) => (
                        <div key={index}>
                          <CellLink actions={actions} sheet={each.sheet} cell="">
                            {placeOf(each)}
                          </CellLink>
                        </div>
                      ))}
                      {byHand && (
                        <div className={styles.ways}>
                          <span className={styles.muted}>{say('connected.byHand')}</span>
                          <Button
                            size="small"
                            aria-label={say('connected.disconnectLabel', { table: tableName(translator, key) })}
                            onClick={(event) => {
                              reset();
                              setAsked({ key, trigger: event.currentTarget });
                            }}
                          >
                            {say('connected.disconnect')}
                          </Button>
                        </div>
                      )}
                    </td>
                    <td className={`${styles.cell} ${styles.number}`}>{table ? translator.number(filledRows(table)) : ''}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </div>
      {asked && (
        <ActionPreview
          title={say('connected.disconnectTitle', { table: tableName(translator, asked.key) })}
          confirm={say('connected.disconnect')}
          busy={state.kind === 'working'}
          changes={[
            say('connected.disconnectChange', {
              table: tableName(translator, asked.key),
              sources: translator.list(mapped.filter(({ table }) => table === asked.key).map(placeOf)),
            }),
            say('connected.disconnectKept'),
          ]}
          onConfirm={() => void disconnect(asked.key)}
          onCancel={() => {
            setAsked(null);
            asked.trigger.focus();
          }}
        />
      )}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} />}
    </Section>
  );
}
