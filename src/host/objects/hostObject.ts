import type { Session } from './session';

/**
 * An object of Excel's API. Its getters, setters and methods bear the API's names and can be reached by the add-in; what the host
 * alone needs is a field of the instance.
 */
export abstract class HostObject {
  constructor(readonly session: Session) {}
  abstract get _className(): string;
}

/** Events arrive as two methods of the object that has them, one to ask for them and one to have enough. */
export function asksFor(object: HostObject, type: number, target: string, on: boolean): void {
  if (on) object.session.events.subscribe(type, target);
  else object.session.events.unsubscribe(type, target);
}
