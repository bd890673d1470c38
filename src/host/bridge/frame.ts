/**
 * Stands in the add-in's frame before Office.js and gives it the three functions that Excel on a Mac gives it. Everything is
 * passed on to the page around the frame: of the origin that the head names (`coversheet-sheet`, by its address), else the same port of `localhost`.
 */
import { allowStorage } from './memoryStorage';
import { isMessage, type Leave, type Question } from './messages';

type Callback = (payload: unknown) => void;
interface Asked {
  readonly methodId: number;
  readonly params: unknown;
}

declare global {
  interface Window {
    webkit?: unknown;
    _osfHostAPI?: (handler: string, asked: Asked, callback: Callback | null) => void;
    _osfHostRegisterEvent?: (
      handler: string,
      asked: Asked,
      onEvent: Callback,
      callback: Callback,
    ) => { eventCallbackId: number };
    _osfHostUnregisterCallback?: (eventCallbackId: number) => void;
  }
}

const said = document.querySelector<HTMLMetaElement>('meta[name="coversheet-sheet"]')?.content;
const sheetOrigin = said ? new URL(said, document.baseURI).origin : `${location.protocol}//localhost:${location.port}`;
const answers = new Map<number, Callback>();
const listeners = new Map<number, Callback>();
let asked = 0;

function ask({ methodId, params }: Asked, callback: Callback | null): number {
  const id = ++asked;
  if (callback) answers.set(id, callback);
  const question: Question = { host: 'question', id, methodId, params };
  window.parent.postMessage(question, sheetOrigin);
  return id;
}

function hear({ origin, source, data }: MessageEvent<unknown>) {
  if (origin !== sheetOrigin || source !== window.parent) return;
  if (isMessage(data, 'notice')) listeners.get(data.id)?.(data.payload);
  if (isMessage(data, 'answer')) {
    const callback = answers.get(data.id);
    answers.delete(data.id);
    callback?.(data.payload);
  }
}

function leave(event: KeyboardEvent) {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const message: Leave = { host: 'leave', back: event.shiftKey };
  window.parent.postMessage(message, sheetOrigin);
}

allowStorage('sessionStorage');
allowStorage('localStorage');
window.webkit = { messageHandlers: { Agave: {} } };
window._osfHostAPI = (_, question, callback) => {
  ask(question, callback);
};
window._osfHostRegisterEvent = (_, question, onEvent, callback) => {
  const eventCallbackId = ask(question, callback);
  listeners.set(eventCallbackId, onEvent);
  return { eventCallbackId };
};
window._osfHostUnregisterCallback = (eventCallbackId) => {
  listeners.delete(eventCallbackId);
};
window.addEventListener('message', hear);
window.addEventListener('keydown', leave);
