import type { Language } from '../../engine/words';
import type { Dictionary } from './dictionary';
import { en } from './en';
import { zh } from './zh';

export const dictionaries: Readonly<Record<Language, Dictionary>> = { en, zh };
