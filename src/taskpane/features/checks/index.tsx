import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { checkCodes, type CheckResult, type Finding } from '../../../domain/checks';
import { checks as checkTexts } from '../../../i18n/areas/checks';
import { checksScreenTexts } from '../../../i18n/areas/checksScreen';
import { describeFinding, severityName, type FindingTexts } from '../../../i18n/describeFinding';
import type { Translator } from '../../../i18n/translator';
import type { WorkbookRead } from '../../../workbook';
import type { FeatureProps } from '../../feature';
import { useRemembered } from '../../preferences';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { Progress } from '../../shared/Progress';
import { Section } from '../../shared/Section';
import { WithWorkbook } from '../../shared/WithWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { ChoicesPart } from './ChoicesPart';
import { FindingGroupPart } from './FindingGroupPart';
import {
  countBySeverity,
  groupFindings,
  groupings,
  isGrouping,
  searchFindings,
  severities,
  type FindingGroup,
  type Grouping,
} from './grouping';
import { newsOf, type News } from './news';
import { PassedOverPart } from './PassedOverPart';
import { ReportPart } from './ReportPart';
import { useCheckStyles } from './styles';
import { useChecks } from './useChecks';
import { useFixing } from './useFixing';

export function Checks(props: FeatureProps) {
  return <WithWorkbook needs={[]}>{(read) => <Screen {...props} read={read} />}</WithWorkbook>;
}

function Screen({ actions, wish, read }: FeatureProps & { readonly read: WorkbookRead }) {
  const say = useTexts(checksScreenTexts);
  const styles = useCheckStyles();
  const { result, state, run, stop } = useChecks(actions, read);
  const wished = useRef(wish === 'run');
  useEffect(() => {
    if (!wished.current) return;
    wished.current = false;
    run();
  }, [run]);
  const working = state.kind === 'working';
  return (
    <>
      {result && (
        <div className={styles.ways}>
          <Button appearance="primary" onClick={run} disabledFocusable={working}>
            {say('again')}
          </Button>
        </div>
      )}
      {working && <Progress text={say('reading')} onStop={stop} />}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} onRetry={run} />}
      {!result && !working && (
        <EmptyState title={say('notRun.title')} text={say('notRun.text')} action={{ label: say('run'), onClick: run }} />
      )}
      {result && <Findings actions={actions} result={result} />}
      {result && <PassedOverPart read={read} />}
      {result && <ReportPart actions={actions} result={result} read={read} />}
      {result && <ChoicesPart actions={actions} current={read.checkSettings} limitCells={read.limitCells} />}
    </>
  );
}

