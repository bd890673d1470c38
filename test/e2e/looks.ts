import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Sheet } from './harness';

/** Waits until no work is under way and no button on its way from one colour to another, for half a second: between two works there is a short rest. */
export async function atRest(pane: Frame): Promise<void> {
  await pane.waitForFunction(
    () => {
      const page = window as unknown as { restedSince?: number };
      const busy =
        document.querySelector('[role=progressbar]') !== null ||
        document.getAnimations().some((one) => one instanceof CSSTransition);
      page.restedSince = busy ? undefined : (page.restedSince ?? performance.now());
      if (page.restedSince === undefined || performance.now() - page.restedSince < 500) return false;
      page.restedSince = undefined;
      return true;
    },
    undefined,
    { timeout: 120_000 },
  );
}

/** What axe finds in the pane at rest, and whether its page is wider than its frame. */
export async function faults(pane: Frame, where: string): Promise<string[]> {
  await atRest(pane);
  await pane.evaluate(axe.source);
  const found = await pane.evaluate(async () => {
    const page = window as unknown as { axe: typeof axe };
    const { violations } = await page.axe.run(document, { rules: { region: { enabled: false } } });
    const wide = [document.documentElement, ...document.querySelectorAll('main')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName }) => `${tagName} scrolls sideways`);
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
      ),
      ...wide,
    ];
  });
  return found.map((fault) => `${where}: ${fault}`);
}

export async function setPaneWidth({ page }: Sheet, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    const frame = document.querySelector('iframe')!;
    frame.style.width = `${pixels}px`;
    frame.style.minWidth = '0';
    frame.style.flex = 'none';
  }, width);
}
