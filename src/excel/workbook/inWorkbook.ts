import { asRefusal, isBeingEdited } from './refusals';

/** How long we wait for a user who is typing into a cell: twenty tries, half a second apart. */
const TRIES = 20;
const BETWEEN_TRIES_MS = 500;

type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** One piece of work on the workbook. While a cell is being edited Excel lets nobody in: it waits, or tries again and then refuses. */
export function inWorkbook<Result>(work: Work<Result>): Promise<Result> {
  return patiently(() => Excel.run({ delayForCellEdit: true }, work), TRIES);
}

/**
 * Work that must not be done twice, as one step of undo where Excel can (ExcelApi 1.20). Some builds throw at the grouping itself, so then it is
 * done without; but only before it has begun: Excel answers a question first, and whatever is thrown afterwards is for the work's owner to mend.
 */
export async function inOneUndoStep<Result>(work: Work<Result>): Promise<Result> {
  let begun = false;
  const afterAnswer: Work<Result> = async (context) => {
    await ask(context);
    begun = true;
    return work(context);
  };
  const mayTryAgain = () => !begun;
  const alone = () => patiently(() => Excel.run({ delayForCellEdit: true }, afterAnswer), TRIES, mayTryAgain);
  if (!undoesInOneStep()) return alone();
  const grouped = () => Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, afterAnswer);
  return patiently(grouped, TRIES, mayTryAgain).catch((thrown: Error) => {
    if (!begun && 'refusal' in thrown && thrown.refusal === 'unknown') return alone();
    throw thrown;
  });
}

/** A question that changes nothing. */
async function ask(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.load('calculationMode');
  await context.sync();
}

export function undoesInOneStep(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/** Whether the user is typing into a cell, so that Excel refuses even a question. */
export async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run(ask);
    return false;
  } catch (thrown) {
    return isBeingEdited(thrown);
  }
}

async function patiently<Result>(
  run: () => Promise<Result>,
  tries: number,
  mayTryAgain: () => boolean = () => true,
): Promise<Result> {
  try {
    return await run();
  } catch (thrown) {
    if (!isBeingEdited(thrown) || tries <= 1 || !mayTryAgain()) throw asRefusal(thrown);
    await new Promise((resume) => setTimeout(resume, BETWEEN_TRIES_MS));
    return patiently(run, tries - 1, mayTryAgain);
  }
}
