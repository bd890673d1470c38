import type { Parameter } from '../definition';

/** The settings of the book for functions that only read it: `invoke` has taken from them what says how, here a misspelt name is told. */
export const readingSettings: Parameter<null> = {
  name: 'settings',
  help: {
    en: 'Two columns of names and values: Base currency, Date system, Aged by, Position in bucket.',
    zh: '两列（名称、数值）：本位币、日期系统、账龄起算日、账龄段取值。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: async (cells) => {
    if (cells !== null)
      (await import(/* webpackChunkName: "reading" */ '../../workbook/ranges/settingsIn')).settingsIn(cells);
    return null;
  },
};
