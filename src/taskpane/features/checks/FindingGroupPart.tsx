import { Button } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { Finding } from '../../../domain/checks';
import { checksScreenTexts } from '../../../i18n/areas/checksScreen';
import type { FindingTexts } from '../../../i18n/describeFinding';
import type { Actions } from '../../actions';
import { Icon } from '../../shared/Icon';
import { useTexts, useTranslator } from '../../texts';
import { FindingItem, severityIcon } from './FindingItem';
import { certainFixes } from './fixing';
import type { FindingGroup } from './grouping';
import { useCheckStyles } from './styles';
import type { Fixing } from './useFixing';

const first = 25;
const more = 200;

interface FindingGroupPartProps {
  readonly actions: Pick<Actions, 'goTo' | 'takeInRows'>;
  readonly group: FindingGroup;
  readonly name: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly describe: (finding: Finding) => FindingTexts;
  readonly fixing: Fixing;
}

/** A group that unfolds. It shows a part at a time: ten thousand findings would stop the pane. */
export function FindingGroupPart({ actions, group, name, open, onToggle, describe, fixing }: FindingGroupPartProps) {
  const styles = useCheckStyles();
  const say = useTexts(checksScreenTexts);
  const { number } = useTranslator();
  const [shown, setShown] = useState(first);
  const id = useId();
  const { findings, severity, key } = group;
  const certain = useMemo(() => (open ? certainFixes(findings) : []), [open, findings]);
  const rest = findings.length - shown;
  const all = `group ${key}`;
  return (
    <div className={styles.group}>
      <h3 className={styles.groupHead}>
        <button type="button" className={styles.groupButton} aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span className={`${styles.icon} ${styles[severity]}`}>
            <Icon name={severityIcon[severity]} size={16} />
          </span>
          <span className={styles.groupName}>{name}</span>
          <span className={styles.count}>{number(findings.length)}</span>
          <span className={open ? `${styles.icon} ${styles.turned}` : styles.icon}>
            <Icon name="down" size={16} />
          </span>
        </button>
      </h3>
      <div id={id} hidden={!open} className={open ? styles.groupBody : undefined}>
        {open && (
          <>
            {certain.length > 0 && (
              <div className={styles.ways}>
                <Button
                  size="small"
                  aria-label={`${say('finding.applyAll', { count: certain.length, number: number(certain.length) })}: ${name}`}
                  onClick={(event) => fixing.ask(all, certain, event.currentTarget)}
                >
                  {say('finding.applyAll', { count: certain.length, number: number(certain.length) })}
                </Button>
              </div>
            )}
            {fixing.preview(all)}
            <ul className={styles.list}>
              {withKeys(findings.slice(0, shown)).map(({ finding, at, key: own }) => (
                <FindingItem
                  key={own}
                  actions={actions}
                  finding={finding}
                  texts={describe(finding)}
                  onFix={(fix, trigger) => fixing.ask(at, [fix], trigger)}
                >
                  {fixing.preview(at)}
                </FindingItem>
              ))}
            </ul>
            {rest > 0 && (
              <div>
                <Button size="small" onClick={() => setShown(shown + more)}>
                  {say('findings.more', { count: rest, number: number(Math.min(rest, more)) })}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** A finding keeps its line, with what is unfolded and has the focus, while others come and go: its key is its place and what was found. */
function withKeys(findings: readonly Finding[]): readonly { readonly finding: Finding; readonly at: string; readonly key: string }[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const at = `${finding.code} ${finding.sheet}!${finding.cell}`;
    const time = (times.get(at) ?? 0) + 1;
    times.set(at, time);
    return { finding, at, key: `${at} ${time}` };
  });
}
