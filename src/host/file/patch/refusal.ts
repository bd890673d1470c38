/** Why a file is left alone: nothing is written, and the sentence says so in both languages. */
interface PatchRefusal extends Error {
  readonly words: { readonly en: string; readonly zh: string };
}

export function refusePatch(en: string, zh: string): never {
  throw Object.assign(new Error(en), { name: 'PatchRefusal', words: { en, zh } });
}

export function isPatchRefusal(thrown: unknown): thrown is PatchRefusal {
  return thrown instanceof Error && thrown.name === 'PatchRefusal';
}
