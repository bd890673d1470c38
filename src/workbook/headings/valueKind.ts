/** What stands under a heading or beside a term. From it come its reader, the samples of the Check step, the look of inserted columns and the fields of the form. */
export type ValueKind =
  /** Text as it stands: a number of an invoice, a cause, a company. */
  | 'text'
  | 'id'
  | 'name'
  /** A word that many share: a sector. */
  | 'class'
  | 'grade'
  | 'country'
  /** A class of country risk, 0 to 7. */
  | 'country class'
  | 'countries'
  | 'currency'
  /** A sum of money. */
  | 'amount'
  /** A sum of money up to which something is covered; nil is no cover. */
  | 'limit'
  /** A part of a whole: 90%. */
  | 'share'
  /** What is taken off: refused, or reduced by 20%. */
  | 'reduction'
  /** A part of a whole that leaves something: below 100%. */
  | 'part'
  /** A share, where none says that it is 0. */
  | 'share or none'
  /** A share that may well be 0: where it is named, 0 is 0 and not a blank. */
  | 'share or 0'
  /** A part that may well be 0: where it is named, 0 is 0 and not a blank. */
  | 'part or 0'
  /** A share that is usually small: a probability of default, a rate of premium. */
  | 'rate'
  /** No amount of money: a count, a strength, a factor. */
  | 'number'
  /** A number that may well be 0: where it is named, 0 is 0 and not a blank. */
  | 'number or 0'
  /** A number, where none says that it is 0. */
  | 'weight'
  /** A number of 1 or more. */
  | 'factor'
  /** A number or a share, where none says that it is never reached. */
  | 'level'
  | 'day'
  /** A length of time: 60 days, 6 months. */
  | 'period'
  /** A length of time that may count days of work. */
  | 'delay'
  /** Terms of payment: Net 30. */
  | 'terms'
  | 'yes or no'
  /** One of a few words. */
  | 'choice'
  | 'sale kinds'
  /** Causes of loss with their percentages: insolvency 90%, rejection 80%. */
  | 'causes'
  /** Sectors with their shares: US 30%, Japan 10%. */
  | 'sector weights'
  /** The published terms of an insurer. */
  | 'preset'
  | 'grade scale'
  /** Least probabilities by days past due: 30: 4%; 60: 10%. */
  | 'overdue floor'
  | 'date system';
