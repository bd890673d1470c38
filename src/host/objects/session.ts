import type { Events } from '../bridge/events';
import type { AddinFunctions } from '../bridge/functions';
import type { References } from '../bridge/references';
import type { Book } from '../grid/book';
import type { ChartIds } from './chartIds';
import type { Looks } from './looks';

/** What all objects of one add-in share. */
export interface Session {
  /** As it is once all looks are given that wait. */
  readonly book: Book;
  readonly looks: Looks;
  readonly events: Events;
  readonly references: References;
  readonly chartIds: ChartIds;
  readonly functions: AddinFunctions;
  readonly locale: string;
  /** To be done when the batch ends. */
  readonly atEnd: (() => void)[];
  /** The add-in's function runtime listens. */
  ready(): void;
}