function Findings({ actions, result }: { readonly actions: FeatureProps['actions']; readonly result: CheckResult }) {
  const styles = useCheckStyles();
  const say = useTexts(checksScreenTexts);
  const sayCheck = useTexts(checkTexts);
  const translator = useTranslator();
  const { number } = translator;
  const { findings } = result;
  const [grouping, setGrouping] = useRemembered<Grouping>('checks.grouping', 'severity', isGrouping);
  const [sought, setSought] = useState('');
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const home = useRef<HTMLDivElement>(null);
  const fixing = useFixing(actions, home);
  const words = useDeferredValue(sought);
  const describe = useMemo(() => describer(translator), [translator]);
  const found = useMemo(
    () =>
      searchFindings(findings, words, (finding) => {
        const { title, message } = describe(finding);
        return `${title} ${message} ${finding.sheet}!${finding.cell} ${finding.municipality ?? ''} ${finding.column} ${String(finding.value)}`;
      }),
    [findings, words, describe],
  );
  const groups = useMemo(() => groupFindings(found, grouping), [found, grouping]);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const nameOf = ({ key, findings: own }: FindingGroup): string => {
    if (grouping === 'severity') return severityName(translator, severities.find((each) => each === key) ?? 'info');
    if (grouping === 'municipality') return key === '' ? say('findings.noMunicipality') : key;
    const [one] = own;
    return one ? sayCheck(`findings.${one.code}.title`) : key;
  };
  const [seen, setSeen] = useState<{ readonly result: CheckResult; readonly news: News | null }>({ result, news: null });
  if (seen.result !== result) setSeen({ result, news: newsOf(seen.result.findings, findings) });
  // The group that is open by itself stays so when the order of the groups changes.
  const [leads, setLeads] = useState<Readonly<Partial<Record<Grouping, string>>>>({});
  const lead = groups.find(({ key }) => key === leads[grouping])?.key ?? groups[0]?.key;
  if (words === '' && lead !== undefined && lead !== leads[grouping]) setLeads({ ...leads, [grouping]: lead });
  const count = (severity: 'error' | 'warning' | 'info'): string =>
    say(`summary.${severity}`, { count: counts[severity], number: number(counts[severity]) });
  const off = checkCodes.length - result.checksRun;
  const newsText = (news: News): string => {
    if (news.kind === 'nothingLeft') return say('summary.nothingLeft');
    if (news.kind === 'changed') return say('summary.changed', { all: number(news.all) });
    return say(`summary.${news.kind}`, { count: news.number, number: number(news.number), all: number(news.all) });
  };
  return (
    <>
      <Section title={say('summary.title')} note={say('summary.rows', { rows: number(result.rowsRead), checks: number(result.checksRun) })}>
        <div ref={home} tabIndex={-1} className={styles.title}>
          <p className={styles.text}>
            {findings.length === 0
              ? off > 0
                ? say('summary.allGoodButOff', { count: off, number: number(off) })
                : say('summary.allGood')
              : say('summary.counts', { errors: count('error'), warnings: count('warning'), infos: count('info') })}
          </p>
        </div>
        <p className={styles.muted}>{say('summary.live')}</p>
        <p className={styles.muted} role="status">
          {seen.news && newsText(seen.news)}
        </p>
      </Section>
      {findings.length > 0 && (
        <Section title={say('findings.title')} note={say('findings.shown', { shown: number(found.length), all: number(findings.length) })}>
          <div className={styles.fields}>
            <Field label={say('findings.search')}>
              <Input type="search" className={styles.control} value={sought} onChange={(_, { value }) => setSought(value)} />
            </Field>
            <Field label={say('findings.groupBy')}>
              <Select
                className={styles.control}
                value={grouping}
                onChange={(_, { value }) => {
                  if (isGrouping(value)) setGrouping(value);
                }}
              >
                {groupings.map((each) => (
                  <option key={each} value={each}>
                    {say(`findings.by.${each}`)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          {found.length === 0 && (
            <>
              <p className={styles.text}>{say('findings.none', { sought: words })}</p>
              <div>
                <Button onClick={() => setSought('')}>{say('findings.clear')}</Button>
              </div>
            </>
          )}
          <div className={styles.groups}>
            {groups.map((group) => {
              const id = `${grouping} ${group.key}`;
              // A search opens what it found.
              const open = (group.key === lead || words !== '') !== toggled.has(id);
              const toggle = (): void =>
                setToggled(new Set(toggled.has(id) ? [...toggled].filter((each) => each !== id) : [...toggled, id]));
              return (
                <FindingGroupPart
                  key={id}
                  actions={actions}
                  group={group}
                  name={nameOf(group)}
                  open={open}
                  onToggle={toggle}
                  describe={describe}
                  fixing={fixing}
                />
              );
            })}
          </div>
        </Section>
      )}
    </>
  );
}

/** Each finding is put into words once: a search over thousands asks for all of them. */
function describer(translator: Translator): (finding: Finding) => FindingTexts {
  const known = new WeakMap<Finding, FindingTexts>();
  return (finding) => {
    const texts = known.get(finding) ?? describeFinding(translator, finding);
    known.set(finding, texts);
    return texts;
  };
}
