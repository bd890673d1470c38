/** A tier that takes customers by grade, or up to a probability; null: no bound. */
interface Tiered {
  readonly upTo: number | null;
  readonly grade: string | null;
}

/** The first tier that names the customer's grade, else the first one by probability that reaches it. */
export function tierFor<Tier extends Tiered>(
  tiers: readonly Tier[],
  probability: number,
  grade: string | null,
): Tier | null {
  const written = (text: string) => text.trim().toUpperCase();
  const named =
    grade === null ? undefined : tiers.find((tier) => tier.grade !== null && written(tier.grade) === written(grade));
  return named ?? tiers.find((tier) => tier.grade === null && probability <= (tier.upTo ?? 1)) ?? null;
}
