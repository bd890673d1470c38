import { ask, patiently, TRIES, undoesInOneStep, type Work } from './inWorkbook';

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
