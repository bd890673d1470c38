import type { CellValue } from '../../src/host/grid/document';
import { computingHere } from '../../src/functions/computing/computing';
import type { Answer } from '../../src/functions/definition';
import type { Language } from '../../src/engine/words';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { callFor, type WholeBookView } from '../../src/taskpane/year/call';
import { causesFrom } from '../../src/taskpane/year/causes';
import { lossFigures } from '../../src/taskpane/year/lossFigures';
import { plannedFrom, plansFrom } from '../../src/taskpane/year/plans';
import { worthFound } from '../../src/taskpane/year/worth';
import type { MemoryBook } from '../taskpane/memorySpreadsheet';
import { calculatedBook, decided, everythingOn } from './calculatedBook';

/** All that the pane shows of a book, and the values on the sheets that it inserts. */
export async function wholeBook(memory: MemoryBook, language: Language) {
  const state = await decided(memory, {
    equity: '100,000',
    cash: '50,000',
    premium: '10,000',
    grossMargin: '25%',
    insertYear: true,
  });
  const seen = async (view: WholeBookView) => {
    const { name, given } = callFor(view, state)!;
    return (await computingHere.answer(name, given, {})) as Answer;
  };
  const worth = worthFound(await seen('worth'), language);
  const pane = {
    rated: state.outcome!.rated!.map(({ id, score, grade, pd, lgd, exposure, expectedLoss, reason }) => ({
      id,
      score,
      grade,
      pd,
      lgd,
      exposure,
      expectedLoss,
      reason,
    })),
    fails: state.outcome!.fails,
    loss: lossFigures(await seen('loss')),
    causes: causesFrom(await seen('causes'), state),
    plans: plansFrom(await seen('plans')),
    planned: plannedFrom(await seen('plan'), state),
    worth: {
      ...worth,
      figures: [...worth.figures].sort((one, other) => one.key.localeCompare(other.key)),
    },
  };
  const plan = bookPlanOf(state);
  const book = await calculatedBook(memory, plan);
  const on = (sheet: keyof typeof sheetWords) => everythingOn(book, sheetWords[sheet][language]);
  const sheets = {
    report: on('report'),
    coverage: on('coverage'),
    loss: on('loss'),
    parts: on('parts'),
    ageing: on('ageing'),
  } satisfies Record<string, CellValue[][]>;
  book.dispose();
  return { pane, sheets };
}
