import { asRefusal, isBeingEdited } from './refusals';

/** How long we wait for a user who is typing into a cell: twenty tries, half a second apart. */
export const TRIES = 20;
const BETWEEN_TRIES_MS = 500;

export type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** One piece of work on the workbook. While a cell is being edited Excel lets nobody in: it waits, or tries again and then refuses. */
export function inWorkbook<Result>(work: Work<Result>): Promise<Result> {
  return patiently(() => Excel.run({ delayForCellEdit: true }, work), TRIES);
}

/** A question that changes nothing. */
export async function ask(context: Excel.RequestContext): Promise<void> {
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

export async function patiently<Result>(
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
