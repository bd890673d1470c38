import type { Language } from '../../engine/words';
import type { Environment, Unsubscribe } from '../../taskpane/port/spreadsheet';
import { undoesInOneStep } from '../workbook/inWorkbook';
import { serialToday } from './today';

const listeners = new Set<() => void>();
/** By the ribbon's button; nothing once the pane speaks another. */
let chosenLanguage: Language | null = null;
let spokenLanguage: Language | null = null;

/** Language: the one that the pane speaks or the ribbon's button chose, else Excel's own. Theme: Office's word, else how dark its body is, else the system's. */
export function environment(): Environment {
  return {
    language: spokenLanguage ?? programLanguage(),
    ribbonLanguage: chosenLanguage,
    theme: isDark() ? 'dark' : 'light',
    looksOutside: /[?&]looks=outside\b/.test(location.search),
    undoesInOneStep: undoesInOneStep(),
    today: serialToday(new Date()),
  };
}

export function onEnvironment(listener: () => void): Unsubscribe {
  if (listeners.size === 0) darkScheme()?.addEventListener('change', tellAll);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) darkScheme()?.removeEventListener('change', tellAll);
  };
}

export function speaks(language: Language): void {
  spokenLanguage = language;
  if (chosenLanguage !== language) chosenLanguage = null;
}

/** The ribbon's language button: the other of the two. */
export function switchLanguage(): void {
  chosenLanguage = environment().language === 'zh' ? 'en' : 'zh';
  spokenLanguage = chosenLanguage;
  tellAll();
}

function tellAll() {
  for (const listener of listeners) listener();
}

function programLanguage(): Language {
  return /^zh\b/i.test(Office.context.displayLanguage ?? '') ? 'zh' : 'en';
}

/** Excel on the web does not tell its theme at all; Excel on the desktop tells colours, newer ones also whether they are dark. */
function isDark(): boolean {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return darkScheme()?.matches ?? false;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

function darkScheme(): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
}
