import type { Column } from '../report/table';

/** The customer's own name for one as it stands in a column: every match between ranges goes through it. */
export function ourName<Text extends string | null>({ aliases }: Pick<Column, 'aliases'>, name: Text): Text | string {
  return name === null ? name : (aliases?.get(name) ?? name);
}
