import type { OpenBook } from '../book/book';
import { channelName, isMessage, type FromPane, type ToPane, type Welcome } from './messages';

export interface FrameLink {
  /** Runs a function the add-in associated with a ribbon button; waits until the pane is there. */
  readonly command: (name: string) => void;
  readonly close: () => void;
}

/** Connects a task pane's frame with the workbook: a port of its own for each time the frame loads. */
export function connectFrame(frame: HTMLIFrameElement, book: OpenBook): FrameLink {
  let port: MessagePort | null = null;
  let bridge: ReturnType<OpenBook['connect']> | null = null;
  const waiting: ToPane[] = [];
  const drop = (): void => {
    bridge?.disconnect();
    port?.close();
    bridge = null;
    port = null;
  };
  const onMessage = (event: MessageEvent): void => {
    if (event.origin !== location.origin || event.source !== frame.contentWindow || !isMessage(event.data, 'hello')) return;
    drop();
    const { port1, port2 } = new MessageChannel();
    const made = book.connect((message) => port1.postMessage({ kind: 'host', message } satisfies ToPane));
    port1.onmessage = ({ data }: MessageEvent<FromPane>) => {
      if (data.kind === 'host') made.receive(data.message);
      else book.writeSettings(data.entries);
    };
    [port, bridge] = [port1, made];
    frame.contentWindow?.postMessage({ channel: channelName, kind: 'welcome' } satisfies Welcome, location.origin, [port2]);
    for (const message of waiting.splice(0)) port1.postMessage(message);
  };
  window.addEventListener('message', onMessage);
  const send = (message: ToPane): void => {
    if (port) port.postMessage(message);
    else waiting.push(message);
  };
  return {
    command: (name) => send({ kind: 'command', name }),
    close: () => {
      window.removeEventListener('message', onMessage);
      drop();
    },
  };
}
