import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { overviewTexts } from '../../../i18n/areas/overview';
import type { WorkbookRead } from '../../../workbook';
import type { FeatureProps } from '../../feature';
import { useGo } from '../../navigation';
import { PeriodSelect } from '../../shared/PeriodSelect';
import { Progress } from '../../shared/Progress';
import { Section } from '../../shared/Section';
import { todaySerial } from '../../shared/today';
import { usePeriod } from '../../shared/usePeriod';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { useTexts, useTranslator } from '../../texts';
import type { AttentionPart as Part } from './AttentionPart';
import { StripBars } from './StripBars';
import { summarise } from './summary';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

export function Overview({ actions }: FeatureProps) {
  return (
    <WithWorkbook needs={['municipalities', 'allocation', 'assignments']}>
      {(read) => <Summary actions={actions} read={read} />}
    </WithWorkbook>
  );
}

function Summary({ actions, read }: { readonly actions: FeatureProps['actions']; readonly read: WorkbookRead }) {
  const styles = useStyles();
  const say = useTexts(overviewTexts);
  const translator = useTranslator();
  const go = useGo();
  const { name, dates, settings, all, choose } = usePeriod(read);
  const period = name ?? '';
  const { cards, total, gaps } = useMemo(() => summarise(read, period, dates, settings, todaySerial()), [read, period, dates, settings]);
  const AttentionPart = useAttentionPart();
  return (
    <>
      <PeriodSelect value={period} all={all} onChoose={choose} />
      <Section
        title={say('strips.title')}
        {...(total.granted === 0
          ? {}
          : {
              note: say('strips.summary', {
                remaining: translator.number(total.remaining),
                granted: translator.number(total.granted + total.mutations),
              }),
            })}
      >
        {total.granted === 0 ? (
          <p className={styles.text}>{say('strips.none', { period })}</p>
        ) : (
          <StripBars period={period} cards={cards} onOpen={(municipality) => go('stripCards', `municipality:${municipality}`)} />
        )}
      </Section>
      {AttentionPart ? (
        <AttentionPart gaps={gaps} actions={actions} read={read} period={period} dates={dates} settings={settings} today={todaySerial()} />
      ) : (
        <Progress text={say('attention.title')} />
      )}
      <p className={styles.muted}>
        {say('connected', { count: read.connected.length })}.{' '}
        {say('connectedList', { tables: translator.list(read.connected.map(({ tableName, sheet }) => tableName ?? sheet)) })}
      </p>
    </>
  );
}

/** The checks are the larger part of the code: they come once the cards are on the screen. */
function useAttentionPart(): typeof Part | null {
  const [loaded, setLoaded] = useState<{ readonly Part: typeof Part } | null>(null);
  useEffect(() => {
    let wanted = true;
    void import(/* webpackChunkName: "attention" */ './AttentionPart').then((module) => {
      if (wanted) setLoaded({ Part: module.AttentionPart });
    });
    return () => {
      wanted = false;
    };
  }, []);
  return loaded?.Part ?? null;
}
