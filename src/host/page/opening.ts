import type { Workbook } from '../grid/document';
import { openAny } from '../file/openAny';
import { isFileRefusal } from '../file/refusal';
import type { PageLanguage } from './words';

/** What the page opens: a workbook, the bytes that a later save builds on, and the name in the bar. */
export interface Opened {
  readonly content: Workbook;
  readonly original: Uint8Array | undefined;
  readonly title: string;
}

/** A path below the server's root, or a file of the user's: an .xlsx workbook, or a CSV file, which becomes one. */
export async function openedFrom(what: string | File, functions: readonly string[]): Promise<Opened> {
  const name = typeof what === 'string' ? what.split('/').at(-1)! : what.name;
  const bytes = new Uint8Array(await (typeof what === 'string' ? await fetch(what) : what).arrayBuffer());
  const { workbook, original } = await openAny(bytes, name, functions);
  return { content: workbook, original, title: original ? name : name.replace(/(\.[^.]*)?$/, '.xlsx') };
}

/** Why a file could not be opened, in the page's language where the reason is known. */
export function whyNotOpened(reason: unknown, language: PageLanguage): string {
  if (isFileRefusal(reason)) return reason.words[language];
  return reason instanceof Error ? reason.message : String(reason);
}
