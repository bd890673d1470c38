/** A real lattice seen from the unit circle. Of the first axis only the frequencies 0 to first ÷ 2 are kept: the others mirror them. */
export interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}
