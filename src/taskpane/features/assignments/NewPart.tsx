import { useRef } from 'react';
import type { TableOf } from '../../../domain/contract';
import type { WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { useRememberedHere } from '../../preferences';
import { usePeriod } from '../../shared/usePeriod';
import { Editor } from './Editor';
import { emptyForm, formFrom, isFormOrNothing, type AssignmentForm } from './form';
import { MenuPart } from './MenuPart';
import { useAssignmentStyles } from './styles';

interface NewPartProps {
  readonly actions: Pick<Actions, 'addMenuCard' | 'appendAssignments' | 'goTo' | 'readOurTables'>;
  readonly read: WorkbookRead;
  readonly table: TableOf<'assignments'>;
}

const isName = (value: unknown): value is string => typeof value === 'string';

/** A new assignment: from the menu card, then the form. What was typed is there again after the pane was closed. */
export function NewPart({ actions, read, table }: NewPartProps) {
  const styles = useAssignmentStyles();
  const { name } = usePeriod(read);
  const [form, remember] = useRememberedHere<AssignmentForm | null>('assignments.draft', null, isFormOrNothing);
  const [municipality, rememberMunicipality] = useRememberedHere('assignments.municipality', '', isName);
  const home = useRef<HTMLDivElement>(null);
  const start = { municipality, period: name ?? '' };
  const close = (): void => {
    if (form) rememberMunicipality(form.municipality);
    remember(null);
    home.current?.focus();
  };
  return (
    <div ref={home} tabIndex={-1} className={styles.target}>
      {form ? (
        <Editor actions={actions} read={read} table={table} form={form} onChange={remember} onClose={close} />
      ) : (
        <MenuPart
          actions={actions}
          table={read.tables.menuCard}
          onChoose={(item) => remember(item ? formFrom(item, start) : { ...emptyForm, ...start })}
        />
      )}
    </div>
  );
}
