/** Why a file is left alone: nothing is written, and the sentence says so in both languages. */
interface FileRefusal extends Error {
  readonly words: { readonly en: string; readonly zh: string };
}

export function refuseFile(en: string, zh: string): never {
  throw Object.assign(new Error(en), { name: 'FileRefusal', words: { en, zh } });
}

export function isFileRefusal(thrown: unknown): thrown is FileRefusal {
  return thrown instanceof Error && thrown.name === 'FileRefusal';
}
