import { mergeClasses } from '@fluentui/react-components';
import { parseRule } from '../../../domain/allocation';
import { serialOfIso } from '../../../domain/cells/serialDate';
import { columnLetters, type TableOf } from '../../../domain/contract';
import { normaliseName } from '../../../domain/municipalities';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { describeRule } from '../../../i18n/describeAllocation';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { useTexts, useTranslator } from '../../texts';
import { Disclosure } from './Disclosure';
import { useStyles } from './styles';
import type { Version } from './versions';

interface VersionsPartProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly versions: readonly Version[];
  readonly table: TableOf<'allocation'>;
}

/** What was written and adopted, period by period; the adopted ones side by side. */
export function VersionsPart(props: VersionsPartProps) {
  const say = useTexts(allocationScreenTexts);
  return <Disclosure title={say('versions.title')}>{() => <History {...props} />}</Disclosure>;
}

function History({ actions, versions, table }: VersionsPartProps) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const translator = useTranslator();
  if (versions.length === 0) return <p className={styles.text}>{say('versions.none')}</p>;
  const column = columnLetters(table.firstColumn + (table.columns.municipality ?? 0));
  const ruleOf = (text: string | null): string => {
    const parsed = text === null ? null : parseRule(text);
    return parsed?.kind === 'rule' ? describeRule(translator, parsed.rule) : '';
  };
  const dayOf = (iso: string | null): string => {
    const serial = iso === null ? null : serialOfIso(iso.slice(0, 10));
    return serial === null ? say('versions.unknownDate') : translator.date(serial, 'long');
  };
  const head = mergeClasses(styles.head, styles.number);
  const cell = mergeClasses(styles.cell, styles.number);
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={say('versions.region')} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{say('versions.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say('versions.period')}
              </th>
              <th scope="col" className={styles.head}>
                {say('versions.status')}
              </th>
              <th scope="col" className={head}>
                {say('versions.total')}
              </th>
              <th scope="col" className={head}>
                {say('versions.day')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...versions].reverse().map((version) => {
              const at = `${column}${version.rows[0]?.row ?? table.headerRow}`;
              return (
                <tr key={at}>
                  <th scope="row" className={styles.cell}>
                    {version.period}
                  </th>
                  <td className={styles.cell}>
                    <CellLink actions={actions} sheet={table.sheet} cell={at}>
                      {say(`versions.${version.status}`)} <span className={styles.tag}>{at}</span>
                    </CellLink>
                  </td>
                  <td className={cell}>{translator.number(version.total)}</td>
                  <td className={cell}>{version.adoptedOn === null ? '–' : translator.date(version.adoptedOn)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {versions.flatMap(({ seal }) =>
        seal
          ? [
              <p key={seal.moment + seal.rowsHash} className={styles.muted}>
                {say('versions.sealed', { moment: dayOf(seal.moment), rule: ruleOf(seal.rule), date: dayOf(seal.referenceDate) })}
              </p>,
            ]
          : [],
      )}
      <Periods versions={versions.filter(({ status }) => status === 'adopted')} />
    </>
  );
}

/** Adopted strips per municipality, a column a period. */
function Periods({ versions }: { readonly versions: readonly Version[] }) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const { number } = useTranslator();
  if (new Set(versions.map(({ period }) => period.toLowerCase())).size < 2) return null;
  const names = new Map(
    versions.flatMap(({ rows }) => rows.map(({ municipality }) => [normaliseName(municipality), municipality] as const)),
  );
  const totals = versions.map(({ rows }) => new Map(rows.map(({ municipality, total }) => [normaliseName(municipality), total])));
  const cell = mergeClasses(styles.cell, styles.number);
  return (
    <>
      <p className={styles.strong}>{say('versions.periods')}</p>
      <div className={styles.scroll} role="region" aria-label={say('versions.periodsRegion')} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{say('versions.periodsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say('result.municipality')}
              </th>
              {versions.map(({ period }, at) => (
                <th key={at} scope="col" className={mergeClasses(styles.head, styles.number)}>
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...names].map(([key, name]) => (
              <tr key={key}>
                <th scope="row" className={styles.cell}>
                  {name}
                </th>
                {totals.map((own, at) => (
                  <td key={at} className={cell}>
                    {own.has(key) ? number(own.get(key) ?? 0) : '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.cell, styles.bold)}>
                {say('result.total')}
              </th>
              {versions.map(({ total }, at) => (
                <td key={at} className={mergeClasses(cell, styles.bold)}>
                  {number(total)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
