import { useMemo } from 'react';
import { readAssignments } from '../../../domain/assignments';
import { daysOffAround, problemsWithin, readCapacity } from '../../../domain/capacity';
import { columnLetters } from '../../../domain/contract';
import type { Period } from '../../../domain/periods';
import type { Settings } from '../../../domain/settings/settings';
import { teamTexts } from '../../../i18n/areas/team';
import type { WorkbookRead } from '../../../workbook';
import type { FeatureProps } from '../../feature';
import { useGo } from '../../navigation';
import { EmptyState } from '../../shared/EmptyState';
import { GapsLine } from '../../shared/GapsLine';
import { NotSetUp } from '../../shared/NotSetUp';
import { PeriodSelect } from '../../shared/PeriodSelect';
import { Section } from '../../shared/Section';
import { todaySerial } from '../../shared/today';
import { usePeriod } from '../../shared/usePeriod';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { Findings } from './Findings';
import { HeatMap } from './HeatMap';
import { Levels } from './Levels';
import { OutlookPart } from './OutlookPart';
import { assignmentsOf, freeStripsIn, notInOutlook, prospectOf } from './prospect';
import { scenarioIn } from './scenarioForm';
import { staffingList } from './staffingList';
import { teamLoad } from './teamLoad';
import { Unbooked } from './Unbooked';
import { useWhatIf } from './useWhatIf';
import { Vacancies } from './Vacancies';
import { WhatIf } from './WhatIf';
import { spansYears } from './words';

export function Team({ actions }: FeatureProps) {
  return (
    <WithWorkbook needs={[]}>
      {(read) => (read.connected.length === 0 ? <NotSetUp read={read} needs={[]} /> : <Planning actions={actions} read={read} />)}
    </WithWorkbook>
  );
}

interface PlanningProps {
  readonly actions: FeatureProps['actions'];
  readonly read: WorkbookRead;
}

/** What is missing before anything can be shown, with the next step. */
function Planning({ actions, read }: PlanningProps) {
  const say = useTexts(teamTexts);
  const go = useGo();
  const { dates, settings, all, name, choose } = usePeriod(read);
  const capacity = useMemo(() => readCapacity(read.tables), [read]);
  const { team } = read.tables;
  const select = <PeriodSelect value={name ?? ''} all={all} onChoose={choose} />;
  if (capacity.contracts.length === 0 && capacity.problems.length === 0) {
    return (
      <EmptyState
        title={say('noTeam.title')}
        text={say('noTeam.text')}
        action={
          team
            ? { label: say('noTeam.sheet'), onClick: () => void actions.goTo(team.sheet, '') }
            : { label: say('noTeam.setup'), onClick: () => go('setup') }
        }
      />
    );
  }
  if (!dates) {
    return (
      <>
        {select}
        <EmptyState
          title={say('noDates.title')}
          text={say('noDates.text')}
          action={{ label: say('noDates.action'), onClick: () => go('settings') }}
        />
      </>
    );
  }
  return (
    <>
      {select}
      <PeriodPlan actions={actions} read={read} capacity={capacity} period={dates} settings={settings} />
    </>
  );
}

interface PeriodPlanProps extends PlanningProps {
  readonly capacity: ReturnType<typeof readCapacity>;
  readonly period: Period;
  readonly settings: Settings;
}

function PeriodPlan({ actions, read, capacity, period, settings }: PeriodPlanProps) {
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  const go = useGo();
  const { tables } = read;
  const { start, end } = period;
  const today = todaySerial();
  const whatIf = useWhatIf(actions);
  const scenario = scenarioIn(whatIf.state);
  const assignments = useMemo(() => readAssignments(tables.assignments), [tables]);
  const off = useMemo(
    () =>
      daysOffAround(tables, [
        start,
        end,
        scenario?.periodEnd ?? null,
        ...assignments.flatMap((assignment) => [assignment.start, assignment.end]),
      ]),
    [tables, start, end, scenario, assignments],
  );
  const load = useMemo(() => teamLoad(capacity, { from: start, to: end }, off, settings), [capacity, start, end, off, settings]);
  const { unbooked, findings } = useMemo(() => staffingList(tables, capacity, assignments), [tables, capacity, assignments]);
  const unread = useMemo(() => problemsWithin(capacity, { from: start, to: end }), [capacity, start, end]);
  const { strips: freeStrips, gaps } = useMemo(() => freeStripsIn(tables, period.name), [tables, period.name]);
  const [now, then] = useMemo(() => {
    const question = { period, today, freeStrips, off };
    const own = assignmentsOf(assignments, period.name, gaps);
    return [prospectOf(capacity, own, settings, question, null), scenario && prospectOf(capacity, own, settings, question, scenario)];
  }, [capacity, assignments, settings, period, today, freeStrips, gaps, off, scenario]);
  const dates = (from: number, to: number, key: 'load' | 'outlook'): string =>
    say(`${key}.note`, { from: translator.date(from), to: translator.date(to) });
  const until = scenario?.periodEnd ?? end;
  const memberColumn = columnLetters((tables.team?.firstColumn ?? 0) + (tables.team?.columns.member ?? 0));
  const vacancies = capacity.vacancies.filter((vacancy) => vacancy.from <= end && vacancy.to >= start);
  return (
    <>
      {!tables.bookings && (
        <EmptyState
          title={say('noBookings.title')}
          text={say('noBookings.text')}
          action={{ label: say('noBookings.action'), onClick: () => go('setup') }}
        />
      )}
      <Section title={say('load.title')} note={dates(start, end, 'load')}>
        <GapsLine actions={actions} gaps={unread} />
        <HeatMap actions={actions} load={load} severalYears={spansYears(start, end)} settings={settings} memberColumn={memberColumn} />
      </Section>
      {vacancies.length > 0 && (
        <Section title={say('vacancies.title')}>
          <Vacancies actions={actions} vacancies={vacancies} memberColumn={memberColumn} />
        </Section>
      )}
      <Section title={say('levels.title')}>
        <GapsLine actions={actions} gaps={unread} />
        <Levels levels={load.levels} />
      </Section>
      <Section title={say('unbooked.title')}>
        <Unbooked actions={actions} read={read} capacity={capacity} off={off} items={unbooked} />
      </Section>
      <Section title={say('findings.title')}>
        <Findings actions={actions} findings={findings} />
      </Section>
      <Section title={say('outlook.title')} note={dates(Math.max(today, start), until, 'outlook')}>
        <GapsLine actions={actions} gaps={[...unread, ...notInOutlook(then ?? now, gaps)]} />
        <OutlookPart
          prospect={then ?? now}
          freeStrips={freeStrips}
          severalYears={spansYears(Math.max(today, start), until)}
          scenario={scenario?.name ?? null}
        />
      </Section>
      <Section title={say('scenarios.title')}>
        <WhatIf whatIf={whatIf} capacity={capacity} today={today} now={now} then={then} />
      </Section>
    </>
  );
}
