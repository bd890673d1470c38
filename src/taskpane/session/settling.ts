import type { Answers } from '../flow/answers';
import type { Computing } from '../../functions/computing/computing';
import type { Books, Chosen } from '../reading/books';
import { mappingOf } from '../reading/mapping';
import type { Rectangle, Spreadsheet, Watch } from '../port/spreadsheet';
import type { Store } from './store';
import { withRowsBelow } from './withRowsBelow';

export interface Settling {
  /** Brings what is derived in step with the answers, reading only what has changed. */
  soon(): Promise<void>;
  /** Reads everything again: the workbook has changed. */
  anew(): Promise<void>;
  /** When what is derived is in step with the answers, as far as it can be. */
  rest(): Promise<void>;
}

const TYPING = 200;

/** Keeps books and outcome in step with the answers; what computes them is loaded when there is something to compute. A newer question overtakes an older one that is still under way. */
export function settling(spreadsheet: Spreadsheet, store: Store, computing: Computing): Settling {
  let booksAre = '';
  let outcomeIs = '';
  let troubleIs = '';
  let run = 0;
  /** At once by a glance at the terms; over the whole book when the user has stopped typing. */
  async function judgePolicy(overtaken: () => boolean): Promise<void> {
    const { policyTroubleInBook, policyTroubleOf } = await import('../policy/trouble');
    // Until this judgement is at its end, none stands: terms that come back to what they were are judged anew.
    troubleIs = '';
    const { answers, books } = store.state();
    const atAGlance = await policyTroubleOf(store.state());
    if (overtaken()) return;
    store.set({ policyTrouble: atAGlance });
    if (store.state().policyTrouble !== null || !books?.customers?.range || answers.step === 'data') return;
    await new Promise((resume) => setTimeout(resume, TYPING));
    if (overtaken()) return;
    const trouble = await policyTroubleInBook(store.state(), computing);
    if (overtaken()) return;
    store.set({ policyTrouble: trouble });
    troubleIs = termsOf(answers);
  }
  async function settle(): Promise<void> {
    const mine = ++run;
    const overtaken = () => mine !== run;
    const { answers, survey } = store.state();
    if (survey === null) return;
    if (booksAre !== readingOf(answers)) {
      const books = await store.working('reading', (watch) => read(spreadsheet, store, watch));
      if (books === null || overtaken()) return;
      booksAre = readingOf(answers);
      outcomeIs = '';
      troubleIs = '';
      store.set({ books });
    }
    if (troubleIs !== termsOf(answers)) await judgePolicy(overtaken);
    if (overtaken() || outcomeIs === outcomeFor(answers)) return;
    outcomeIs = '';
    store.set({ outcome: null });
    const { customersReadable, toDecide } = store.state().facts;
    if (!shows(answers) || !customersReadable || toDecide > 0) return;
    const outcome = await store.working('computing', async (watch) => {
      const { outcomeOf } = await import('../outcome/outcomeOf');
      return outcomeOf(store.state(), watch, computing);
    });
    if (outcome === null || overtaken()) return;
    outcomeIs = outcomeFor(answers);
    store.set({ outcome });
  }
  let latest = Promise.resolve();
  const settled = () => (latest = settle().catch(store.failed));
  return {
    soon: settled,
    async anew() {
      booksAre = '';
      await settled();
    },
    async rest() {
      let seen: Promise<void>;
      do {
        seen = latest;
        await seen;
      } while (seen !== latest);
    },
  };
}

/** What the books depend on. */
function readingOf({
  customers,
  receivables,
  settings,
  policy,
  policyFrom,
  headings,
  rates,
  aliases,
  flows,
  matrix,
  quotes,
  day,
}: Answers): string {
  const converted = rates ? [rates, day] : null;
  return JSON.stringify([
    customers,
    receivables,
    settings,
    policyFrom === 'range' && policy,
    headings,
    aliases,
    flows,
    matrix,
    quotes,
    converted,
  ]);
}

function termsOf(answers: Answers): string {
  return JSON.stringify([answers.day, answers.policyFrom, answers.policyFrom === 'typed' && answers.terms]);
}

/** While a policy is being chosen the book is only rated, whatever its terms. */
function outcomeFor(answers: Answers): string {
  return answers.step === 'policy' ? JSON.stringify([answers.day]) : termsOf(answers);
}

function shows({ step, compareTypes, compareQuotes }: Answers): boolean {
  return step === 'result' || step === 'insert' || (step === 'policy' && (compareTypes || compareQuotes));
}

async function read(spreadsheet: Spreadsheet, store: Store, watch: Watch): Promise<Books> {
  const { answers, survey } = store.state();
  const { customers, receivables, settings, rates, aliases, flows, matrix, quotes } = answers;
  const policy = answers.policyFrom === 'range' ? answers.policy : null;
  const asked = [customers, receivables, settings, policy, rates, aliases, flows, matrix, quotes].flatMap(
    (reference) => reference || [],
  );
  const cells = await spreadsheet.read(asked, watch);
  const cellsOf = (reference: string | null): Rectangle | null =>
    reference ? (cells[asked.indexOf(reference)] ?? null) : null;
  const chosen = async (reference: string | null): Promise<Chosen | null> => {
    const block = survey?.blocks.find((one) => one.reference === reference);
    const found = cellsOf(reference);
    return block && found ? withRowsBelow(spreadsheet, { block, cells: found }, watch) : null;
  };
  const referred = (reference: string | null) => {
    const found = cellsOf(reference);
    return reference && found ? { reference, cells: found } : null;
  };
  const { readBooks } = await import('../reading/books');
  return readBooks(
    {
      customers: await chosen(customers),
      receivables: await chosen(receivables),
      settings: cellsOf(settings),
      policy: cellsOf(policy),
      rates: referred(rates),
      aliases: referred(aliases),
      flows: cellsOf(flows),
      matrix: cellsOf(matrix),
      quotes: cellsOf(quotes),
    },
    { date1904: survey?.date1904 ?? false, mapping: mappingOf(answers), day: answers.day },
  );
}
