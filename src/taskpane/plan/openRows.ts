/** The names of rows that stand open for what a user adds: their numbers. */
export function openRows(count: number): readonly string[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => `+${at + 1}`);
}

/** The columns of such a row where it is a name and a value. */
export const nameAndValue = ['name', 'value'] as const;
