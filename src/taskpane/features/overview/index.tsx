import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { tables as contract } from '../../../domain/contract';
import { describeFinding } from '../../../i18n/describeFinding';
import { overviewTexts } from '../../../i18n/areas/overview';
import type { WorkbookRead } from '../../../workbook';
import type { FeatureProps } from '../../feature';
import { useGo } from '../../navigation';
import { CellLink } from '../../shared/CellLink';
import { PeriodSelect } from '../../shared/PeriodSelect';
import { Section } from '../../shared/Section';
import { todaySerial } from '../../shared/today';
import { usePeriod } from '../../shared/usePeriod';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { StripBars } from './StripBars';
import { summarise } from './summary';

const shownFindings = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

export function Overview({ actions }: FeatureProps) {
  return <WithWorkbook needs={['municipalities', 'allocation', 'assignments']}>{(read) => <Summary actions={actions} read={read} />}</WithWorkbook>;
}

function Summary({ actions, read }: { readonly actions: FeatureProps['actions']; readonly read: WorkbookRead }) {
  const styles = useStyles();
  const say = useTexts(overviewTexts);
  const translator = useTranslator();
  const go = useGo();
  const { name, dates, settings, all, choose } = usePeriod(read);
  const today = todaySerial();
  const period = name ?? '';
  const summary = useMemo(() => summarise(read, period, dates, settings, today), [read, period, dates, settings, today]);
  const { load, value, total } = summary;
  const fte = (number: number): string => translator.number(number, { maximumFractionDigits: 1 });
  const uses = value.products.reduce((sum, product) => sum + product.uses, 0);
  return (
    <>
      <PeriodSelect value={period} all={all} onChoose={choose} />
      <Section title={say('attention.title')}>
        {summary.attention.length === 0 ? <p className={styles.text}>{say('attention.none')}</p> : (
          <>
            <p className={styles.text}>{say('attention.counts', { errors: translator.number(summary.errors), warnings: translator.number(summary.warnings) })}</p>
            <ul className={styles.list}>
              {summary.attention.slice(0, shownFindings).map((finding, index) => (
                <li key={index} className={styles.text}>
                  <CellLink actions={actions} sheet={finding.sheet} cell={finding.cell} /> {describeFinding(translator, finding).message}
                </li>
              ))}
            </ul>
            {summary.attention.length > shownFindings && <p className={styles.muted}>{say('attention.more', { count: summary.attention.length - shownFindings })}</p>}
            <div><Button onClick={() => go('checks', 'run')}>{say('attention.open')}</Button></div>
          </>
        )}
      </Section>
      <Section title={say('strips.title')} note={say('strips.summary', { remaining: translator.number(total.remaining), granted: translator.number(total.granted + total.mutations) })}>
        {total.granted === 0
          ? <><p className={styles.text}>{say('strips.none', { period })}</p><div><Button onClick={() => go('allocation')}>{say('strips.allocate')}</Button></div></>
          : <StripBars period={period} cards={summary.cards} onOpen={(municipality) => go('stripCards', `municipality:${municipality}`)} />}
      </Section>
      <Section title={say('team.title')}>
        <p className={styles.text}>
          {load
            ? say('team.now', { booked: fte(load.booked), available: fte(load.available), utilisation: load.utilisation === null ? '–' : translator.number(load.utilisation, { style: 'percent' }) })
            : read.tables.team && dates ? say('team.outside', { period, start: translator.date(dates.start), end: translator.date(dates.end) }) : say('team.none')}
        </p>
        <div><Link as="button" onClick={() => go('team')}>{say('team.open')}</Link></div>
      </Section>
      <Section title={say('collective.title')}>
        <p className={styles.text}>
          {value.products.length === 0 ? say('collective.none')
            : say('collective.text', { products: translator.number(value.products.length), uses: translator.number(uses), municipalities: translator.number(value.users) })}
        </p>
      </Section>
      <p className={styles.muted}>
        {say('connected', { count: read.connected.length })}. {say('connectedList', { tables: translator.list(read.connected.map(({ key, tableName, sheet }) => tableName ?? sheet ?? contract[key].nl)) })}
      </p>
    </>
  );
}
