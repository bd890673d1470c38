/** What crosses between the add-in's frame and the page around it: a question, its one answer, and events as often as they happen. */
export interface Question {
  readonly host: 'question';
  readonly id: number;
  readonly methodId: number;
  readonly params: unknown;
}
export interface Answer {
  readonly host: 'answer';
  readonly id: number;
  readonly payload: unknown;
}
/** `id` is that of the question that registered for the event. */
export interface Notice {
  readonly host: 'notice';
  readonly id: number;
  readonly payload: unknown;
}

/** F6 was pressed in the add-in's frame: the keyboard goes on to the next part of the page, or back to the one before. */
export interface Leave {
  readonly host: 'leave';
  readonly back: boolean;
}

/** The numbers Office.js gives its questions. */
export const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;

/** The numbers it gives to what it executes and to what it listens to. */
export const EXECUTE = { batch: 93, commandCompleted: 94 } as const;
export const CHANNEL = { message: 33, command: 39 } as const;

/** Codes of Office.js for a request that is refused as a whole. */
export const REFUSED = { cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

type Message = Question | Answer | Notice | Leave;

export function isMessage<Kind extends Message['host']>(
  data: unknown,
  ...kinds: Kind[]
): data is Extract<Message, { host: Kind }> {
  return typeof data === 'object' && data !== null && 'host' in data && kinds.includes(data.host as Kind);
}
