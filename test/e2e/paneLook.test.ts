import type { Frame, Page } from 'playwright-core';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { startHarness, type Harness } from './harness';
import { atRest, faults, setPaneWidth } from './looks';

/** The pane's looks and its keyboard, in a real browser: contrast, high contrast, 320 px, focus. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const samples = { en: '/assets/sample.en.xlsx', zh: '/assets/sample.zh-CN.xlsx' } as const;
const later = ['check', 'policy', 'result', 'insert'] as const;

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['zh', 'light'],
  ['zh', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  const words = dictionaries[language];

  test('every step is free of accessibility violations, contrast included, also in forced colours, and 320 px never scroll sideways', async () => {
    const sheet = await harness.open({ workbook: samples[language], language, theme, looks: 'pane' });
    const pane = await sheet.pane();
    await setPaneWidth(sheet, 320);
    const next = pane.getByRole('button', { name: words.next, exact: true });
    await (await next.elementHandle()).waitForElementState('enabled');
    const found: string[] = [];
    for (const step of ['data', ...later] as const) {
      if (step !== 'data') await next.click();
      await settledOn(pane, words[`${step}.title`]);
      if (step === 'policy') await pane.getByLabel(words['policy.from.typed']).check();
      if (step === 'result') await pane.locator('button[aria-expanded]').first().click();
      found.push(...(await faults(pane, step)));
      await sheet.page.emulateMedia({ forcedColors: 'active' });
      found.push(...(await faults(pane, `${step}, forced colours`)));
      await sheet.page.emulateMedia({ forcedColors: 'none' });
      if (step === 'policy') await pane.getByLabel(words['policy.from.range']).check();
    }
    expect(found).toEqual([]);
    await sheet.page.context().close();
  });
});

test('the keyboard alone walks the five steps and inserts the sheets; every stop is seen, in the order of the page, and the end is announced', async () => {
  const words = dictionaries.en;
  const sheet = await harness.open({ workbook: samples.en, language: 'en', looks: 'pane' });
  const pane = await sheet.pane();
  await pane.getByRole('button', { name: words.next, exact: true }).waitFor();
  await settledOn(pane, words['data.title']);
  await pane.getByRole('heading', { level: 2 }).focus();
  await pane.evaluate(arrive);
  let title: string = words['data.title'];
  for (const step of later) {
    const stops = (await tabTo(sheet.page, pane, words.next)).filter(({ name }) => name !== title);
    expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
    const order = stops.map(({ order }) => order);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    await sheet.page.keyboard.press('Enter');
    await settledOn(pane, words[`${step}.title`]);
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    title = words[`${step}.title`];
    await pane.evaluate(arrive);
  }
  await tabTo(sheet.page, pane, words['insert.now']);
  await sheet.page.keyboard.press('Enter');
  const told = pane.getByRole('status').filter({ hasText: words['insert.done'] });
  await told.waitFor({ timeout: 60_000 });
  expect(await told.count()).toBe(1);
  await sheet.page.context().close();
});

/** Waits for a step's question, and until the pane is at rest. */
async function settledOn(pane: Frame, title: string): Promise<void> {
  await pane.getByRole('heading', { name: title, exact: true }).waitFor({ timeout: 60_000 });
  await atRest(pane);
}

interface Stop {
  readonly name: string;
  /** Place in the page's own order. */
  readonly order: number;
  /** It looks different from how it looks without the focus. */
  readonly seen: boolean;
}

/** Presses Tab until the named button has the focus; tells every stop on the way. */
async function tabTo(page: Page, pane: Frame, name: string): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const here = await pane.evaluate(arrive);
    if (here.before !== null) stops.push(here.before);
    if (here.name !== name) continue;
    await page.keyboard.press('Tab');
    const { before } = await pane.evaluate(arrive);
    await page.keyboard.press('Shift+Tab');
    return [...stops, before!];
  }
  throw new Error(`Tab never reached "${name}": ${stops.map((stop) => stop.name).join(' → ')}`);
}

/** In the page: where the focus is now, and of the element that it has left, whether it looks different without it. A date has three fields and is one stop. */
function arrive(): { readonly name: string; readonly before: Stop | null } {
  const page = window as unknown as { left?: { readonly element: HTMLElement; readonly focused: string } };
  const look = (part: CSSStyleDeclaration) =>
    [part.outline, part.boxShadow, part.border, part.transform, part.opacity].join();
  const looks = (of: HTMLElement) =>
    [of, of.parentElement!]
      .flatMap((one) => [look(getComputedStyle(one)), look(getComputedStyle(one, '::after'))])
      .join();
  const nameOf = (of: HTMLElement) => of.getAttribute('aria-label') ?? of.textContent ?? '';
  const element = document.activeElement as HTMLElement;
  const { left } = page;
  page.left = { element, focused: looks(element) };
  const moved = left && left.element !== element && left.element.isConnected;
  const before = moved
    ? {
        name: nameOf(left.element),
        order: [...document.querySelectorAll('*')].indexOf(left.element),
        seen: looks(left.element) !== left.focused,
      }
    : null;
  return { name: nameOf(element), before };
}
