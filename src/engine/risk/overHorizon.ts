/** The probability of default within a length of time, from that of one year: 1 − (1 − PD) ^ years. A default stays one. */
export function overHorizon(probability: number, years: number): number {
  return -Math.expm1(years * Math.log1p(-probability));
}
