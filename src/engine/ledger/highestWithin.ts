/**
 * The highest value that something has had within a length of time, told each change as it comes: a value holds until the next. Each change is
 * looked at twice at most, however long the time is.
 */
export function highestWithin(time: number, changes: number): (now: number, value: number) => number {
  const [values, until] = [new Float64Array(changes), new Float64Array(changes)];
  let [first, count] = [0, 0];
  return (now, value) => {
    if (count > first) until[count - 1] = now;
    while (count > first && values[count - 1]! <= value) count--;
    values[count] = value;
    until[count++] = Infinity;
    while (until[first]! <= now - time) first++;
    return values[first]!;
  };
}
