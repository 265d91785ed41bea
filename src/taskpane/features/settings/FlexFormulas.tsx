import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { sharingTexts } from '../../../i18n/areas/sharing';
import type { FlexOverview } from '../../../workbook';
import { ActionPreview } from '../../shared/ActionPreview';
import { CellLink } from '../../shared/CellLink';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { Progress } from '../../shared/Progress';
import { useTexts, useTranslator } from '../../texts';
import { countOf, flexLines, type FlexLine } from './flexLines';
import { useReturnFocus } from './useAgreements';
import { useFlexFormulas, type FlexActions, type FlexInHand } from './useFlexFormulas';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  way: { alignSelf: 'flex-start' },
});

/** Formulas that need the add-in: finds them, replaces them after showing by what, and brings them back. */
export function FlexFormulas({ actions }: { readonly actions: FlexActions }) {
  const styles = useStyles();
  const say = useTexts(sharingTexts);
  const inHand = useFlexFormulas(actions);
  const { found, searching, searchProblem, step } = inHand;
  const searchButton = useRef<HTMLButtonElement>(null);
  const total = found ? found.changes.length + found.skipped.length : 0;
  const confirm = async (): Promise<void> => {
    if (await inHand.write()) searchButton.current?.focus();
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{say('flex.title')}</h3>
      <p className={styles.text}>{say('flex.text')}</p>
      <Button ref={searchButton} className={styles.way} disabledFocusable={searching || step !== null} onClick={inHand.search}>
        {found ? say('flex.again') : say('flex.search')}
      </Button>
      <div role="status" className={styles.text}>
        {found && total > 0 && say('flex.found', { count: total })}
      </div>
      {searching && <Progress text={say('flex.searching')} />}
      {searchProblem && <ErrorMessage problem={searchProblem} onRetry={inHand.search} />}
      {found && total === 0 && <EmptyState title={say('flex.none.title')} text={say('flex.none.text')} />}
      {found && total > 0 && <Found actions={actions} found={found} inHand={inHand} onConfirm={() => void confirm()} />}
      {found && found.kept.length > 0 && <Kept kept={found.kept} inHand={inHand} onConfirm={() => void confirm()} />}
    </div>
  );
}

interface PartProps {
  readonly inHand: FlexInHand;
  readonly onConfirm: () => void;
}

function Found({ actions, found, inHand, onConfirm }: PartProps & { readonly actions: FlexActions; readonly found: FlexOverview }) {
  const styles = useStyles();
  const say = useTexts(sharingTexts);
  const { mode, step } = inHand;
  const lines = useMemo(() => flexLines(found.changes, mode), [found, mode]);
  const button = useReturnFocus(step === 'freeze');
  const counts = (['native', 'value'] as const).map((kind) => ({ kind, count: countOf(lines, kind) })).filter(({ count }) => count > 0);
  return (
    <>
      {found.skipped.length > 0 && <p className={styles.text}>{say('flex.skipped', { count: found.skipped.length })}</p>}
      {found.skipped.length > 0 && (
        <Listed
          items={found.skipped}
          show={({ sheet, cell, formula }) => (
            <>
              <CellLink actions={actions} sheet={sheet} cell={cell} />
              <code className={styles.formula}>{formula}</code>
            </>
          )}
        />
      )}
      {lines.length > 0 && (
        <>
          <Field label={say('flex.mode')}>
            <RadioGroup
              value={mode}
              disabled={step !== null}
              onChange={(_, { value }) => inHand.choose(value === 'value' ? 'value' : 'native')}
            >
              <Radio value="native" label={say('flex.modes.native')} />
              <Radio value="value" label={say('flex.modes.value')} />
            </RadioGroup>
          </Field>
          <p className={styles.muted}>{say('flex.written')}</p>
          <Listed items={lines} show={(line) => <Line actions={actions} line={line} />} />
          {step === 'freeze' ? (
            <ActionPreview
              title={say('freeze.preview')}
              confirm={say('freeze.confirm')}
              busy={inHand.busy}
              onConfirm={onConfirm}
              onCancel={inHand.back}
              changes={[...counts.map(({ kind, count }) => say(`freeze.${kind}`, { count })), say('freeze.keeps')]}
            >
              {inHand.problem && <ErrorMessage problem={inHand.problem} />}
            </ActionPreview>
          ) : (
            <Button
              ref={button}
              className={styles.way}
              appearance="primary"
              disabledFocusable={step !== null}
              onClick={() => inHand.review('freeze')}
            >
              {say('flex.review')}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function Line({
  actions,
  line: { sheet, cell, formula, becomes, first, shows, cells },
}: {
  readonly actions: FlexActions;
  readonly line: FlexLine;
}) {
  const styles = useStyles();
  const say = useTexts(sharingTexts);
  const { number } = useTranslator();
  const value = shows === '' ? say('flex.empty') : typeof shows === 'number' ? number(shows, { maximumFractionDigits: 6 }) : String(shows);
  return (
    <>
      <CellLink actions={actions} sheet={sheet} cell={cell} />
      <code className={styles.formula}>{formula}</code>
      <span className={styles.text}>
        {say(`flex.becomes.${becomes}`)} <strong>{value}</strong>
      </span>
      {cells > 1 && <span className={styles.muted}>{say('flex.cells', { count: cells })}</span>}
      {becomes === 'native' && (
        <details className={styles.text}>
          <summary>{say('flex.native', { place: `${sheet}!${cell}` })}</summary>
          <code className={styles.formula}>{String(first)}</code>
        </details>
      )}
    </>
  );
}

function Kept({ kept, inHand, onConfirm }: PartProps & { readonly kept: FlexOverview['kept'] }) {
  const styles = useStyles();
  const say = useTexts(sharingTexts);
  const { step } = inHand;
  const button = useReturnFocus(step === 'restore');
  const count = kept.length;
  return (
    <>
      <h3 className={styles.title}>{say('kept.title')}</h3>
      <p className={styles.text}>{say('kept.text', { count })}</p>
      <Listed
        items={kept}
        show={({ sheet, cell, formula }) => (
          <>
            <span className={styles.text}>
              {sheet}!{cell}
            </span>
            <code className={styles.formula}>{formula}</code>
          </>
        )}
      />
      {step === 'restore' ? (
        <ActionPreview
          title={say('kept.preview')}
          confirm={say('kept.confirm')}
          changes={[say('kept.back', { count }), say('kept.changed')]}
          busy={inHand.busy}
          onConfirm={onConfirm}
          onCancel={inHand.back}
        >
          {inHand.problem && <ErrorMessage problem={inHand.problem} />}
        </ActionPreview>
      ) : (
        <Button ref={button} className={styles.way} disabledFocusable={step !== null} onClick={() => inHand.review('restore')}>
          {say('kept.review')}
        </Button>
      )}
    </>
  );
}

const shownAtOnce = 50;

/** A list that shows a part at first: a workbook can hold thousands of these formulas. */
function Listed<T>({ items, show }: { readonly items: readonly T[]; readonly show: (item: T) => React.ReactNode }) {
  const styles = useStyles();
  const say = useTexts(sharingTexts);
  const { number } = useTranslator();
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={index} className={styles.line}>
            {show(item)}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <Button size="small" className={styles.way} onClick={() => setShown(shown + shownAtOnce)}>
          {say('flex.more', { number: number(items.length - shown) })}
        </Button>
      )}
    </>
  );
}
