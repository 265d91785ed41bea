import { Button, Field, Input } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { enumerations, type TableOf } from '../../../domain/contract';
import { menuRow, readMenuCard, type MenuItem } from '../../../domain/formulation';
import { assignmentsScreenTexts } from '../../../i18n/areas/assignmentsScreen';
import { newWorkbookTexts } from '../../../i18n/workbookWords';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { CellLink } from '../../shared/CellLink';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { shippedMenuCard } from '../../shared/menuCard';
import { useNotify } from '../../shared/notices';
import { Section } from '../../shared/Section';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { useAssignmentStyles } from './styles';

interface MenuPartProps {
  readonly actions: Pick<Actions, 'addMenuCard' | 'goTo'>;
  /** The workbook's own menu card, where it has one. */
  readonly table: TableOf<'menuCard'> | undefined;
  /** Null for a blank form. */
  readonly onChoose: (item: MenuItem | null) => void;
}

/** The menu card by theme, to start an assignment from. */
export function MenuPart({ actions, table, onChoose }: MenuPartProps) {
  const styles = useAssignmentStyles();
  const say = useTexts(assignmentsScreenTexts);
  const { language, number } = useTranslator();
  const [sought, setSought] = useState('');
  const own = useMemo(() => (table ? readMenuCard(table) : []), [table]);
  const items = own.length > 0 ? own : shippedMenuCard;
  const words = sought.trim().toLowerCase();
  const found = items.filter(({ title, theme, reason, goal, result }) =>
    `${title} ${theme} ${reason} ${goal} ${result}`.toLowerCase().includes(words),
  );
  const themes = [...new Set(found.map(({ theme }) => theme))].sort(
    (one, other) => Number(one === '') - Number(other === '') || one.localeCompare(other, 'nl'),
  );
  const facts = ({ level, strips }: MenuItem): string =>
    [
      strips === null
        ? ''
        : strips[0] === strips[1]
          ? say('menu.strips_same', { count: strips[0], from: number(strips[0]) })
          : say('menu.strips', { from: number(strips[0]), to: number(strips[1]) }),
      level === null ? '' : enumerations.level[level][language],
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <Section title={say('menu.title')}>
      <p className={styles.text}>{say('menu.intro')}</p>
      <div>
        <Button appearance="primary" onClick={() => onChoose(null)}>
          {say('menu.blank')}
        </Button>
      </div>
      <Field label={say('menu.search')}>
        <Input type="search" className={styles.input} value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      {found.length === 0 && (
        <>
          <p className={styles.text}>{say('menu.none', { sought })}</p>
          <div>
            <Button onClick={() => setSought('')}>{say('menu.clear')}</Button>
          </div>
        </>
      )}
      {themes.map((theme) => (
        <section key={theme} className={styles.column}>
          <h3 className={styles.theme}>{theme === '' ? say('menu.noTheme') : theme}</h3>
          <ul className={styles.list}>
            {found
              .filter((each) => each.theme === theme)
              .map((item, index) => (
                <li key={`${item.code} ${index}`}>
                  <button type="button" className={styles.item} onClick={() => onChoose(item)}>
                    <span className={styles.strong}>{item.title}</span>
                    <span className={styles.muted}>{facts(item)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {table && own.length > 0 ? (
        <p className={styles.muted}>
          {say('menu.own', { table: table.name ?? table.sheet })}{' '}
          <CellLink actions={actions} sheet={table.sheet} cell="">
            {say('menu.open', { sheet: table.sheet })}
          </CellLink>
        </p>
      ) : (
        <p className={styles.muted}>{say('menu.shipped')}</p>
      )}
      {!table && <AddMenuCard actions={actions} />}
    </Section>
  );
}

function AddMenuCard({ actions }: Pick<MenuPartProps, 'actions'>) {
  const say = useTexts(assignmentsScreenTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { state, run, reset } = useJob(() =>
    actions.addMenuCard({ rows: shippedMenuCard.map(menuRow), texts: newWorkbookTexts(translator).validation }),
  );
  const add = async (): Promise<void> => {
    const outcome = await run();
    if (!outcome?.ok) return;
    notify({ kind: 'done', text: say('menu.added', { sheet: outcome.value.sheet }) });
    setAsking(false);
    await refresh();
  };
  const count = shippedMenuCard.length;
  return (
    <>
      <div>
        <Button ref={button} onClick={() => setAsking(true)} disabledFocusable={asking}>
          {say('menu.add')}
        </Button>
      </div>
      {asking && (
        <ActionPreview
          title={say('menu.addTitle')}
          confirm={say('menu.addConfirm')}
          busy={state.kind === 'working'}
          changes={[say('menu.addChange', { count, number: translator.number(count) }), say('menu.addKept')]}
          onConfirm={() => void add()}
          onCancel={() => {
            setAsking(false);
            reset();
            button.current?.focus();
          }}
        />
      )}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} onRetry={() => void add()} />}
    </>
  );
}
