import type { CustomFunctions, FunctionArgument, FunctionCall, FunctionMetadata } from '../grid/customFunctions';
import { answered, failed, firstError, givenTo } from './functionValues';
import { exceeds, type Switches } from './switches';

/** One entry of Office.js's message channel: category, type, target, JSON, id, from elsewhere. */
export type Entry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  remote: boolean,
];

/** The add-in's functions as the sheet sees them; each call travels to the add-in's own runtime and its answer comes back later. */
export interface AddinFunctions extends CustomFunctions {
  /** The runtime listens from now on: calls that wait are sent, and those a former runtime did not answer are sent again. */
  connect(send: (entries: readonly Entry[]) => void): void;
  disconnect(): void;
  /** `[[id, succeeded, value, error code?, …], …]` */
  answer(results: readonly (readonly unknown[])[]): void;
}

interface Pending {
  readonly entry: Entry;
  readonly metadata: FunctionMetadata;
  resolve(value: FunctionArgument): void;
}

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG = { cancelable: 1, takesErrors: 4 } as const;

export function addinFunctions(functions: readonly FunctionMetadata[], switches: Switches): AddinFunctions {
  const byId = new Map(functions.map((metadata) => [metadata.id, metadata]));
  const pending = new Map<number, Pending>();
  let waiting: Entry[] = [];
  let send: ((entries: readonly Entry[]) => void) | null = null;
  let calls = 0;

  function post(entry: Entry) {
    if (!send) return;
    if (waiting.push(entry) === 1) setTimeout(flush, 0);
  }

  function flush() {
    const entries = waiting;
    waiting = [];
    if (entries.length > 0) send?.(entries);
  }

  function cancel(id: number) {
    const call = pending.get(id);
    if (!call) return;
    pending.delete(id);
    waiting = waiting.filter((entry) => entry !== call.entry);
    if (call.metadata.options?.cancelable)
      post([CATEGORY, CANCEL, '', JSON.stringify({ invocationId: id }), id, false]);
    call.resolve({ error: '#BUSY!' });
  }

  function run(call: FunctionCall): FunctionArgument | Promise<FunctionArgument> {
    const metadata = byId.get(call.id);
    if (!metadata) return { error: '#NAME?' };
    const error = metadata.options?.allowErrorForDataTypeAny ? null : firstError(call.arguments);
    if (error) return { error: error.error };
    const id = ++calls;
    const message = JSON.stringify(invocation(id, metadata, call, switches));
    if (exceeds(message, switches.payloadLimit)) return { error: '#VALUE!', message: tooMuch(switches.payloadLimit) };
    const entry: Entry = [CATEGORY, INVOKE, '', message, id, false];
    return new Promise((resolve) => {
      pending.set(id, { entry, metadata, resolve });
      call.cancelled.addEventListener(
        'abort',
        () => {
          cancel(id);
        },
        { once: true },
      );
      post(entry);
    });
  }

  function answer(results: readonly (readonly unknown[])[]) {
    for (const [id, succeeded, value, code] of results) {
      const call = pending.get(id as number);
      pending.delete(id as number);
      call?.resolve(succeeded ? answered(value) : failed(code, value));
    }
  }

  return {
    functions,
    run,
    answer,
    connect(sender) {
      send = sender;
      waiting = [];
      for (const { entry } of pending.values()) post(entry);
    },
    disconnect: () => {
      send = null;
    },
  };
}

function invocation(id: number, metadata: FunctionMetadata, call: FunctionCall, switches: Switches): unknown[] {
  const { cancelable, allowErrorForDataTypeAny, requiresAddress, requiresParameterAddresses } = metadata.options ?? {};
  const flags = (cancelable ? FLAG.cancelable : 0) | (allowErrorForDataTypeAny ? FLAG.takesErrors : 0);
  const values = givenTo(metadata, call, switches.blanks);
  return [
    id,
    metadata.id,
    values,
    requiresAddress ? call.address : null,
    flags,
    ...(requiresParameterAddresses ? [call.parameterAddresses] : []),
  ];
}

function tooMuch(limit: number): string {
  return `The ranges of this formula are larger than the ${Math.round(limit / 1024 / 1024)} MB that Excel hands to a function. Refer to fewer rows or columns.`;
}
