import { onSheet } from '../port/address';
import type { Answers } from '../flow/answers';
import type { Session } from './session';
import { refusal, type BookPlan, type Spreadsheet, type Survey, type Watch } from '../port/spreadsheet';
import { asTable } from '../reading/asTable';
import { removalOf } from './removalOf';
import type { Done } from './state';
import { shownLanguage } from './shown';
import type { Looking } from './looking';
import type { Settling } from './settling';
import type { Store } from './store';

type WorkbookActions = Pick<
  Session,
  | 'takeSelection'
  | 'insertSample'
  | 'makeTable'
  | 'show'
  | 'showSheet'
  | 'insert'
  | 'update'
  | 'removeInserted'
  | 'leaveInserted'
  | 'repair'
  | 'freeze'
  | 'thaw'
>;

interface InsertPlan {
  /** Adds what is planned once the sheets and names that are taken are known. */
  insertPlan(plan: (survey: Survey) => Promise<BookPlan>): Promise<void>;
}

/** What the user can have done in the workbook itself. */
export function inWorkbook(
  spreadsheet: Spreadsheet,
  store: Store,
  looking: Looking,
  settle: Settling,
  keepSoon: () => void,
): WorkbookActions & InsertPlan {
  /** Excel would let it wait until the user has left the cell, and nobody would know what for. */
  function writing<Result>(work: (watch: Watch) => Promise<Result>): Promise<Result | null> {
    return store.working('writing', async (watch) => {
      if (await spreadsheet.beingEdited()) throw refusal('being edited');
      return work(watch);
    });
  }
  /** Does it, counts it, tells it, and looks again at what is ours in the workbook. */
  async function tell(what: Done['what'], work: (watch: Watch) => Promise<number | Omit<Done, 'what'>>): Promise<void> {
    store.set({ done: null });
    const result = await writing(work);
    const look = () => Promise.all([spreadsheet.inserted(), spreadsheet.formulas(), sheetsNow(what)]);
    // Asked twice, because what was done is there even where the first look was refused.
    const now = await look()
      .catch(look)
      .catch(() => null);
    const { survey } = store.state();
    if (now !== null) store.set({ inserted: now[0], formulas: now[1], survey: survey && { ...survey, ...now[2] } });
    store.set({
      done: result === null ? null : { what, ...(typeof result === 'number' ? { count: result } : result) },
    });
  }
  const insertPlan: InsertPlan['insertPlan'] = (plan) =>
    tell('inserted', async (watch) => {
      const made = await plan(await spreadsheet.survey());
      await spreadsheet.insert(made, watch);
      return made.sheets.length;
    });
  /** Sheets that came or went change the names that are free. */
  async function sheetsNow(what: Done['what']): Promise<Partial<Survey>> {
    if (what !== 'inserted' && what !== 'updated' && what !== 'removed') return {};
    const { sheets, names } = await spreadsheet.survey();
    return { sheets, names };
  }
  /** A cell that is gone is not worth a message. */
  const show = (reference: string) => spreadsheet.select(reference).catch(() => undefined);
  return {
    async takeSelection(role) {
      const block = await store.working('loading', () => spreadsheet.selection());
      const { survey } = store.state();
      if (block === null || survey === null) return;
      const known = survey.blocks.some(({ reference }) => reference === block.reference);
      if (!known) store.set({ survey: { ...survey, blocks: [...survey.blocks, block] } });
      store.answer({
        [role]: block.reference,
        ...(role === 'policy' ? { policyFrom: 'range' } : {}),
      } satisfies Partial<Answers>);
      keepSoon();
      await looking.again();
    },
    async insertSample() {
      const language = shownLanguage(store.state());
      const sheets = await writing((watch) => spreadsheet.insertSample(language, watch));
      if (sheets) await looking.fromSheets(sheets);
    },
    async makeTable(role) {
      const { books, answers } = store.state();
      const book = books?.[role];
      const address = book ? asTable(book) : null;
      if (!book || address === null) return;
      const name = await writing(() => spreadsheet.makeTable(book.block.sheet, address));
      if (name === null) return;
      const same = (['customers', 'receivables'] as const).filter((one) => answers[one] === answers[role]);
      store.answer(Object.fromEntries(same.map((one) => [one, `${name}[#All]`])));
      keepSoon();
      await looking.again();
    },
    show,
    showSheet: (sheet) => show(onSheet(sheet, 'A1')),
    async insert() {
      await insertPlan(async (survey) => {
        // Whoever is quick presses while the book is still read or computed: the plan is made of what comes out.
        await settle.rest();
        const { bookPlanOf } = await import('../plan/bookPlan');
        return bookPlanOf({ ...store.state(), survey });
      });
    },
    insertPlan,
    update: () =>
      tell('updated', async (watch) => {
        await settle.rest();
        return (await import('../update/update')).update(spreadsheet, store.state(), watch);
      }),
    async removeInserted(answer) {
      if (answer === undefined) {
        store.set({ done: null, removal: null });
        const sheets = await writing(() => spreadsheet.lookAtInserted());
        const removal = sheets && removalOf(sheets);
        if (removal) store.set({ removal });
        if (!sheets || removal) return;
      }
      const keep = answer === 'keep' ? store.state().removal?.keep : [];
      store.set({ removal: null });
      await tell('removed', () => spreadsheet.removeInserted(keep));
    },
    leaveInserted: () => store.set({ removal: null }),
    repair: () => tell('repaired', (watch) => spreadsheet.repair(watch)),
    freeze: (stampFor) => tell('frozen', (watch) => spreadsheet.freeze(stampFor, watch)),
    thaw: () => tell('thawed', (watch) => spreadsheet.thaw(watch)),
  };
}
