/** What the runner calls for a row of inputs by name; the answer is compared with the column `expected`. */
export type PublishedRule = (row: Readonly<Record<string, string>>) => number;
