import { Field, Link, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { levels, type Outlook, type OutlookProblem } from '../../../domain/capacity';
import type { Level } from '../../../domain/contract';
import { teamTexts } from '../../../i18n/areas/team';
import { useGo } from '../../navigation';
import { useTexts, useTranslator } from '../../texts';
import { monthRows, verdictOf } from './prospect';
import { useTeamStyles } from './styles';
import { levelWord, monthWord } from './words';

interface OutlookPartProps {
  readonly prospect: Outlook | OutlookProblem;
  readonly freeStrips: number;
  readonly severalYears: boolean;
  /** Name of the what-if these figures are of; null for the team as it is. */
  readonly scenario: string | null;
}

/** Can the open strips still be honoured: in a sentence, per month and per level. */
export function OutlookPart({ prospect, freeStrips, severalYears, scenario }: OutlookPartProps) {
  const styles = useTeamStyles();
  const say = useTexts(teamTexts);
  const go = useGo();
  const { number } = useTranslator();
  if (!prospect.ok) {
    return (
      <p className={styles.text}>
        {say(`outlook.${prospect.code}`)}
        {prospect.code !== 'periodOver' && (
          <>
            {' '}
            <Link as="button" onClick={() => go('settings')}>
              {say('outlook.settings')}
            </Link>
          </>
        )}
      </p>
    );
  }
  const { total } = prospect;
  const verdict = verdictOf(prospect);
  const hours = (value: number): string => number(value, { maximumFractionDigits: 0 });
  return (
    <>
      {scenario !== null && <p className={mergeClasses(styles.text, styles.strong)}>{say('outlook.withScenario', { name: scenario })}</p>}
      <p className={mergeClasses(styles.text, verdict === 'short' && styles.over)}>
        {say(`outlook.${verdict}`, {
          needed: hours(total.claimed + total.free),
          claimed: hours(total.claimed),
          available: hours(total.available),
          short: hours(total.short),
          shortForClaimed: hours(total.shortForClaimed),
        })}
      </p>
      {freeStrips > 0 && <p className={styles.muted}>{say('outlook.strips', { count: freeStrips, hours: hours(total.free) })}</p>}
      <LevelHours prospect={prospect} hours={hours} />
      <MonthHours prospect={prospect} hours={hours} severalYears={severalYears} />
    </>
  );
}

interface HoursProps {
  readonly prospect: Outlook;
  readonly hours: (value: number) => string;
}

function LevelHours({ prospect, hours }: HoursProps) {
  const styles = useTeamStyles();
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={say('outlook.perLevelRegion')} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{say('outlook.perLevel')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say('outlook.level')}
              </th>
              {(['claimed', 'available', 'short_'] as const).map((key) => (
                <th key={key} scope="col" className={mergeClasses(styles.head, styles.number)}>
                  {say(`outlook.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {prospect.levels
              .filter(({ level }) => level !== null)
              .map(({ level, claimed, available, short }) => (
                <tr key={level}>
                  <th scope="row" className={styles.cell}>
                    {levelWord(translator, level)}
                  </th>
                  <td className={number}>{hours(claimed)}</td>
                  <td className={number}>{hours(available)}</td>
                  <td className={mergeClasses(number, short > 0 && styles.over, short > 0 && styles.strong)}>
                    {short > 0 ? hours(short) : '–'}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      <p className={styles.muted}>{say('outlook.levelHelp')}</p>
    </>
  );
}

function MonthHours({ prospect, hours, severalYears }: HoursProps & Pick<OutlookPartProps, 'severalYears'>) {
  const styles = useTeamStyles();
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  const [chosen, choose] = useState<string>('all');
  const level: Level | null | 'all' = chosen === 'none' ? null : (levels.find((each) => each === chosen) ?? 'all');
  const word = level === 'all' ? say('outlook.all') : level === null ? say('outlook.noLevel') : levelWord(translator, level);
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <>
      <Field label={say('outlook.level')} orientation="horizontal">
        <Select size="small" value={chosen} onChange={(_, { value }) => choose(value)}>
          <option value="all">{say('outlook.all')}</option>
          {levels.map((each) => (
            <option key={each} value={each ?? 'none'}>
              {each === null ? say('outlook.noLevel') : levelWord(translator, each)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.scroll} role="region" aria-label={say('outlook.perMonthRegion')} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{say('outlook.perMonth', { level: word })}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say('outlook.month')}
              </th>
              {(['claimed', 'free', 'available'] as const).map((key) => (
                <th key={key} scope="col" className={mergeClasses(styles.head, styles.number)}>
                  {say(`outlook.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {monthRows(prospect, level).map(({ month, claimed, free, available }) => (
              <tr key={month}>
                <th scope="row" className={styles.cell}>
                  {monthWord(translator, month, severalYears)}
                </th>
                <td className={number}>{hours(claimed)}</td>
                <td className={number}>{hours(free)}</td>
                <td
                  className={mergeClasses(number, claimed + free > available && styles.over, claimed + free > available && styles.strong)}
                >
                  {hours(available)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
