import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { knownValues, type Mapping } from '../../../domain/mapping';
import type { MunicipalityCatalogue } from '../../../domain/municipalities';
import { setupTexts } from '../../../i18n/areas/setup';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Progress } from '../../shared/Progress';
import { Section } from '../../shared/Section';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { isPeriodRight, joinedTables, mappingOf, missingColumns, sourcesIn, type Source } from './connecting';
import { columnName, sourceName, tableName } from './names';
import { SourceCard } from './SourceCard';
import { useSetupStyles } from './styles';

interface ConnectPartProps {
  readonly actions: Pick<Actions, 'saveMapping' | 'scanWorkbook'>;
  /** To recognise a column of municipalities by; null while it is being loaded. */
  readonly catalogue: MunicipalityCatalogue | null;
  /** Once the choice is kept in the workbook. */
  readonly onConnected: () => void;
}

/** The tables and sheets that are there, with a proposal for each; nothing counts until it is confirmed. */
export function ConnectPart({ actions, catalogue, onConnected }: ConnectPartProps) {
  const styles = useSetupStyles();
  const say = useTexts(setupTexts);
  const translator = useTranslator();
  const known = useMemo(() => knownValues(catalogue?.municipalities ?? []), [catalogue]);
  const { state, run, stop } = useJob((signal) => actions.scanWorkbook({ signal }));
  const [sources, setSources] = useState<readonly Source[] | null>(null);
  const [round, setRound] = useState(0);
  const scan = (): void => {
    void run().then((outcome) => {
      if (!outcome?.ok) return;
      setSources(sourcesIn(outcome.value, known));
      setRound((number) => number + 1);
    });
  };
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    scan();
  });
  const working = state.kind === 'working';
  return (
    <Section title={say('connect.title')}>
      {working && <Progress text={say('connect.scanning')} onStop={stop} />}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} onRetry={scan} />}
      {sources?.length === 0 && <EmptyState title={say('connect.nothing.title')} text={say('connect.nothing.text')} />}
      {sources && sources.length > 0 && (
        <>
          <p className={styles.text}>{say('connect.intro')}</p>
          <div className={styles.cards}>
            {sources.map((source) => (
              <SourceCard
                key={`${round} ${source.id}`}
                source={source}
                known={known}
                onChange={(next) => setSources(sources.map((each) => (each.id === next.id ? next : each)))}
              />
            ))}
          </div>
          {joinedTables(sources).map(({ table, sources: several, allowed }) => (
            <p key={table} className={allowed ? styles.text : `${styles.text} ${styles.question}`}>
              {say(allowed ? 'connect.joined' : 'connect.notJoined', {
                table: tableName(translator, table),
                sources: translator.list(several.map((each) => sourceName(translator, each))),
              })}
            </p>
          ))}
          <SavePart actions={actions} sources={sources} onConnected={onConnected} />
        </>
      )}
      <div>
        <Button onClick={scan} disabledFocusable={working}>
          {say(sources ? 'connect.again' : 'connect.scan')}
        </Button>
      </div>
    </Section>
  );
}

interface SavePartProps {
  readonly actions: Pick<Actions, 'saveMapping'>;
  readonly sources: readonly Source[];
  readonly onConnected: () => void;
}

function SavePart({ actions, sources, onConnected }: SavePartProps) {
  const styles = useSetupStyles();
  const say = useTexts(setupTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { state, run, reset } = useJob((_signal, mapping: Mapping) => actions.saveMapping(mapping));
  const chosen = sources.filter(({ choice }) => choice !== null);
  const mapping = mappingOf(sources);
  const blocked = chosen.length === 0 || joinedTables(sources).some(({ allowed }) => !allowed) || !sources.every(isPeriodRight);
  const list = (names: readonly string[]): string => translator.list(names);
  const asIs = chosen.filter(
    (source) =>
      !mapping.tables.some(
        ({ table, sheet, tableName: name }) => table === source.choice && sheet === source.sheet && name === source.tableName,
      ),
  );
  const changes = [
    ...mapping.tables.map(({ table, sheet, tableName: name, columns }) =>
      say('connect.change', {
        table: tableName(translator, table),
        source: sourceName(translator, { sheet, tableName: name }),
        columns: list(
          Object.entries(columns).map(([column, header]) =>
            say('connect.pair', { ours: columnName(translator, table, column), yours: header }),
          ),
        ),
      }),
    ),
    ...mapping.tables.flatMap(({ period, sheet, tableName: name }) =>
      period === undefined ? [] : [say('connect.ofPeriod', { source: sourceName(translator, { sheet, tableName: name }), period })],
    ),
    ...(asIs.length > 0 ? [say('connect.asIs', { tables: list(asIs.map(({ tableName: name, sheet }) => name ?? sheet)) })] : []),
    ...chosen.flatMap((source) => {
      const missing = missingColumns(source);
      const { choice } = source;
      return choice === null || missing.length === 0
        ? []
        : [
            say('connect.incomplete', {
              table: tableName(translator, choice),
              columns: list(missing.map((column) => columnName(translator, choice, column))),
            }),
          ];
    }),
    say('connect.kept'),
  ];
  const save = async (): Promise<void> => {
    const outcome = await run(mapping);
    if (!outcome?.ok) return;
    notify({
      kind: 'done',
      text: say('connect.done', {
        tables: list([...new Set(chosen.flatMap(({ choice }) => (choice === null ? [] : [tableName(translator, choice)])))]),
      }),
    });
    setAsking(false);
    await refresh();
    onConnected();
  };
  return (
    <>
      {chosen.length === 0 && <p className={styles.text}>{say('connect.noneChosen')}</p>}
      <div className={styles.ways}>
        <Button ref={button} appearance="primary" disabledFocusable={blocked || asking} onClick={() => setAsking(true)}>
          {say('connect.save')}
        </Button>
      </div>
      {asking && !blocked && (
        <ActionPreview
          title={say('connect.confirmTitle')}
          changes={changes}
          confirm={say('connect.confirm')}
          busy={state.kind === 'working'}
          onConfirm={() => void save()}
          onCancel={() => {
            setAsking(false);
            reset();
            button.current?.focus();
          }}
        />
      )}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} />}
    </>
  );
}
