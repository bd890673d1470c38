/** From which day the age of a receivable counts. */
export type AgedFrom = 'due date' | 'invoice date';
