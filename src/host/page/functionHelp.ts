import { toDisposable, type Univer } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { IShortcutService, KeyCode } from '@univerjs/ui';
import type { FunctionMetadata } from '../grid/customFunctions';

/** As the sample's tables and names are called; other arguments by their own names. */
const examples: Readonly<Record<string, string>> = {
  customers: 'Customers[#All]',
  receivables: 'Receivables[#All]',
  policy: 'Policy',
  settings: 'Settings',
  asOf: 'AsOf',
};

/** What the grid offers and explains while somebody types a formula; given again in another language, it takes the place of what was said before. */
export function explainFunctions(univer: Univer, functions: readonly FunctionMetadata[]): void {
  univer
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(
      functions.map(({ name, description, parameters }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: examples[parameter.name] ?? parameter.name,
          require: parameter.optional ? 0 : 1,
          repeat: 0,
        })),
      })),
    );
}

/** How the library names the keys of its list of offered functions. */
const offers = 'sheet.formula-embedding-editor.search_function.';

/**
 * Enter ends an entry, as in Excel, also while functions are offered; Tab takes the one that is marked. The library let Enter take it
 * too: who paused within a name (or whose machine did) and pressed Enter had `MDURATION(` in place of `Markup`, and was still typing.
 */
export function takeOffersByTab(univer: Univer): void {
  const shortcuts = univer.__getInjector().get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  const registerShortcut: typeof register = (item) =>
    item.id.startsWith(offers) && item.binding === KeyCode.ENTER ? toDisposable(() => {}) : register(item);
  // The library hands out a stand-in that remembers what was read from it; only a definition replaces that.
  Object.defineProperty(shortcuts, 'registerShortcut', { value: registerShortcut, configurable: true });
}
