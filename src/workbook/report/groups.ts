import { plain } from '../headings/heading';
import type { Mark } from './sums';

/** A customer whose rows stand below his name. */
export interface Group {
  readonly name: string;
  readonly row: number;
  readonly since: Mark;
  /** Its place among all that were ever opened, from 1. */
  readonly place: number;
  /** The rows that were given his name. */
  rows: number;
}

/** The groups that are open, the innermost last, and all the names that were ever seen. */
export interface Groups {
  readonly open: () => Group | null;
  named(name: string): Group | null;
  readonly opened: readonly Group[];
  begin(name: string, row: number, since: Mark): void;
  /** Closes the group of that name and those within it; without a name the innermost. Gives the group back. */
  end(name: string | null): Group | null;
  /** A group that ends with a total is not simply followed by the next. */
  readonly closes: () => boolean;
}

export function groupsOf(): Groups {
  const stack: Group[] = [];
  const opened: Group[] = [];
  let closes = false;
  const begin = (name: string, row: number, since: Mark) => {
    const top = stack.at(-1);
    if (top !== undefined && top.rows > 0) stack.pop();
    const group = { name, row, since, place: opened.length + 1, rows: 0 };
    stack.push(group);
    opened.push(group);
  };
  const end = (name: string | null) => {
    const at = name === null ? stack.length - 1 : placeOf(stack, name);
    if (at < 0) return null;
    closes = true;
    const group = stack[at]!;
    stack.length = at;
    return group;
  };
  const named = (name: string) => stack[placeOf(stack, name)] ?? null;
  return { open: () => stack[stack.length - 1] ?? null, named, opened, begin, end, closes: () => closes };
}

/** The innermost group of a name; nearly always it is the last, written as it is there. */
function placeOf(stack: readonly Group[], name: string): number {
  if (stack.length === 0) return -1;
  if (stack[stack.length - 1]!.name === name) return stack.length - 1;
  const wanted = plain(name);
  return stack.findLastIndex((group) => plain(group.name) === wanted);
}
