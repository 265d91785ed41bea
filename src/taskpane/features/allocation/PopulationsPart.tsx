import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { comparePopulations, type PopulationComparison, type PopulationInput, type Rule } from '../../../domain/allocation';
import { serialOfIso } from '../../../domain/cells/serialDate';
import { placeOf, rowOfCell, type TableOf } from '../../../domain/contract';
import type { MunicipalityCatalogue } from '../../../domain/municipalities';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { allocationTexts } from '../../../i18n/areas/allocation';
import { describePopulationComparison } from '../../../i18n/describeAllocation';
import type { Fix } from '../../../workbook';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { loadCatalogue } from '../../shared/loadCatalogue';
import { useNotify } from '../../shared/notices';
import { Progress } from '../../shared/Progress';
import { useJob } from '../../shared/useJob';
import { useUndo } from '../../shared/useUndo';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { Disclosure } from './Disclosure';
import { PastedTable } from './PastedTable';
import { catalogueRows, readPasted, withPopulations, type Answers, type PastedFigures, type PastedRows } from './pasted';
import { useStyles } from './styles';

interface PopulationsPartProps {
  readonly actions: Pick<Actions, 'applyFixes' | 'readGrids' | 'undoJob'>;
  readonly rule: Rule;
  readonly inputs: readonly PopulationInput[];
  readonly table: TableOf<'municipalities'>;
}

/** What other population figures would change under this rule: those of CBS, or a pasted table. */
export function PopulationsPart(props: PopulationsPartProps) {
  const say = useTexts(allocationScreenTexts);
  return <Disclosure title={say('populations.title')}>{() => <Figures {...props} />}</Disclosure>;
}

function Figures({ actions, rule, inputs, table }: PopulationsPartProps) {
  const say = useTexts(allocationScreenTexts);
  const translator = useTranslator();
  const catalogue = useCatalogue();
  const [source, setSource] = useState('');
  const [rows, setRows] = useState<PastedRows>([]);
  const [answers, setAnswers] = useState<Answers>({});
  const figures = useMemo(() => {
    if (!catalogue || source === '') return null;
    const pasted = source === 'paste' ? rows : catalogueRows(catalogue, source);
    return pasted.length === 0 ? null : readPasted(pasted, inputs, catalogue.municipalities, answers);
  }, [catalogue, source, rows, inputs, answers]);
  const comparison = useMemo(
    () => (figures ? comparePopulations(rule, inputs, withPopulations(inputs, figures.populations)) : null),
    [rule, inputs, figures],
  );
  if (!catalogue) return <Progress text={say('populations.reading')} />;
  return (
    <>
      <Field label={say('populations.source')}>
        <Select value={source} onChange={(_, { value }) => setSource(value)}>
          <option value="">{say('populations.none')}</option>
          {catalogue.referenceDates.map((date) => (
            <option key={date} value={date}>
              {say('populations.cbs', { date: translator.date(serialOfIso(date) ?? 0, 'long') })}
            </option>
          ))}
          <option value="paste">{say('populations.paste')}</option>
        </Select>
      </Field>
      {source === 'paste' && <PastedTable actions={actions} onRows={setRows} />}
      {figures && <Questions figures={figures} inputs={inputs} onAnswer={(name, answer) => setAnswers({ ...answers, [name]: answer })} />}
      {comparison && <Changes comparison={comparison} />}
      {figures && figures.questions.length === 0 && <TakeOver actions={actions} figures={figures} inputs={inputs} table={table} />}
    </>
  );
}

function Questions({
  figures,
  inputs,
  onAnswer,
}: {
  readonly figures: PastedFigures;
  readonly inputs: readonly PopulationInput[];
  readonly onAnswer: (text: string, answer: Answers[string]) => void;
}) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const words = useTexts(allocationTexts);
  const { list, number } = useTranslator();
  return (
    <>
      {figures.questions.map(({ text, population, reason, year, choices }) => {
        const near = inputs.filter(({ code }) => choices.includes(code));
        const others = inputs.filter(({ code }) => !choices.includes(code));
        return (
          <Field
            key={text}
            label={say(`populations.${reason}`, {
              name: text,
              year,
              inhabitants: words('inhabitants', { count: population, number: number(population) }),
            })}
          >
            <Select
              value=""
              onChange={(_, { value }) => {
                if (value !== '') onAnswer(text, value === 'skip' ? { kind: 'skip' } : { kind: 'is', code: value });
              }}
            >
              <option value="">{say('populations.choose')}</option>
              {[...near, ...others].map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
              <option value="skip">{say('populations.skip')}</option>
            </Select>
          </Field>
        );
      })}
      {figures.unreadable.length > 0 && <p className={styles.text}>{say('populations.unreadable', { list: list(figures.unreadable) })}</p>}
      {figures.elsewhere > 0 && (
        <p className={styles.muted}>{say('populations.elsewhere', { count: figures.elsewhere, number: number(figures.elsewhere) })}</p>
      )}
      {figures.none > 0 && (
        <p className={styles.muted}>{say('populations.notMunicipal', { count: figures.none, number: number(figures.none) })}</p>
      )}
      {figures.missing.length > 0 && <p className={styles.muted}>{say('populations.missing', { list: list(figures.missing) })}</p>}
    </>
  );
}

