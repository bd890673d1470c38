import { readFileSync } from 'node:fs';
import type { Sheet } from './harness';

/** What the Save button hands to the browser. */
export async function savedBy({ page }: Sheet): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#bar-save').click()]);
  return readFileSync(await download.path());
}

/** Opens a file as if the user had picked it. */
export async function openIn({ page }: Sheet, file: Uint8Array): Promise<void> {
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    await window.coversheetHost.open(new File([bytes], 'saved.xlsx'));
  }, Buffer.from(file).toString('base64'));
}
