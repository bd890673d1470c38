import { asRefusal, isBeingEdited } from './refusals';

/** How long we wait for a user who is typing into a cell: twenty tries, half a second apart. */
const TRIES = 20;
const BETWEEN_TRIES_MS = 500;

type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** One piece of work on the workbook. While a cell is being edited Excel lets nobody in: it waits, or tries again and then refuses. */
export function inWorkbook<Result>(work: Work<Result>): Promise<Result> {
  return patiently(() => Excel.run({ delayForCellEdit: true }, work), TRIES);
}

/** As one step of undo where Excel can (ExcelApi 1.20). Some builds throw at the grouping itself, so then it is done without. */
export async function inOneUndoStep<Result>(work: Work<Result>): Promise<Result> {
  if (!undoesInOneStep()) return inWorkbook(work);
  return patiently(() => Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work), TRIES).catch(
    (thrown: Error) => {
      if ('refusal' in thrown && thrown.refusal === 'unknown') return inWorkbook(work);
      throw thrown;
    },
  );
}

export function undoesInOneStep(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/** Whether the user is typing into a cell, so that Excel refuses even a question. */
export async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const application = context.workbook.application;
      application.load('calculationMode');
      await context.sync();
    });
    return false;
  } catch (thrown) {
    return isBeingEdited(thrown);
  }
}

async function patiently<Result>(run: () => Promise<Result>, tries: number): Promise<Result> {
  try {
    return await run();
  } catch (thrown) {
    if (!isBeingEdited(thrown) || tries <= 1) throw asRefusal(thrown);
    await new Promise((resume) => setTimeout(resume, BETWEEN_TRIES_MS));
    return patiently(run, tries - 1);
  }
}
