import type { Parameter } from '../definition';

export const model: Parameter<unknown> = {
  name: 'model',
  help: {
    en: 'One model: Z, Z\', Z", EM, Ohlson, Zmijewski, Taffler, Taffler without interval, Springate, F. All of them if left out.',
    zh: '单个模型：Z、Z\'、Z"、EM、Ohlson、Zmijewski、Taffler、Taffler without interval、Springate、F；省略则全部计算。',
  },
  dimensionality: 'scalar',
  optional: true,
  read: (cells) => cells?.[0]?.[0] ?? null,
};
