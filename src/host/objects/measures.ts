/** Widths: Excel's dialogue counts characters of the standard font, its API points, the screen pixels. */
const PIXELS_OF_A_DIGIT = 7;
const PADDING = 5;
export const STANDARD_WIDTH = 8.43;
export const STANDARD_HEIGHT = 15;

export function pointsOfCharacters(characters: number): number {
  return (
    (Math.trunc(((256 * characters + Math.trunc(128 / PIXELS_OF_A_DIGIT)) / 256) * PIXELS_OF_A_DIGIT) + PADDING) * 0.75
  );
}

export function charactersOfPoints(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - PADDING) / PIXELS_OF_A_DIGIT) * 100) / 100);
}
