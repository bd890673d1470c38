/** Which arguments of a built-in function are days, counted from 0, and whether its answer is one. */
export interface Dates {
  readonly given: readonly number[];
  readonly answer?: true;
  /** Only where the argument of this number is a format of dates. */
  readonly ifFormat?: number;
}

// prettier-ignore
export const datesIn: Readonly<Record<string, Dates>> = {
  DATE: { given: [], answer: true }, DATEVALUE: { given: [], answer: true }, VALUE: { given: [], answer: true },
  TODAY: { given: [], answer: true }, NOW: { given: [], answer: true },
  YEAR: { given: [0] }, MONTH: { given: [0] }, DAY: { given: [0] }, WEEKDAY: { given: [0] }, WEEKNUM: { given: [0] }, ISOWEEKNUM: { given: [0] },
  EDATE: { given: [0], answer: true }, EOMONTH: { given: [0], answer: true },
  WORKDAY: { given: [0, 2], answer: true }, 'WORKDAY.INTL': { given: [0, 3], answer: true },
  NETWORKDAYS: { given: [0, 1, 2] }, 'NETWORKDAYS.INTL': { given: [0, 1, 3] },
  DATEDIF: { given: [0, 1] }, DAYS: { given: [0, 1] }, DAYS360: { given: [0, 1] }, YEARFRAC: { given: [0, 1] },
  TEXT: { given: [0], ifFormat: 1 },
  ACCRINT: { given: [0, 1, 2] }, ACCRINTM: { given: [0, 1] }, AMORDEGRC: { given: [1, 2] }, AMORLINC: { given: [1, 2] },
  COUPDAYBS: { given: [0, 1] }, COUPDAYS: { given: [0, 1] }, COUPDAYSNC: { given: [0, 1] }, COUPNUM: { given: [0, 1] },
  COUPNCD: { given: [0, 1], answer: true }, COUPPCD: { given: [0, 1], answer: true },
  DISC: { given: [0, 1] }, DURATION: { given: [0, 1] }, MDURATION: { given: [0, 1] }, INTRATE: { given: [0, 1] }, RECEIVED: { given: [0, 1] },
  ODDFPRICE: { given: [0, 1, 2, 3] }, ODDFYIELD: { given: [0, 1, 2, 3] }, ODDLPRICE: { given: [0, 1, 2] }, ODDLYIELD: { given: [0, 1, 2] },
  PRICE: { given: [0, 1] }, PRICEDISC: { given: [0, 1] }, PRICEMAT: { given: [0, 1, 2] },
  TBILLEQ: { given: [0, 1] }, TBILLPRICE: { given: [0, 1] }, TBILLYIELD: { given: [0, 1] },
  XNPV: { given: [2] }, XIRR: { given: [1] },
  YIELD: { given: [0, 1] }, YIELDDISC: { given: [0, 1] }, YIELDMAT: { given: [0, 1, 2] },
};
