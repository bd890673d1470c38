const MS_A_DAY = 86_400_000;
/** Day 0 of the 1900 system, as it counts from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The calendar day where the user is, as a serial of the 1900 system. */
export function serialToday(now: Date): number {
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - DAY_ZERO) / MS_A_DAY;
}
