import type { Parameter } from '../definition';

export const rules: Parameter<unknown> = {
  name: 'rules',
  help: {
    en: "Published days of an insurer that fill the policy's blanks: Atradius, Coface Belgium, EDC, EXIM, HKECIC, UKEF, Dadi, EH US and others; none if left out.",
    zh: '用某保险人公开的期限填补保单空白：安卓信用保险、科法斯比利时、美国进出口银行、香港信保局、英国出口融资署、大地保险等；省略则不填补。',
  },
  dimensionality: 'scalar',
  optional: true,
  read: (cells) => cells?.[0]?.[0] ?? null,
};
