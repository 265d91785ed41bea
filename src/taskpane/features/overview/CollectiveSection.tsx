import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { collectiveValue } from '../../../domain/evaluation/collectiveValue';
import { leaver } from '../../../domain/evaluation/tableRows';
import { effectOf } from '../../../domain/ledger';
import { samePeriod, type Period } from '../../../domain/periods';
import { overviewTexts } from '../../../i18n/areas/overview';
import type { WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { GapsLine } from '../../shared/GapsLine';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';

const useStyles = makeStyles({ text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 } });

interface CollectiveSectionProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly read: WorkbookRead;
  readonly period: string;
  readonly dates: Period | null;
  readonly today: number;
}

/** What the team makes for all together, up to today. */
export function CollectiveSection({ actions, read: { tables }, period, dates, today }: CollectiveSectionProps) {
  const styles = useStyles();
  const say = useTexts(overviewTexts);
  const { number } = useTranslator();
  const { value, unread } = useMemo(() => {
    const { leave, leftOut } = leaver();
    const at = tables.assignments?.columns.period;
    const found = collectiveValue(
      tables,
      (_, row) => at === undefined || samePeriod(row[at] ?? '', period),
      (status) => effectOf(status) === 'spent',
      // What is dated later is planned, not done.
      dates && { start: dates.start, end: Math.max(dates.start, Math.min(today, dates.end)) },
      { leave },
    );
    // Of what is said here.
    return { value: found, unread: leftOut().filter(({ table }) => table === 'products' || table === 'uses') };
  }, [tables, period, dates, today]);
  const uses = value.products.reduce((sum, product) => sum + product.uses, 0);
  return (
    <Section title={say('collective.title')}>
      <p className={styles.text}>
        {value.products.length === 0
          ? say('collective.none')
          : say('collective.text', { products: number(value.products.length), uses: number(uses), municipalities: number(value.users) })}
      </p>
      <GapsLine actions={actions} gaps={unread} />
    </Section>
  );
}
