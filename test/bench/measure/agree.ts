/** A race between two answers is only worth watching if they are the same answer: relative difference 1e-9, the order of additions aside. */
export function agree(name: string, ours: ArrayLike<number>, plain: ArrayLike<number>): void {
  if (ours.length !== plain.length || ours.length === 0)
    throw new Error(`${name}: ours has ${ours.length} figures, the plain version ${plain.length}.`);
  for (let index = 0; index < ours.length; index++) {
    const [one, other] = [ours[index]!, plain[index]!];
    const same = Object.is(one, other) || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
    if (!same) throw new Error(`${name}: figure ${index} is ${one} in ours and ${other} in the plain version.`);
  }
}
