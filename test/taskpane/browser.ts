import { configure } from '@testing-library/dom';

/** On a busy machine a step takes longer to be drawn than a second. */
configure({ asyncUtilTimeout: 10_000 });

/** What jsdom lacks and Fluent UI asks for. */
class NoResize {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResize as unknown as typeof ResizeObserver;
