import { allianzGrades } from './allianzGrades';
import { creditQualityScale } from './creditQualityScale';
import { creditsafeBands } from './creditsafeBands';
import { debtorRiskAssessment } from './debtorRiskAssessment';
import { failureScale } from './failureScale';
import { standardPoorsScale } from './standardPoorsScale';
import type { Scale } from './scale';

/** The scales, by the name a user types. Where the owner publishes no probabilities the name itself says that ours are illustrative. */
export const scales = {
  'S&P': standardPoorsScale,
  CQS: creditQualityScale,
  'D&B': failureScale,
  'Allianz illustrative': allianzGrades,
  'Coface illustrative': debtorRiskAssessment,
  'Creditsafe illustrative': creditsafeBands,
} as const satisfies Readonly<Record<string, Scale>>;

export type NamedScale = keyof typeof scales;
