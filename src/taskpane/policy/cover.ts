import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import { readPolicy } from '../../workbook/ranges/policy';
import type { State } from '../session/state';
import { policyCells } from './typed';
import type { Cover } from './warnings';

/** The policy as read, with the customers' limits beside it; null where there is none that can be read. */
export function coverOf({ answers, books, survey }: Pick<State, 'answers' | 'books' | 'survey'>): Cover | null {
  const cells = policyCells(answers, books?.policy ?? null);
  if (cells === null) return null;
  const rows = books?.customers?.range?.rows ?? [];
  const customers = rows.flatMap((row) =>
    row === null || row instanceof Problem ? [] : [{ creditLimit: row.creditLimit }],
  );
  const policy = attempt(() => readPolicy(cells, { date1904: survey?.date1904 ?? false }));
  return policy instanceof Problem ? null : { policy, customers, day: answers.day ?? 0 };
}
