/** Waits until something is so; fails after fifteen seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${isSo}`);
    await new Promise((resume) => setTimeout(resume, 5));
  }
}
