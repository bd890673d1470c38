import type { CustomFunctions, FunctionArgument } from './customFunctions';
import type { CellValue } from './document';

/** The calls of custom functions that a workbook waits for or remembers, cell by cell. */
export interface Calls {
  /** The answer, or null while it is on its way. Equal arguments from the same cell are not asked twice. */
  evaluate(asked: Asked): FunctionArgument | null;
  /** A pass of the calculation begins: what a cell asked for in an earlier one may be forgotten when it asks anew. */
  nextPass(): void;
  /** Cancels and forgets what no cell asked for when it was last calculated. */
  tidy(): void;
  /** Everything is to be asked again. */
  forget(): void;
  /** Cancels what was asked by cells that have been written over. */
  prune(stillAsks: (cell: CallerCell) => boolean): void;
  readonly waiting: boolean;
}

export interface CallerCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Asked {
  readonly id: string;
  readonly arguments: readonly FunctionArgument[];
  readonly caller: CallerCell;
  readonly address: string;
  readonly parameterAddresses: readonly (string | null)[];
}

interface Call {
  readonly asked: Asked;
  readonly cancel: AbortController;
  pass: number;
  answer: FunctionArgument | null;
}

/** `onArrived` gets the cells whose answers came, many at once where many are under way. */
export function rememberCalls(functions: CustomFunctions, onArrived: (cells: readonly CallerCell[]) => void): Calls {
  const cells = new Map<string, { pass: number; calls: Call[] }>();
  const arrived: Call[] = [];
  let pass = 0;
  let running = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = (call: Call) => {
    if (call.answer === null && !call.cancel.signal.aborted) running--;
    call.cancel.abort();
  };

  const deliver = () => {
    clearTimeout(timer);
    timer = undefined;
    const ready = arrived.splice(0).filter((call) => !call.cancel.signal.aborted);
    if (ready.length > 0) onArrived(ready.map((call) => call.asked.caller));
  };

  const arrive = (call: Call, answer: FunctionArgument) => {
    if (call.cancel.signal.aborted) return;
    running--;
    call.answer = answer;
    arrived.push(call);
    timer ??= setTimeout(deliver, running === 0 ? 0 : 100);
    if (running === 0) deliver();
  };

  const forgetAt = (key: string) => {
    cells.get(key)?.calls.forEach(drop);
    cells.delete(key);
  };

  const ask = (asked: Asked): FunctionArgument | Promise<FunctionArgument> | Call => {
    const cancel = new AbortController();
    const answer = functions.run({
      id: asked.id,
      arguments: asked.arguments,
      address: asked.address,
      parameterAddresses: asked.parameterAddresses,
      cancelled: cancel.signal,
    });
    if (!(answer instanceof Promise)) return answer;
    const call: Call = { asked, cancel, pass, answer: null };
    running++;
    answer.then(
      (value) => arrive(call, value),
      (reason: unknown) =>
        arrive(call, { error: '#VALUE!', message: reason instanceof Error ? reason.message : String(reason) }),
    );
    return call;
  };

  return {
    evaluate(asked) {
      const key = keyOf(asked.caller);
      const cell = cells.get(key) ?? { pass, calls: [] };
      cell.pass = pass;
      const known = cell.calls.find(
        (call) => call.asked.id === asked.id && equal(call.asked.arguments, asked.arguments),
      );
      if (known) {
        known.pass = pass;
        return known.answer;
      }
      const answer = ask(asked);
      if (!isCall(answer)) return answer as FunctionArgument;
      cell.calls.push(answer);
      cells.set(key, cell);
      return null;
    },
    nextPass: () => {
      pass++;
    },
    tidy() {
      for (const cell of cells.values()) {
        cell.calls.filter((call) => call.pass < cell.pass).forEach(drop);
        cell.calls = cell.calls.filter((call) => call.pass >= cell.pass);
      }
    },
    forget() {
      for (const key of [...cells.keys()]) forgetAt(key);
    },
    prune(stillAsks) {
      for (const [
        key,
        {
          calls: [first],
        },
      ] of [...cells])
        if (first && !stillAsks(first.asked.caller)) forgetAt(key);
    },
    get waiting() {
      return running > 0 || timer !== undefined;
    },
  };
}

function keyOf(cell: CallerCell): string {
  return `${cell.sheet} ${cell.row} ${cell.column}`;
}

function isCall(value: unknown): value is Call {
  return typeof value === 'object' && value !== null && 'cancel' in value;
}

function equal(one: readonly FunctionArgument[], other: readonly FunctionArgument[]): boolean {
  return one.length === other.length && one.every((argument, index) => sameArgument(argument, other[index]!));
}

function sameArgument(one: FunctionArgument, other: FunctionArgument): boolean {
  if (!Array.isArray(one) || !Array.isArray(other))
    return !Array.isArray(one) && !Array.isArray(other) && sameValue(one as CellValue, other as CellValue);
  return (
    one.length === other.length &&
    one.every(
      (row: CellValue[], r) => row.length === other[r].length && row.every((value, c) => sameValue(value, other[r][c])),
    )
  );
}

function sameValue(one: CellValue, other: CellValue): boolean {
  return (
    Object.is(one, other) ||
    (typeof one === 'object' &&
      typeof other === 'object' &&
      one !== null &&
      other !== null &&
      one.error === other.error)
  );
}