const nearestShown = 3;

function Changes({ comparison }: { readonly comparison: PopulationComparison }) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const words = useTexts(allocationTexts);
  const translator = useTranslator();
  const inhabitants = (count: number): string => words('inhabitants', { count, number: translator.number(count) });
  const nearest =
    comparison.kind === 'compared'
      ? comparison.nearest.slice(0, nearestShown).flatMap((code) => {
          const row = comparison.rows.find((each) => each.code === code);
          if (!row) return [];
          const { municipality, toNext, toLess } = row;
          return toNext !== null && toNext <= (toLess ?? Infinity)
            ? [say('populations.nearestMore', { municipality, inhabitants: inhabitants(toNext) })]
            : toLess !== null
              ? [say('populations.nearestLess', { municipality, inhabitants: inhabitants(toLess) })]
              : [];
        })
      : [];
  return (
    <div className={styles.tight} role="status">
      <p className={styles.strong}>{say('populations.changes')}</p>
      <ul className={styles.list}>
        {describePopulationComparison(translator, comparison).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {nearest.length > 0 && <p className={styles.muted}>{say('populations.nearest', { list: translator.list(nearest) })}</p>}
    </div>
  );
}

/** Puts the figures in the table Gemeenten, cell by cell where they differ. */
function TakeOver({
  actions,
  figures,
  inputs,
  table,
}: {
  readonly actions: Pick<Actions, 'applyFixes' | 'undoJob'>;
  readonly figures: PastedFigures;
  readonly inputs: readonly PopulationInput[];
  readonly table: TableOf<'municipalities'>;
}) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const way = useUndo(actions);
  const [, refresh] = useWorkbook();
  const [preview, setPreview] = useState(false);
  const job = useJob(async (signal: AbortSignal, fixes: readonly Fix[]) => actions.applyFixes(fixes, signal));
  const { changed, fixes } = fixesFor(table, inputs, figures);
  if (changed === 0) return figures.populations.size > 0 ? <p className={styles.muted}>{say('populations.sameFigures')}</p> : null;
  const confirm = async (): Promise<void> => {
    const outcome = await job.run(fixes);
    if (!outcome?.ok) return;
    setPreview(false);
    const { applied, skipped } = outcome.value;
    const taken = say('populations.taken', { count: translator.number(applied.length) });
    notify(
      skipped.length > 0
        ? { kind: 'warning', text: `${taken} ${say('populations.left', { count: translator.number(skipped.length) })}`, way }
        : { kind: 'done', text: taken, way },
    );
    await refresh();
  };
  const { referenceDate } = figures;
  return (
    <>
      {preview ? (
        <ActionPreview
          title={say('populations.takeTitle')}
          confirm={say('populations.take')}
          busy={job.state.kind === 'working'}
          changes={[
            say('populations.takeChange', { count: translator.number(changed) }),
            ...(referenceDate === null ? [] : [say('populations.takeDate', { date: translator.date(referenceDate, 'long') })]),
          ]}
          onConfirm={() => void confirm()}
          onCancel={() => setPreview(false)}
        />
      ) : (
        <div>
          <Button onClick={() => setPreview(true)}>{say('populations.take')}</Button>
        </div>
      )}
      {job.state.kind === 'failed' && <ErrorMessage problem={job.state.problem} onRetry={() => void confirm()} />}
    </>
  );
}

function fixesFor(
  table: TableOf<'municipalities'>,
  inputs: readonly PopulationInput[],
  { populations, dates }: PastedFigures,
): { readonly changed: number; readonly fixes: readonly Fix[] } {
  const { population, referenceDate: dateAt } = table.columns;
  if (population === undefined) return { changed: 0, fixes: [] };
  let changed = 0;
  const fixes = inputs.flatMap(({ code, row }): readonly Fix[] => {
    const after = populations.get(code);
    const referenceDate = dates.get(code);
    const values = table.values[row] ?? [];
    const fix = (column: number, value: number): readonly Fix[] => {
      const before = values[column] ?? '';
      const { sheet, cell } = placeOf(table, row, column);
      const own = rowOfCell({ municipalities: table }, sheet, cell);
      return before === value ? [] : [{ sheet, cell, before, after: value, ...(own ? { row: own } : {}) }];
    };
    if (after === undefined) return [];
    const own = fix(population, after);
    changed += own.length;
    return [...own, ...(dateAt === undefined || referenceDate === undefined ? [] : fix(dateAt, referenceDate))];
  });
  return { changed, fixes };
}

function useCatalogue(): MunicipalityCatalogue | null {
  const [catalogue, setCatalogue] = useState<MunicipalityCatalogue | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadCatalogue().then((loaded) => {
      if (wanted) setCatalogue(loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return catalogue;
}
