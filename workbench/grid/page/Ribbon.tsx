import { useRef, useState, type ReactNode } from 'react';
import type { Say } from '../../../src/i18n/translator';
import type { workbenchTexts } from '../texts';
import { icons } from '../icons';
import { changeLook, type LookAndLanguage } from './look';
import type { RibbonButton, RibbonGroup } from './ribbon';

interface RibbonProps {
  readonly say: Say<typeof workbenchTexts.nl>;
  readonly look: LookAndLanguage;
  readonly groups: readonly RibbonGroup[] | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onAddin: (button: RibbonButton) => void;
}

/** Opening, saving and undoing; the add-in's own buttons as the manifest names them; language and display. */
export function Ribbon(props: RibbonProps): ReactNode {
  const { say, look } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="ribbon">
      <div className="ribbon-group" role="group" aria-label={say('file')}>
        <button type="button" className="button" title={say('openHint')} onClick={() => picker.current?.click()}>
          {icons.open}
          {say('open')}
        </button>
        <input
          ref={picker}
          id="file-picker"
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={say('openHint')}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) props.onOpen(file);
          }}
        />
        <button type="button" className="button" onClick={props.onSave}>
          {icons.save}
          {say('save')}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={say('undo')}
          title={`${say('undo')} (Ctrl+Z)`}
          disabled={!props.canUndo}
          onClick={props.onUndo}
        >
          {icons.undo}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={say('redo')}
          title={`${say('redo')} (Ctrl+Y)`}
          disabled={!props.canRedo}
          onClick={props.onRedo}
        >
          {icons.redo}
        </button>
      </div>
      <div className="ribbon-group" role="group" aria-label={say('ribbon')}>
        {props.groups?.length === 0 && <span className="choice">{say('ribbonEmpty')}</span>}
        {props.groups?.flatMap((group) =>
          group.buttons.map((button) => <AddinButton key={button.id} button={button} onChoose={() => props.onAddin(button)} />),
        )}
      </div>
      <div className="ribbon-group push">
        <span className="choice">
          <label htmlFor="choose-language">{say('language')}</label>
          <select
            id="choose-language"
            value={look.language}
            onChange={(event) => changeLook({ language: event.target.value === 'en' ? 'en' : 'nl' })}
          >
            <option value="nl" lang="nl">
              Nederlands
            </option>
            <option value="en" lang="en">
              English
            </option>
          </select>
        </span>
        <span className="choice">
          <label htmlFor="choose-theme">{say('theme')}</label>
          <select
            id="choose-theme"
            value={look.theme}
            onChange={(event) =>
              changeLook({ theme: event.target.value === 'dark' ? 'dark' : event.target.value === 'contrast' ? 'contrast' : 'light' })
            }
          >
            <option value="light">{say('light')}</option>
            <option value="dark">{say('dark')}</option>
            <option value="contrast">{say('contrast')}</option>
          </select>
        </span>
      </div>
    </div>
  );
}

function AddinButton({ button, onChoose }: { readonly button: RibbonButton; readonly onChoose: () => void }): ReactNode {
  const [hasIcon, setHasIcon] = useState(button.icon !== '');
  return (
    <button type="button" className="button addin-button" data-button={button.id} title={button.tip} onClick={onChoose}>
      {hasIcon && <img src={`/pane/${button.icon}`} alt="" onError={() => setHasIcon(false)} />}
      {button.label}
    </button>
  );
}
