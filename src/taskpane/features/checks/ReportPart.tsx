import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { CheckResult } from '../../../domain/checks';
import { checksScreenTexts } from '../../../i18n/areas/checksScreen';
import { checkReport } from '../../../i18n/checkReport';
import type { CheckReport, WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { CellLink } from '../../shared/CellLink';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { problemWords } from '../../shared/problemWords';
import { Section } from '../../shared/Section';
import { todaySerial } from '../../shared/today';
import { useJob } from '../../shared/useJob';
import { useTexts, useTranslator } from '../../texts';
import { cellText } from './cellText';
import { recordedFixes } from './fixLog';
import { useCheckStyles } from './styles';

interface ReportPartProps {
  readonly actions: Pick<Actions, 'goTo' | 'writeCheckReport'>;
  readonly result: CheckResult;
  readonly read: WorkbookRead;
}

/** The findings as a sheet, for whoever works without the add-in. */
export function ReportPart({ actions, result, read }: ReportPartProps) {
  const styles = useCheckStyles();
  const say = useTexts(checksScreenTexts);
  const translator = useTranslator();
  const { number } = translator;
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { state, run, reset } = useJob((_signal, report: CheckReport) => actions.writeCheckReport(report, read.sheets, read.tables));
  const close = (): void => {
    setOpen(false);
    reset();
    button.current?.focus();
  };
  const write = async (report: CheckReport): Promise<void> => {
    const outcome = await run(report);
    if (!outcome?.ok) return;
    const { lines, marked, notes } = outcome.value;
    const text = say('report.done', { lines: number(lines), marked: number(marked) });
    if (notes === null) notify({ kind: 'done', text });
    else notify({ kind: 'warning', text: `${text} ${say('report.noNotes', { problem: await problemWords(translator, notes) })}` });
    setOpen(false);
    button.current?.focus();
  };
  return (
    <Section title={say('report.title')}>
      <p className={styles.text}>{say('report.text')}</p>
      <div className={styles.ways}>
        <Button ref={button} onClick={() => setOpen(true)} disabledFocusable={open}>
          {say('report.open')}
        </Button>
        {state.kind === 'done' && (
          <CellLink actions={actions} sheet="Controle" cell="A1">
            {say('report.go')}
          </CellLink>
        )}
      </div>
      {open && <Preview result={result} onConfirm={(report) => void write(report)} onCancel={close} busy={state.kind === 'working'} />}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} />}
    </Section>
  );
}

interface PreviewProps {
  readonly result: CheckResult;
  readonly onConfirm: (report: CheckReport) => void;
  readonly onCancel: () => void;
  readonly busy: boolean;
}

function Preview({ result, onConfirm, onCancel, busy }: PreviewProps) {
  const say = useTexts(checksScreenTexts);
  const translator = useTranslator();
  const fixes = recordedFixes();
  const report = useMemo((): CheckReport => {
    const found = checkReport(translator, result, { moment: todaySerial() });
    const mended = recordedFixes().map(({ sheet, cell, before, after }) => ({
      severity: say('report.fixed'),
      sheet,
      cell,
      municipality: '',
      found: before,
      expected: '',
      problem: say('report.fixedText', { before: cellText(translator, before, 'text', '') }),
      proposal: after,
      check: '',
    }));
    return { ...found, lines: [...found.lines, ...mended] };
  }, [translator, result, say]);
  const { number } = translator;
  const changes = [
    say('report.sheet', { count: report.lines.length, number: number(report.lines.length) }),
    say('report.marks', { count: report.marks.length, number: number(report.marks.length) }),
    ...(fixes.length > 0 ? [say('report.fixes', { count: fixes.length, number: number(fixes.length) })] : []),
    say('report.untouched'),
  ];
  return (
    <ActionPreview
      title={say('report.title')}
      changes={changes}
      confirm={say('report.confirm')}
      onConfirm={() => onConfirm(report)}
      onCancel={onCancel}
      busy={busy}
    />
  );
}
