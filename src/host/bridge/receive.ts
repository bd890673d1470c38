import { isInternal, type Batch } from './batch';
import type { BatchAnswer } from './dispatch';
import { REFUSED } from './messages';
import { exceeds, type Switches } from './switches';

interface Receiving {
  readonly switches: Switches;
  isEditing(): boolean;
  run(batch: Batch, stopAt: number | null): Promise<BatchAnswer>;
}

/** Positions in what Office.js sends: custom data, verb, path, headers, body, permission, flags, … */
const BODY = 4;
const FLAGS = 6;
const DELAY_FOR_CELL_EDIT = 64;
const LOOK_AGAIN_AFTER_MS = 50;

/** Takes batches off the wire, one after the other, and refuses them as a whole where Excel would. */
export function receive({ switches, isEditing, run }: Receiving): (sent: readonly unknown[]) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  const editing = () => switches.editing || isEditing();

  return async (sent) => {
    const body = sent[BODY] as string;
    if (exceeds(body, switches.payloadLimit)) return [REFUSED.requestTooLarge];
    const batch = JSON.parse(body) as Batch;
    if (isInternal(batch)) return answered(await run(batch, null));
    if (editing() && !canWait(sent)) return [REFUSED.cellEditMode];
    return answered(
      await inTurn(async () => {
        while (editing())
          await new Promise((resolve) => {
            setTimeout(resolve, LOOK_AGAIN_AFTER_MS);
          });
        return run(batch, stopOnce());
      }),
    );
  };

  function answered(answer: BatchAnswer): unknown {
    const text = JSON.stringify(answer);
    return exceeds(text, switches.payloadLimit) ? [REFUSED.responseTooLarge] : [0, [0, 200, [], text]];
  }

  function inTurn(work: () => Promise<BatchAnswer>): Promise<BatchAnswer> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  function stopOnce(): number | null {
    const at = switches.failAtAction;
    if (at !== null && switches.failAfterBatches-- > 0) return null;
    switches.failAfterBatches = 0;
    switches.failAtAction = null;
    return at;
  }
}

/** While a user types into a cell, a request may say that it can wait (`delayForCellEdit`). */
function canWait(sent: readonly unknown[]): boolean {
  return ((sent[FLAGS] as number) & DELAY_FOR_CELL_EDIT) !== 0;
}
