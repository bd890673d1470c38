import type { Language } from '../../engine/words';
import { en, type Dictionary } from './en';
import { zh } from './zh';

export const dictionaries: Readonly<Record<Language, Dictionary>> = { en, zh };
