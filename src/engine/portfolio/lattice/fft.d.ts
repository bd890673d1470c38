declare module 'fft.js' {
  /** Complex numbers lie side by side: real part, imaginary part. The size is a power of two above 1. */
  interface FFT {
    transform(out: ArrayLike<number>, data: ArrayLike<number>): void;
    inverseTransform(out: ArrayLike<number>, data: ArrayLike<number>): void;
  }
  const FFT: new (size: number) => FFT;
  export = FFT;
}
