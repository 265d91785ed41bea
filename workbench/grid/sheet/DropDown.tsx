import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Say } from '../../../src/i18n/translator';
import { formatCell } from '../../../src/xlsx/model/address';
import type { CellValue, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { icons } from '../icons';
import type { Place } from '../selection/selection';
import type { workbenchTexts } from '../texts';
import { hasDropDown, listChoices, validationAt } from '../validation/listChoices';
import { columnHeaderHeight, rowHeaderWidth, type Geometry } from './geometry';
import { cellId } from './GridRow';

interface DropDownProps {
  readonly say: Say<typeof workbenchTexts.nl>;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly place: Place;
  readonly geometry: Geometry;
  readonly isOpen: boolean;
  readonly isHidden: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChoose: (value: CellValue) => void;
}

/** The button beside a cell with a list validation, and its choices. Alt+down opens it. */
export function DropDown(props: DropDownProps): ReactNode {
  const { say, workbook, sheet, place, geometry } = props;
  const validation = validationAt(sheet, place.row, place.column);
  const choices = validation && hasDropDown(validation) ? listChoices(workbook, sheet, validation) : null;
  if (!choices || props.isHidden) return null;
  const { rows, columns } = geometry;
  return (
    <>
      <button
        type="button"
        data-floating
        className="drop-button"
        tabIndex={-1}
        aria-label={say('dropDown')}
        aria-expanded={props.isOpen}
        style={{ left: rowHeaderWidth + columns.start(place.column + 1) + 1, top: columnHeaderHeight + rows.start(place.row + 1) - 20 }}
        onClick={() => props.onOpen(!props.isOpen)}
      >
        {icons.down}
      </button>
      {props.isOpen && (
        <Choices
          label={say('dropDownChoices', { cell: formatCell(place.row, place.column) })}
          anchor={cellId(place.row, place.column)}
          choices={choices}
          current={sheet.cells.get(place.row, place.column)?.value}
          onChoose={props.onChoose}
          onClose={() => {
            props.onOpen(false);
            document.getElementById('grid')?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly anchor: string;
  readonly choices: readonly CellValue[];
  readonly current: CellValue | undefined;
  readonly onChoose: (value: CellValue) => void;
  readonly onClose: () => void;
}

function Choices({ label, anchor, choices, current, onChoose, onClose }: ChoicesProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      choices.findIndex((choice) => choice === current),
    ),
  );
  const spot = useMemo(() => {
    const box = document.getElementById(anchor)?.getBoundingClientRect();
    if (!box) return { left: 100, top: 100 };
    const room = window.innerHeight - box.bottom;
    return room < 280 ? { left: box.left, bottom: window.innerHeight - box.top + 1 } : { left: box.left, top: box.bottom + 1 };
  }, [anchor]);
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const choose = (index: number): void => {
    const choice = choices[index];
    if (choice !== undefined) onChoose(choice);
  };
  return (
    <ul
      ref={list}
      data-floating
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`choice-${at}`}
      className="popup choices"
      style={spot}
      onBlur={onClose}
      onKeyDown={(event) => {
        event.stopPropagation();
        const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: choices.length - 1 };
        const to = moves[event.key];
        if (to !== undefined) setAt(Math.max(0, Math.min(choices.length - 1, to)));
        else if (event.key === 'Enter' || event.key === 'Tab' || event.key === ' ') choose(at);
        else if (event.key === 'Escape') onClose();
        else if (event.key.length === 1) {
          const found = choices.findIndex((choice) => String(choice).toLowerCase().startsWith(event.key.toLowerCase()));
          if (found >= 0) setAt(found);
        } else return;
        event.preventDefault();
      }}
    >
      {choices.map((choice, index) => (
        <li
          key={`${index} ${String(choice)}`}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === at}
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            choose(index);
          }}
        >
          {String(choice)}
        </li>
      ))}
    </ul>
  );
}
