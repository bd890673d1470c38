import { statementLines, type StatementLine } from '../../engine/risk';
import { capitalHeadings } from './capital';
import type { Heading } from './heading';
import { statementHeadings } from './statements';

const lines = Object.keys(statementLines) as StatementLine[];
const { cash, receivables, failingDebt, indemnity, premium } = capitalHeadings;

type OwnHeading = StatementLine | 'cash' | 'receivables' | 'failingDebt' | 'indemnity' | 'premium';

/** The firm's own yearly statement in two columns, and a debt that may fail. */
export const ownHeadings: Readonly<Record<OwnHeading, Heading>> = {
  ...(Object.fromEntries(lines.map((line) => [line, statementHeadings[line]])) as Record<StatementLine, Heading>),
  cash,
  receivables,
  failingDebt,
  indemnity,
  premium: { ...premium, also: [...premium.also, 'Cost of cover'] },
};
