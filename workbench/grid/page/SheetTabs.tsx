import { useEffect, useRef, type ReactNode } from 'react';
import type { Workbook } from '../../../src/xlsx/model/workbook';

interface TabsProps {
  readonly workbook: Workbook;
  readonly label: string;
  readonly hiddenLabel: (count: number) => string;
  readonly onChoose: (name: string) => void;
}

/** The sheet tabs, one stop of the Tab key, arrows between them. */
export function SheetTabs({ workbook, label, hiddenLabel, onChoose }: TabsProps): ReactNode {
  const strip = useRef<HTMLDivElement>(null);
  const shown = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const hidden = workbook.sheets.length - shown.length;
  const active = workbook.activeSheet;
  useEffect(() => {
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const move = (key: string): void => {
    const at = shown.findIndex((sheet) => sheet.name === active);
    const next = key === 'Home' ? 0 : key === 'End' ? shown.length - 1 : at + (key === 'ArrowRight' ? 1 : -1);
    const sheet = shown[(next + shown.length) % shown.length];
    if (!sheet) return;
    onChoose(sheet.name);
    strip.current?.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(sheet.name)}"]`)?.focus();
  };
  return (
    <div className="tab-strip">
      <div ref={strip} role="tablist" aria-label={label} className="tabs">
        {shown.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            data-sheet={sheet.name}
            aria-selected={sheet.name === active}
            aria-controls="grid"
            tabIndex={sheet.name === active ? 0 : -1}
            className="tab"
            onClick={() => onChoose(sheet.name)}
            onKeyDown={(event) => {
              if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
              event.preventDefault();
              move(event.key);
            }}
          >
            {sheet.tabColor && <span className="tab-color" style={{ backgroundColor: sheet.tabColor }} />}
            {sheet.name}
          </button>
        ))}
      </div>
      {hidden > 0 && <span className="tabs-hidden">{hiddenLabel(hidden)}</span>}
    </div>
  );
}
