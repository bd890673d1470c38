import { refusal, type Refusal } from '../../taskpane/port/spreadsheet';

/** Excel's words for why it did not do something, in the pane's. */
const reasons: Readonly<Record<string, Refusal>> = {
  InvalidOperationInCellEditMode: 'being edited',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too large',
  ResponsePayloadSizeLimitExceeded: 'too large',
  RequestAborted: 'stopped half-way',
  ItemAlreadyExists: 'name taken',
  ApiNotFound: 'not possible here',
  ApiNotAvailable: 'not possible here',
  UnsupportedOperation: 'not possible here',
  NotImplemented: 'not possible here',
  InvalidSelection: 'not possible here',
};

/** Anything thrown while talking to Excel, as a refusal; one that is already a refusal stays as it is. */
export function asRefusal(thrown: unknown): Error {
  if (thrown instanceof Error && 'refusal' in thrown) return thrown;
  const { code = '', message = String(thrown) } = (thrown ?? {}) as {
    readonly code?: string;
    readonly message?: string;
  };
  // A reason that the pane knows has a sentence of its own; Excel's words are told only where there is none.
  const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return known ? refusal(known) : refusal('unknown', code ? `${code}: ${message}` : message);
}

export function isBeingEdited(thrown: unknown): boolean {
  return (thrown as { readonly code?: string } | null)?.code === 'InvalidOperationInCellEditMode';
}
