import { altmanZ } from './altmanZ';
import { altmanZPrivate } from './altmanZPrivate';
import { altmanZGeneral } from './altmanZGeneral';
import { chinaF } from './chinaF';
import { emergingMarket } from './emergingMarket';
import type { StatementModel } from './model';
import { ohlson } from './ohlson';
import { springate } from './springate';
import { taffler } from './taffler';
import { tafflerWithoutInterval } from './tafflerWithoutInterval';
import { zmijewski } from './zmijewski';

/** Every published score of statements, by the name a user may type; the order is that of the answer. */
export const statementModels = {
  Z: altmanZ,
  'Z prime': altmanZPrivate,
  'Z double prime': altmanZGeneral,
  EM: emergingMarket,
  Ohlson: ohlson,
  Zmijewski: zmijewski,
  Taffler: taffler,
  'Taffler without interval': tafflerWithoutInterval,
  Springate: springate,
  F: chinaF,
} as const satisfies Readonly<Record<string, StatementModel>>;

export type StatementModelName = keyof typeof statementModels;
