import { serialFrom } from '../../workbook/values/date';
import type { Answers } from '../flow/answers';
import { answersFrom } from '../flow/draft';
import { roleNames, type Roles } from '../reading/noRoles';
import { suggestedDays } from '../reading/suggestedDays';
import type { Block, Spreadsheet, Survey } from '../port/spreadsheet';
import type { State } from './state';
import { blockOf } from './blockOf';
import type { Settling } from './settling';
import type { Store } from './store';

export interface Looking {
  /** Takes up the draft, then looks. */
  first(): Promise<void>;
  again(): Promise<void>;
  /** Answers anew, from these sheets alone, which range is which: they were just inserted as one book. */
  fromSheets(sheets: readonly string[]): Promise<void>;
}

/** Looks through the workbook for what the wizard needs and answers the open questions with what is likely. */
export function looking(spreadsheet: Spreadsheet, store: Store, settle: Settling): Looking {
  async function look(only: readonly string[] | null = null): Promise<void> {
    const found = await spreadsheet.survey();
    const [[day], inserted, formulas] = await Promise.all([
      spreadsheet.read(['AsOf']),
      spreadsheet.inserted(),
      spreadsheet.formulas(),
    ]);
    const survey = await withAnswered(spreadsheet, found, store.state().answers);
    const roles = await rolesIn(
      spreadsheet,
      survey,
      ({ sheet }) => !inserted.includes(sheet) && (only?.includes(sheet) ?? true),
    );
    store.set({ survey, roles, inserted, formulas, namedDay: dayIn(day?.[0]?.[0], survey) });
    store.answer(likelyAnswers(only ? { ...store.state().answers, ...unanswered } : store.state().answers, roles));
    await settle.anew();
    suggestDay(store);
    await settle.soon();
  }
  return {
    async first() {
      await store.working('loading', async () => {
        const kept = answersFrom(await spreadsheet.draft());
        if (kept) store.answer(kept);
        await look();
      });
    },
    async again() {
      await store.working('loading', () => look());
    },
    async fromSheets(sheets) {
      await store.working('loading', () => look(sheets));
    },
  };
}

const unanswered = {
  customers: null,
  receivables: null,
  settings: null,
  policy: null,
  policyFrom: null,
  rates: null,
  aliases: null,
  flows: null,
  matrix: null,
  quotes: null,
} as const;

/** Which blocks could be which; where the workbook holds several books, the customers are read to tell what belongs together. */
async function rolesIn(spreadsheet: Spreadsheet, survey: Survey, among: (block: Block) => boolean): Promise<Roles> {
  const [{ rolesOf }, { manyBooks, oneBook }] = await Promise.all([
    import('../reading/roles'),
    import('../reading/oneBook'),
  ]);
  const roles = rolesOf(survey.blocks.filter(among));
  if (!manyBooks(roles)) return roles;
  const references = roles.customers.map(({ reference }) => reference);
  const cells = await spreadsheet.read(references);
  return oneBook(roles, ({ reference }) => cells[references.indexOf(reference)] ?? null, survey.sheets);
}

/** Ranges that were chosen by hand are not in the survey: they are read once more, so that they can be shown. */
async function withAnswered(spreadsheet: Spreadsheet, survey: Survey, answers: Answers): Promise<Survey> {
  const chosen = roleNames.map((role) => answers[role]).filter((reference): reference is string => Boolean(reference));
  const unknown = [...new Set(chosen)].filter(
    (reference) => !survey.blocks.some((block) => block.reference === reference),
  );
  const cells = await spreadsheet.read(unknown);
  const blocks = unknown.flatMap((reference, index): readonly Block[] => blockOf(reference, cells[index] ?? null));
  return { ...survey, blocks: [...survey.blocks, ...blocks] };
}

/** Open questions take the likeliest answer (without a list the customers of the ledger); a question that was answered keeps its answer while its range is there. */
function likelyAnswers(answers: Answers, roles: Roles): Partial<Answers> {
  const first = (role: keyof Roles) => roles[role][0]?.reference ?? null;
  const policy = answers.policy ?? first('policy');
  return {
    customers: answers.customers ?? first('customers') ?? first('receivables'),
    receivables: answers.receivables ?? first('receivables'),
    settings: answers.settings ?? first('settings'),
    aliases: answers.aliases ?? first('aliases'),
    flows: answers.flows ?? first('flows'),
    ...likelyQuotes(answers, first('quotes')),
    ...likelyMatrix(answers, first('matrix')),
    policy,
    policyFrom: likelyPolicy(answers, policy),
  };
}

/** A workbook without a policy is rated without one until the user says otherwise, or until terms are found in it. */
function likelyPolicy({ policy: before, policyFrom }: Answers, found: string | null): Answers['policyFrom'] {
  if (found === null) return policyFrom ?? 'none';
  return policyFrom === null || (policyFrom === 'none' && before === null) ? 'range' : policyFrom;
}

/** A matrix in the workbook is taken rather than the ledger's own roll rates, until the user says otherwise. */
function likelyMatrix({ matrix, matrixFrom }: Answers, found: string | null): Pick<Answers, 'matrix' | 'matrixFrom'> {
  const taken = matrix === null && found !== null && matrixFrom === 'ledger';
  return { matrix: matrix ?? found, matrixFrom: taken ? 'range' : matrixFrom };
}

/** Quotes in the workbook are taken rather than typed ones, until some are typed. */
function likelyQuotes({ quotes, quotesFrom, quotesTyped }: Answers, found: string | null) {
  const taken = quotes === null && found !== null && quotesTyped.length === 0;
  return { quotes: quotes ?? found, quotesFrom: taken ? 'range' : quotesFrom } as const;
}

function suggestDay(store: Store): void {
  const state: State = store.state();
  const [best] = suggestedDays(state);
  if (state.answers.day === null && state.answers.customers !== null && best) store.answer({ day: best.day });
}

/** As a serial of the 1900 system, like every day in the pane. */
function dayIn(cell: unknown, { date1904 }: Survey): number | null {
  return typeof cell === 'number' && cell > 0 ? serialFrom(cell, date1904) : null;
}
