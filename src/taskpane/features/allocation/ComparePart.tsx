import { Checkbox, Field, mergeClasses, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  compareAllocations,
  stripsPerThousand,
  type Allocated,
  type ComparableRow,
  type MunicipalityInput,
} from '../../../domain/allocation';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { useTexts, useTranslator } from '../../texts';
import { allocatedBy, alternativeKeys, alternativeTo, type AlternativeKey } from './alternatives';
import { Disclosure } from './Disclosure';
import { useStyles } from './styles';

interface ComparePartProps {
  readonly result: Allocated;
  readonly adopted: readonly ComparableRow[];
  readonly inputs: readonly MunicipalityInput[];
}

/** This rule beside what is adopted and beside other rules: who gains, who loses, and what each has for its size. */
export function ComparePart(props: ComparePartProps) {
  const say = useTexts(allocationScreenTexts);
  return <Disclosure title={say('compare.title')}>{() => <Comparing {...props} />}</Disclosure>;
}

interface Column {
  readonly title: string;
  readonly rows: ReadonlyMap<string, ComparableRow>;
  readonly spread: number | null;
}

function Comparing({ result, adopted, inputs }: ComparePartProps) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const translator = useTranslator();
  const [chosen, setChosen] = useState<readonly AlternativeKey[]>(['proRata', 'bands']);
  const [figure, setFigure] = useState<'strips' | 'perThousand'>('strips');
  const alternatives = useMemo(
    () => chosen.map((key) => ({ key, outcome: allocatedBy(alternativeTo(key, result.rule, result.total, inputs), inputs) })),
    [chosen, result, inputs],
  );
  const change = compareAllocations({ rows: adopted }, result);
  const spreadOf = (rows: readonly ComparableRow[]): number | null => compareAllocations({ rows }, { rows }).spreadAfter;
  const column = (title: string, rows: readonly ComparableRow[]): Column => ({
    title,
    rows: new Map(rows.map((row) => [row.code, row])),
    spread: spreadOf(rows),
  });
  const columns = [
    ...(adopted.length > 0 ? [column(say('compare.adopted'), adopted)] : []),
    column(say('compare.current'), result.rows),
    ...alternatives.flatMap(({ key, outcome }) =>
      outcome ? [column(say(`compare.alternative.${key}`) + (outcome.ties.length > 0 ? ' *' : ''), outcome.rows)] : [],
    ),
  ];
  const unusable = alternatives.flatMap(({ key, outcome }) => (outcome ? [] : [say(`compare.alternative.${key}`)]));
  const changed = (codes: readonly string[]): string =>
    translator.list(
      codes.map((code) => {
        const row = change.rows.find((each) => each.code === code);
        return `${row?.municipality ?? code} ${translator.number(row?.change ?? 0, { signDisplay: 'always' })}`;
      }),
    );
  const shown = (row: ComparableRow | undefined): string => {
    if (!row) return '–';
    const value = figure === 'strips' ? row.total : stripsPerThousand(row);
    return value === null
      ? '–'
      : translator.number(value, figure === 'strips' ? {} : { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  };
  const head = mergeClasses(styles.head, styles.number);
  const cell = mergeClasses(styles.cell, styles.number);
  return (
    <>
      {adopted.length === 0 ? (
        <p className={styles.text}>{say('compare.none')}</p>
      ) : change.gains.length + change.losses.length === 0 ? (
        <p className={styles.text}>{say('compare.sameAsAdopted')}</p>
      ) : (
        <div className={styles.tight}>
          {change.gains.length > 0 && <p className={styles.text}>{say('compare.gains', { list: changed(change.gains) })}</p>}
          {change.losses.length > 0 && <p className={styles.text}>{say('compare.losses', { list: changed(change.losses) })}</p>}
        </div>
      )}
      <div role="group" aria-label={say('compare.choose')}>
        <p className={styles.strong}>{say('compare.choose')}</p>
        {alternativeKeys.map((key) => (
          <Checkbox
            key={key}
            label={say(`compare.alternative.${key}`)}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) =>
              setChosen(alternativeKeys.filter((each) => (each === key ? checked === true : chosen.includes(each))))
            }
          />
        ))}
      </div>
      <Field label={say('compare.show')}>
        <Select value={figure} onChange={(_, { value }) => setFigure(value === 'perThousand' ? 'perThousand' : 'strips')}>
          <option value="strips">{say('compare.strips')}</option>
          <option value="perThousand">{say('compare.perThousand')}</option>
        </Select>
      </Field>
      <div className={styles.scroll} role="region" aria-label={say('compare.region')} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{say('compare.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say('result.municipality')}
              </th>
              {columns.map(({ title }) => (
                <th key={title} scope="col" className={head}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.rows.map(({ code, municipality, total }) => (
              <tr key={code}>
                <th scope="row" className={styles.cell}>
                  {municipality}
                </th>
                {columns.map(({ title, rows }) => {
                  const row = rows.get(code);
                  const difference = (row?.total ?? total) - total;
                  return (
                    <td key={title} className={cell}>
                      {shown(row)}
                      {difference !== 0 && (
                        <span className={difference > 0 ? styles.more : styles.less}>
                          {' '}
                          ({translator.number(difference, { signDisplay: 'always' })})
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {figure === 'strips' && (
              <tr>
                <th scope="row" className={mergeClasses(styles.cell, styles.bold)}>
                  {say('result.total')}
                </th>
                {columns.map(({ title, rows }) => (
                  <td key={title} className={mergeClasses(cell, styles.bold)}>
                    {translator.number([...rows.values()].reduce((sum, row) => sum + row.total, 0))}
                  </td>
                ))}
              </tr>
            )}
            <tr>
              <th scope="row" className={styles.cell}>
                {say('compare.spread')}
              </th>
              {columns.map(({ title, spread }) => (
                <td key={title} className={cell}>
                  {spread === null ? '–' : translator.number(spread, { maximumFractionDigits: 2 })}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {unusable.length > 0 && <p className={styles.muted}>{say('compare.unusable', { list: translator.list(unusable) })}</p>}
      {alternatives.some(({ outcome }) => outcome && outcome.ties.length > 0) && <p className={styles.muted}>{say('compare.tied')}</p>}
    </>
  );
}
