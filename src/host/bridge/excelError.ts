import { isRefusal, type RefusalReason } from '../grid/refusal';

/** An error as Excel's API reports it: a code for programs, a sentence for people, and where in the API it happened. */
interface ExcelError extends Error {
  readonly code: string;
  readonly location?: string;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

const CODE: Readonly<Record<RefusalReason, string>> = {
  notFound: 'ItemNotFound',
  exists: 'ItemAlreadyExists',
  invalid: 'InvalidArgument',
  protected: 'AccessDenied',
  spillInside: 'InvalidOperation',
};

export function excelError(code: string, sentence: string, location?: string): ExcelError {
  return Object.assign(new Error(sentence), { name: 'ExcelError', code, ...(location !== undefined && { location }) });
}

/** What this small Excel does not have is refused by its name in Excel's API. */
export function apiNotFound(location: string): ExcelError {
  return excelError('ApiNotFound', `This Excel does not have ${location}.`, location);
}

export function errorBody(thrown: unknown, location: string, index: number): ErrorBody {
  const known = thrown instanceof Error && 'code' in thrown ? (thrown as ExcelError) : null;
  const code = known?.code ?? (isRefusal(thrown) ? CODE[thrown.reason] : 'GeneralException');
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    Code: code,
    Message: message,
    Location: known?.location ?? location,
    HttpStatusCode: STATUS[code] ?? 400,
    ActionIndex: index,
  };
}
