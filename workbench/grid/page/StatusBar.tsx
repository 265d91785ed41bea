import { memo, type ReactNode } from 'react';
import type { Say, Translator } from '../../../src/i18n/translator';
import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import type { Traffic } from '../book/book';
import type { workbenchTexts } from '../texts';

interface StatusProps {
  readonly say: Say<typeof workbenchTexts.nl>;
  readonly translator: Translator;
  readonly sheet: Sheet;
  readonly area: Area;
  /** Changes whenever cells may have changed. */
  readonly revision: number;
  readonly isEditing: boolean;
  readonly traffic: Traffic | null;
}

/** Count, sum and average of the selection, and what the pane's last action cost. */
export const StatusBar = memo(function StatusBar({ say, translator, sheet, area, isEditing, traffic }: StatusProps): ReactNode {
  const figures = figuresOf(sheet, area);
  const number = (value: number): string => translator.number(value, { maximumFractionDigits: 6 });
  const size = (bytes: number): string => `${translator.number(bytes / 1024, { maximumFractionDigits: 1 })} kB`;
  return (
    <footer className="status-bar" aria-label={say('statusBar')}>
      <span>{isEditing ? say('editing') : say('ready')}</span>
      <span id="way-out">
        <kbd>F6</kbd> {say('wayOut')}
      </span>
      {traffic && traffic.requests > 0 && (
        <span className="traffic" data-requests={traffic.requests}>
          {say('lastAction')}: <strong>{say('requests', { count: traffic.requests })}</strong>,{' '}
          {say('bytes', { sent: size(traffic.bytesOut), received: size(traffic.bytesIn) })}
        </span>
      )}
      <span className="figures">
        {figures.numbers > 0 && (
          <span>
            {say('average')}: <strong>{number(figures.sum / figures.numbers)}</strong>
          </span>
        )}
        {figures.filled > 1 && (
          <span>
            {say('count')}: <strong>{number(figures.filled)}</strong>
          </span>
        )}
        {figures.numbers > 0 && (
          <span>
            {say('sum')}: <strong>{number(figures.sum)}</strong>
          </span>
        )}
      </span>
    </footer>
  );
});

function figuresOf(sheet: Sheet, area: Area): { filled: number; numbers: number; sum: number } {
  const used = sheet.cells.used();
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  if (!used) return { filled, numbers, sum };
  for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row += 1) {
    for (let column = Math.max(area.left, used.left); column <= Math.min(area.right, used.right); column += 1) {
      const value = sheet.cells.get(row, column)?.value;
      if (value === undefined || value === '') continue;
      filled += 1;
      if (typeof value === 'number') {
        numbers += 1;
        sum += value;
      }
    }
  }
  return { filled, numbers, sum: Number(sum.toPrecision(15)) };
}
