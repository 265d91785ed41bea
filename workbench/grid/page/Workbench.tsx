import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createTranslator } from '../../../src/i18n/translator';
import { formatAddress, formatCell } from '../../../src/xlsx/model/address';
import type { OpenBook } from '../book/book';
import { ChartLayer } from '../charts/ChartLayer';
import type { Direction, Place, SelectionAction } from '../selection/selection';
import { DropDown } from '../sheet/DropDown';
import { Grid } from '../sheet/Grid';
import type { GridCommand } from '../sheet/gridKeys';
import { NoteCard } from '../sheet/NoteCard';
import { workbenchTexts } from '../texts';
import { editText } from '../typing/editText';
import { lockedAt } from '../validation/locks';
import { clearedCells } from './clearedCells';
import { editorOf } from './editorOf';
import { formattingOf } from './formatting';
import { FormulaBar } from './FormulaBar';
import { useLook } from './look';
import { Messages } from './Messages';
import { Pane, Splitter } from './Pane';
import { rangeNamed } from './rangeNamed';
import { RefusalDialog } from './RefusalDialog';
import { goToRegion } from './regions';
import { Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { useClipboard } from './useClipboard';
import { useDropping } from './useDropping';
import { useEditing } from './useEditing';
import type { MessageBox } from './useMessages';
import { usePane } from './usePane';
import { useRefusals } from './useRefusals';
import { useRibbon } from './useRibbon';
import { useSelection } from './useSelection';
import { useSheetView, type SheetView } from './useSheetView';

interface WorkbenchProps {
  readonly book: OpenBook;
  readonly box: MessageBox;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

const focusGrid = (): void => document.getElementById('grid')?.focus({ preventScroll: true });

/** The page around one open workbook. */
export function Workbench({ book, box, onOpen, onSave }: WorkbenchProps): ReactNode {
  const look = useLook();
  const { language, theme } = look;
  const translator = useMemo(() => createTranslator(language), [language]);
  const say = useMemo(() => translator.of(workbenchTexts), [translator]);
  const revision = useSyncExternalStore(book.subscribe, book.revision);
  const { workbook } = book;
  const formatting = useMemo(() => formattingOf(workbook, language), [workbook, language]);
  const sheet = workbook.sheets.find((each) => each.name === workbook.activeSheet) ?? workbook.sheets[0];
  if (!sheet) throw new Error('a workbook has a sheet');
  const ribbon = useRibbon(language);
  const dropping = useDropping(onOpen);
  const [isDragging, setDragging] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const pane = usePane();

  const view = useRef<SheetView | null>(null);
  const scrolls = useRef(new Map<string, { left: number; top: number }>());
  const shape = useCallback(() => {
    if (!view.current) throw new Error('the sheet is drawn before it is used');
    return view.current.shape;
  }, []);
  const { selection, select, recall } = useSelection(book, sheet, shape);
  const { active, head, area } = selection;
  const reach = useMemo(() => ({ row: Math.ceil(head.row / 50) * 50, column: Math.ceil(head.column / 10) * 10 }), [head.row, head.column]);
  const shown = useSheetView({ sheet, revision, theme, language, reach, formatting, autoHeights: book.autoHeights });
  view.current = shown;

  const { tell } = box;
  const { onLocked, onFailed } = useRefusals(tell, say);
  const onMoved = useCallback(
    (move: Direction | null) => {
      if (move) select({ type: 'advance', direction: move });
      focusGrid();
    },
    [select],
  );
  const editing = useEditing({ book, workbook, sheet, active, language, onLocked, onMoved, onFailed });
  const { edit } = editing;

  const isEditing = edit !== null;
  useEffect(() => {
    book.setEditing(isEditing);
  }, [book, isEditing]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
    document.title = say('title');
  }, [theme, language, say]);

  const activate = (name: string): void => {
    const chosen = workbook.sheets.find((each) => each.name === name);
    if (!chosen) return;
    book.activate(chosen);
    recall(chosen);
  };
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      onFailed(error);
    }
  };
  const onSelect = (action: SelectionAction): void => {
    setChoosing(false);
    if (edit) editing.commit(null);
    select(action);
  };
  const clear = (): void => {
    const cleared = clearedCells(sheet, area);
    if (cleared.lock) onLocked(cleared.lock);
    else if (cleared.changes.length > 0) attempt(() => book.edit(sheet, cleared.changes));
  };
  const onCommand = (command: GridCommand): void => {
    switch (command.type) {
      case 'select':
        onSelect(command.action);
        break;
      case 'type':
        editing.start({ text: command.text, source: 'cell' });
        break;
      case 'edit':
        editing.start({ source: 'cell' });
        break;
      case 'clear':
        clear();
        break;
      case 'undo':
        if (book.canUndo()) attempt(book.undo);
        break;
      case 'redo':
        if (book.canRedo()) attempt(book.redo);
        break;
      case 'dropDown':
        setChoosing(true);
        break;
      case 'save':
        onSave();
        break;
      case 'sheet': {
        const visible = workbook.sheets.filter((each) => each.visibility === 'Visible');
        const next = visible[visible.indexOf(sheet) + command.by];
        if (next) activate(next.name);
      }
    }
  };
  const onClipboard = useClipboard({
    ...{ book, workbook, sheet, area, active, language, say, tell, onLocked, attempt, select, clear },
    looks: shown.looks,
    isEditing,
  });
  const onLink = (place: Place): void => {
    const link = sheet.hyperlinks.get(`${place.row},${place.column}`);
    if (link?.documentReference) go(link.documentReference);
    else if (link?.address) tell('warning', say('hyperlinkBlocked', { target: link.address }));
  };
  const go = (text: string): boolean => {
    const range = rangeNamed(workbook, sheet, text);
    if (!range) {
      tell('warning', say('nameBoxUnknown', { name: text }));
      return false;
    }
    book.activate(range.sheet);
    book.select(range.sheet, range.area);
    return true;
  };
  const cell = formatCell(active.row, active.column);
  const editor = editorOf({ say, sheet, editing, shown });

  return (
    <div
      className="page"
      onKeyDownCapture={(event) => {
        if (event.key !== 'F6') return;
        event.preventDefault();
        goToRegion(event.shiftKey ? -1 : 1);
      }}
      {...dropping.handlers}
    >
      <a
        className="skip"
        href="#grid"
        onClick={(event) => {
          event.preventDefault();
          focusGrid();
        }}
      >
        {say('skipToGrid')}
      </a>
      <header>
        <TitleBar say={say} name={book.name} />
        <Ribbon
          say={say}
          look={look}
          groups={ribbon}
          canUndo={book.canUndo()}
          canRedo={book.canRedo()}
          onOpen={onOpen}
          onSave={onSave}
          onUndo={() => onCommand({ type: 'undo' })}
          onRedo={() => onCommand({ type: 'redo' })}
          onAddin={pane.run}
        />
      </header>
      <main className={`main${isDragging ? ' is-dragging' : ''}`}>
        <section className="sheet-side" aria-label={say('sheet')}>
          <FormulaBar
            say={say}
            cell={cell}
            place={formatAddress(area)}
            isEditing={edit !== null}
            isReadOnly={lockedAt(sheet, active.row, active.column) !== null}
            text={edit ? edit.text : editText(sheet.cells.get(active.row, active.column), language)}
            onStart={() => {
              if (!edit && !lockedAt(sheet, active.row, active.column)) editing.start({ source: 'bar' });
            }}
            onChange={editing.change}
            onCommit={editing.commit}
            onCancel={editing.cancel}
            onGo={go}
          />
          <Grid
            key={`${book.id} ${sheet.id}`}
            sheet={sheet}
            label={say('grid', { sheet: sheet.name })}
            selectAllLabel={say('selectAll')}
            geometry={shown.geometry}
            looks={shown.looks}
            marks={shown.marks}
            selection={selection}
            editor={editor}
            scrolledTo={scrolls.current.get(sheet.id) ?? { left: 0, top: 0 }}
            onScrolled={(position) => scrolls.current.set(sheet.id, position)}
            onSelect={onSelect}
            onCommand={onCommand}
            onClipboard={onClipboard}
            onLink={onLink}
          >
            <ChartLayer workbook={workbook} sheet={sheet} revision={revision} theme={theme} translator={translator} />
            <DropDown
              say={say}
              workbook={workbook}
              sheet={sheet}
              place={active}
              geometry={shown.geometry}
              isOpen={isChoosing}
              isHidden={edit !== null}
              onOpen={setChoosing}
              onChoose={(text) => {
                setChoosing(false);
                const before = sheet.cells.get(active.row, active.column);
                attempt(() => book.edit(sheet, [{ ...active, cell: { value: text, ...(before?.style ? { style: before.style } : {}) } }]));
                focusGrid();
              }}
            />
          </Grid>
          <NoteCard sheet={sheet} place={active} revision={revision} isHidden={edit !== null || isChoosing} />
          <SheetTabs
            workbook={workbook}
            label={say('sheets')}
            hiddenLabel={(count) => say('moreSheetsHidden', { count })}
            onChoose={(name) => {
              if (edit) editing.commit(null);
              activate(name);
            }}
          />
          {dropping.isOver && <div className="drop-target">{say('dropHere')}</div>}
        </section>
        {look.isPaneOpen && <Splitter say={say} width={look.paneWidth} onDrag={setDragging} />}
        {look.isPaneOpen && <Pane say={say} look={look} book={book} path={pane.path} command={pane.command} />}
      </main>
      <StatusBar
        say={say}
        translator={translator}
        sheet={sheet}
        area={area}
        revision={revision}
        isEditing={edit !== null}
        traffic={book.traffic()}
      />
      <Messages messages={box.messages} dismissLabel={say('dismiss')} onDismiss={box.dismiss} />
      {editing.refusal && <RefusalDialog say={say} translator={translator} language={language} refused={editing.refusal} />}
    </div>
  );
}
