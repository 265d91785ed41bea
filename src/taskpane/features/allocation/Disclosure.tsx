import { useState, type ReactNode } from 'react';
import { useStyles } from './styles';

interface DisclosureProps {
  readonly title: string;
  /** Made when it is opened: what costs time is not worked out for who does not look. */
  readonly children: () => ReactNode;
  readonly isOpenAtFirst?: boolean;
}

/** A part under a line that opens. */
export function Disclosure({ title, children, isOpenAtFirst = false }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details className={styles.details} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <div className={styles.inside}>{children()}</div>}
    </details>
  );
}
