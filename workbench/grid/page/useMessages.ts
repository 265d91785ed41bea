import { useCallback, useMemo, useRef, useState } from 'react';
import type { Message } from './Messages';

export interface MessageBox {
  readonly messages: readonly Message[];
  readonly tell: (kind: Message['kind'], text: string, more?: string) => void;
  readonly dismiss: (id: number) => void;
}

/** What the page says; what is only news goes away by itself. */
export function useMessages(): MessageBox {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const next = useRef(1);
  const dismiss = useCallback((id: number) => setMessages((known) => known.filter((message) => message.id !== id)), []);
  const tell = useCallback(
    (kind: Message['kind'], text: string, more?: string) => {
      const id = next.current++;
      setMessages((known) => [...known.slice(-2), { id, kind, text, more }]);
      if (kind === 'info') setTimeout(() => dismiss(id), 6000);
    },
    [dismiss],
  );
  return useMemo(() => ({ messages, tell, dismiss }), [messages, tell, dismiss]);
}
