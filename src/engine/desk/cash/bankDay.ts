/** The day on which money arrives: Saturdays and Sundays wait for Monday; public holidays are not known here. */
export function bankDay(day: number): number {
  const whole = Math.ceil(day);
  const weekday = whole % 7;
  return weekday > 1 ? whole : whole + 2 - weekday;
}
