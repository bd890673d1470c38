import type { Bridge } from './bridge';
import { isMessage, type Answer, type Notice } from './messages';

/** Joins a bridge to the frame in which the add-in runs; messages of any other frame or origin are not heard. */
export function connect(bridge: Bridge, frame: HTMLIFrameElement, origin: string): () => void {
  bridge.tell = (id, payload) => {
    const notice: Notice = { host: 'notice', id, payload };
    frame.contentWindow?.postMessage(notice, origin);
  };
  let closed = false;
  async function hear(event: MessageEvent<unknown>) {
    if (event.origin !== origin || event.source !== frame.contentWindow || !isMessage(event.data, 'question')) return;
    const asker = event.source as Window;
    const payload = await bridge.answer(event.data).catch(unlessClosed);
    const answer: Answer = { host: 'answer', id: event.data.id, payload };
    if (!closed) asker.postMessage(answer, origin);
  }
  /** A question that was still under way when its workbook was closed has nobody left to be answered. */
  function unlessClosed(reason: unknown): void {
    if (!closed) throw reason;
  }
  const listener = (event: MessageEvent<unknown>) => {
    void hear(event);
  };
  window.addEventListener('message', listener);
  return () => {
    closed = true;
    window.removeEventListener('message', listener);
  };
}
