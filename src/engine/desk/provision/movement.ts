/** How the allowance went from one balance sheet to the next, in the columns of the Chinese note. */
interface Movement {
  readonly opening: number;
  readonly charge: number;
  readonly reversal: number;
  readonly writtenOff: number;
  readonly transferred: number;
  readonly other: number;
  readonly closing: number;
}

/** What has to be charged, or is reversed, so that the allowance comes to what is required after write-offs (off the allowance) and the rest. */
export function movementTo(
  closing: number,
  { opening, writtenOff, transferred, other }: Omit<Movement, 'charge' | 'reversal' | 'closing'>,
): Movement {
  const needed = closing - opening + writtenOff + transferred - other;
  return {
    opening,
    charge: Math.max(0, needed),
    reversal: Math.max(0, -needed),
    writtenOff,
    transferred,
    other,
    closing,
  };
}
