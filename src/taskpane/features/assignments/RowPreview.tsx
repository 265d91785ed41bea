import { mergeClasses } from '@fluentui/react-components';
import { columnsOf, enumerations, isBlank, type TableOf } from '../../../domain/contract';
import { assignmentsScreenTexts } from '../../../i18n/areas/assignmentsScreen';
import { checks as checkTexts } from '../../../i18n/areas/checks';
import { ActionPreview } from '../../shared/ActionPreview';
import { useTexts, useTranslator } from '../../texts';
import { bracketsOf, targetOf, type AssignmentForm, type AssignmentPlan } from './form';
import { useAssignmentStyles } from './styles';

interface RowPreviewProps {
  readonly table: TableOf<'assignments'>;
  readonly form: AssignmentForm;
  readonly plan: AssignmentPlan;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The row as it will be written, under the headers of the user's own table. */
export function RowPreview({ table: whole, form, plan, busy, onConfirm, onCancel }: RowPreviewProps) {
  const table = targetOf(whole, form);
  const styles = useAssignmentStyles();
  const say = useTexts(assignmentsScreenTexts);
  const sayCheck = useTexts(checkTexts);
  const { language, date, number, list } = useTranslator();
  const kinds = new Map(columnsOf('assignments').map(([column, { kind }]) => [column, kind]));
  const cells = Object.entries(plan.row).flatMap(([column, cell]) => {
    const at = (table.columns as Readonly<Record<string, number | undefined>>)[column];
    if (at === undefined || isBlank(cell)) return [];
    return [
      {
        column,
        header: table.headers[at] ?? column,
        shown: typeof cell === 'number' && kinds.get(column) === 'date' ? date(cell) : String(cell),
      },
    ];
  });
  const {
    left,
    formulation: { missing },
  } = plan;
  const brackets = bracketsOf(form);
  const status = enumerations.assignmentStatus[form.isComplete ? 'requested' : 'draft'];
  return (
    <ActionPreview
      title={say('preview.title')}
      confirm={say('preview.confirm')}
      busy={busy}
      onConfirm={onConfirm}
      onCancel={onCancel}
      changes={[
        say('preview.append', { table: table.name ?? table.sheet, status: language === 'nl' ? status.nl : `${status.nl} (${status.en})` }),
        ...(left
          ? [say(form.isComplete ? 'balance.requested' : 'balance.draft', { now: number(left.now), after: number(left.after) })]
          : []),
        ...(plan.lost.length > 0
          ? [
              say('form.noColumn', {
                columns: list(
                  columnsOf('assignments')
                    .filter(([column]) => plan.lost.some((each) => each === column))
                    .map(([, definition]) => definition[language]),
                ),
              }),
            ]
          : []),
        ...(missing.length > 0 ? [say('preview.missing', { parts: list(missing.map((part) => sayCheck(`parts.${part}`))) })] : []),
        ...(brackets.length > 0 ? [say('preview.brackets', { names: list(brackets.map((name) => `[${name}]`)) })] : []),
      ]}
    >
      <div className={styles.scroll} role="region" aria-label={say('preview.caption')} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{say('preview.caption')}</caption>
          <thead className={styles.hidden}>
            <tr>
              <th scope="col">{say('preview.column')}</th>
              <th scope="col">{say('preview.value')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ column, header, shown }) => (
              <tr key={column}>
                <th scope="row" className={mergeClasses(styles.cell, styles.header)}>
                  {header}
                </th>
                <td className={styles.cell}>{shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ActionPreview>
  );
}
