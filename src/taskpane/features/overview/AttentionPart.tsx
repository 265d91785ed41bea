import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { LedgerGap } from '../../../domain/ledger';
import type { Period } from '../../../domain/periods';
import type { Settings } from '../../../domain/settings/settings';
import { overviewTexts } from '../../../i18n/areas/overview';
import { describeFinding } from '../../../i18n/describeFinding';
import type { WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { useGo } from '../../navigation';
import { CellLink } from '../../shared/CellLink';
import { GapsLine } from '../../shared/GapsLine';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import { useRegister } from '../../shared/useRegister';
import { attentionIn } from './attention';
import { CollectiveSection } from './CollectiveSection';
import { NextPart } from './NextPart';

const shownFindings = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface AttentionPartProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly read: WorkbookRead;
  /** Rows that the cards above leave out. */
  readonly gaps: readonly LedgerGap[];
  readonly period: string;
  readonly dates: Period | null;
  readonly settings: Settings;
  readonly today: number;
}

/** What is worth knowing once the cards are there: what was made for all, and what needs somebody now: findings in the rows, and how the team is booked this month. */
export function AttentionPart({ actions, gaps, read, period, dates, settings, today }: AttentionPartProps) {
  const styles = useStyles();
  const say = useTexts(overviewTexts);
  const translator = useTranslator();
  const go = useGo();
  const register = useRegister();
  const { errors, warnings, findings, load } = useMemo(
    () => attentionIn(read, dates, settings, today, register),
    [read, dates, settings, today, register],
  );
  const fte = (number: number): string => translator.number(number, { maximumFractionDigits: 1 });
  return (
    <>
      <NextPart read={read} period={period} />
      <GapsLine actions={actions} gaps={gaps} />
      <CollectiveSection actions={actions} read={read} period={period} dates={dates} today={today} />
      <Section title={say('attention.title')}>
        {findings.length === 0 ? (
          <p className={styles.text}>{say('attention.none')}</p>
        ) : (
          <>
            <p className={styles.text}>
              {say('attention.counts', { errors: translator.number(errors), warnings: translator.number(warnings) })}
            </p>
            <ul className={styles.list}>
              {findings.slice(0, shownFindings).map((finding, index) => (
                <li key={index} className={styles.text}>
                  <CellLink actions={actions} sheet={finding.sheet} cell={finding.cell} /> {describeFinding(translator, finding).message}
                </li>
              ))}
            </ul>
            {findings.length > shownFindings && (
              <p className={styles.muted}>{say('attention.more', { count: findings.length - shownFindings })}</p>
            )}
            <div>
              <Button onClick={() => go('checks', 'run')}>{say('attention.open')}</Button>
            </div>
          </>
        )}
      </Section>
      <Section title={say('team.title')}>
        <p className={styles.text}>
          {load
            ? say('team.now', {
                booked: fte(load.booked),
                available: fte(load.available),
                utilisation: load.utilisation === null ? '–' : translator.number(load.utilisation, { style: 'percent' }),
              })
            : read.tables.team && dates
              ? say('team.outside', { period, start: translator.date(dates.start), end: translator.date(dates.end) })
              : say(read.tables.team ? 'team.noDates' : 'team.none')}
        </p>
        {load && <GapsLine actions={actions} gaps={load.unread} />}
        <div>
          <Link as="button" onClick={() => go('team')}>
            {say('team.open')}
          </Link>
        </div>
      </Section>
    </>
  );
}
