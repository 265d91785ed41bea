import { Link, mergeClasses } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import {
  stripsPerThousand,
  type Allocated,
  type AllocationRow,
  type ComparableRow,
  type PopulationsRead,
} from '../../../domain/allocation';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { describeAllocationWarning, explainRow } from '../../../i18n/describeAllocation';
import { describePopulationRemarks } from '../../../i18n/describePopulations';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import { ageOf } from './age';
import { useStyles } from './styles';
import { useMargins } from './useMargins';

interface ResultPartProps {
  readonly period: string;
  readonly result: Allocated;
  readonly referenceDate: number | null;
  /** What was left out or is doubtful among the rows of Gemeenten. */
  readonly remarks: PopulationsRead['remarks'];
  /** What is adopted for this period; empty where nothing is. */
  readonly adopted: readonly ComparableRow[];
}

/** What each municipality gets, how that differs from now, and how far it is from the next strip. The why opens under the row. */
export function ResultPart({ period, result, referenceDate, remarks, adopted }: ResultPartProps) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const translator = useTranslator();
  const margins = useMargins(result);
  const [open, setOpen] = useState<string | null>(null);
  const before = new Map(adopted.map(({ code, total }) => [code, total]));
  const tied = new Set(result.ties.flatMap(({ between, decision }) => (decision === null ? between : [])));
  const total = translator.number(result.total);
  const head = mergeClasses(styles.head, styles.number);
  const cell = mergeClasses(styles.cell, styles.number);
  return (
    <Section
      title={say('result.title')}
      note={
        referenceDate === null
          ? say('result.noteUndated', { total })
          : say('result.note', { total, date: translator.date(referenceDate, 'long') })
      }
    >
      {referenceDate !== null && <p className={styles.muted}>{ageOf(translator, say, referenceDate)}</p>}
      {describePopulationRemarks(translator, remarks).map(({ message }) => (
        <p key={message} className={styles.strong}>
          {message}
        </p>
      ))}
      {result.warnings.map((warning) => (
        <p key={`${warning.code} ${warning.where}`} className={styles.muted}>
          {describeAllocationWarning(translator, warning)}
        </p>
      ))}
      <p className={styles.muted}>{say('result.hint')}</p>
      <div className={styles.scroll} role="region" aria-label={say('result.region')} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{say('result.caption', { period })}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say('result.municipality')}
              </th>
              <th scope="col" className={head}>
                {say('result.strips')}
              </th>
              {adopted.length > 0 && (
                <th scope="col" className={head}>
                  {say('result.change')}
                </th>
              )}
              <th scope="col" className={head} title={say('result.toNextLong')}>
                {say('result.toNext')}
              </th>
            </tr>
          </thead>
          <tbody>
            {result.rows.map((row) => {
              const { code, municipality } = row;
              const isOpen = open === code;
              const margin = margins.get(code);
              return (
                <Fragment key={code}>
                  <tr>
                    <th scope="row" className={styles.cell}>
                      <Link
                        as="button"
                        aria-expanded={isOpen}
                        aria-label={say('result.why', { municipality, strips: translator.number(row.total) })}
                        onClick={() => setOpen(isOpen ? null : code)}
                      >
                        {municipality}
                      </Link>
                      <BoundTag row={row} isTied={tied.has(code)} />
                    </th>
                    <td className={mergeClasses(cell, styles.bold)}>{translator.number(row.total)}</td>
                    {adopted.length > 0 && (
                      <td className={cell}>
                        <Before before={before.get(code)} now={row.total} />
                      </td>
                    )}
                    <td className={cell}>{margin === undefined ? '…' : margin === null ? '–' : translator.number(margin)}</td>
                  </tr>
                  {isOpen && (
                    <tr>
                      <td colSpan={adopted.length > 0 ? 4 : 3} className={mergeClasses(styles.cell, styles.why)}>
                        <Why row={row} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.cell, styles.bold)}>
                {say('result.total')}
              </th>
              <td className={mergeClasses(cell, styles.bold)}>{total}</td>
              {adopted.length > 0 && <td className={cell}>{translator.number(adopted.reduce((sum, row) => sum + row.total, 0))}</td>}
              <td className={cell} />
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}

function BoundTag({ row, isTied }: { readonly row: AllocationRow; readonly isTied: boolean }) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const word = isTied
    ? say('result.tied')
    : row.bound === null
      ? null
      : say(row.bound === 'min' ? 'result.boundMin' : row.bound === 'max' ? 'result.boundMax' : 'result.boundFixed');
  return word === null ? null : <span className={styles.tag}> {word}</span>;
}

/** What it was, with the difference: a sign and a colour. */
function Before({ before, now }: { readonly before: number | undefined; readonly now: number }) {
  const styles = useStyles();
  const { number } = useTranslator();
  if (before === undefined) return <>–</>;
  const change = now - before;
  if (change === 0) return <>{number(before)}</>;
  return (
    <>
      {number(before)} <span className={change > 0 ? styles.more : styles.less}>({number(change, { signDisplay: 'always' })})</span>
    </>
  );
}

function Why({ row }: { readonly row: AllocationRow }) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const translator = useTranslator();
  const { value, fraction } = row.entitlement;
  const words = { value: translator.number(value, { maximumFractionDigits: 4 }), fraction };
  const rate = stripsPerThousand(row);
  return (
    <div className={styles.tight}>
      <p className={styles.text}>{explainRow(translator, row)}</p>
      <p className={styles.muted}>
        {say(
          fraction !== null && fraction.includes('/') && fraction.length < 25 ? 'result.entitlementFraction' : 'result.entitlement',
          words,
        )}
        {rate === null ? '' : ` ${say('result.perThousand', { value: translator.number(rate, { maximumFractionDigits: 3 }) })}`}
      </p>
    </div>
  );
}
