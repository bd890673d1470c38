import { MEGABYTE, type Switches } from '../bridge/switches';
import type { Book } from '../grid/book';
import { wordsOf } from './words';
import type { Wishes } from './wishes';

export interface ToolbarNeed {
  readonly wishes: Wishes;
  readonly switches: Switches;
  readonly side: HTMLElement;
  book(): Book;
  /** A path below the server's root, a file, or null for an empty workbook. */
  open(what: string | File | null): void;
  save(): void;
  wish(change: Readonly<Record<string, string>>): void;
}

/** The few things that belong to the small Excel and not to its sheet. */
export function fillToolbar(bar: HTMLElement, need: ToolbarNeed): void {
  const words = wordsOf(need.wishes.language);
  bar.setAttribute('aria-label', words.tools);
  const name = document.createElement('b');
  name.textContent = 'Coversheet';
  const gap = document.createElement('span');
  gap.className = 'gap';
  const file = Object.assign(document.createElement('input'), { type: 'file', accept: '.xlsx', hidden: true });
  file.addEventListener('change', () => { if (file.files?.[0]) need.open(file.files[0]); });
  bar.replaceChildren(name, file,
    button(words.open, 'open', () => file.click()),
    button(words.save, 'save', () => need.save()),
    choice('sample', words.sample, [['', words.sample], ['/assets/sample.zh-CN.xlsx', words.sampleZh], ['/assets/sample.en.xlsx', words.sampleEn], ['new', words.blank]], '', (value, select) => {
      select.value = '';
      if (value) need.open(value === 'new' ? null : value);
    }),
    button(words.undo, 'undo', () => { need.book().history.undo(); }), button(words.redo, 'redo', () => { need.book().history.redo(); }), gap,
    choice('language', words.language, [['zh-CN', '中文'], ['en', 'English']], need.wishes.language === 'zh' ? 'zh-CN' : 'en', (value) => need.wish({ lang: value, language: value === 'en' ? 'en' : 'zh' })),
    choice('theme', words.theme, [['light', words.light], ['dark', words.dark]], need.wishes.theme, (value) => need.wish({ theme: value })),
    choice('blanks', words.blanks, [['nothing', `${words.blanks}: ${words.nothing}`], ['zero', `${words.blanks}: ${words.zero}`]], need.switches.blanks, (value) => {
      need.switches.blanks = value as Switches['blanks'];
      need.book().calculation.recalculate('full');
    }),
    faults(need),
    toggle(words.pane, 'pane', !need.side.hidden, (on) => { need.side.hidden = !on; }));
}

function faults(need: ToolbarNeed): HTMLElement {
  const words = wordsOf(need.wishes.language);
  const list = [['none', `${words.faults}: ${words.none}`], ['editing', words.editing], ['payload', words.payload], ['protect', words.protect], ['failNext', words.failNext]] as const;
  return choice('faults', words.faults, list, 'none', (value) => {
    const { switches } = need;
    switches.editing = value === 'editing';
    switches.payloadLimit = value === 'payload' ? MEGABYTE / 16 : 5 * MEGABYTE;
    switches.failAtAction = value === 'failNext' ? 3 : null;
    const { sheets } = need.book();
    sheets.list().forEach((sheet) => sheets.protect(sheet.id, value === 'protect' && sheet.id === sheets.active));
  });
}

function button(label: string, id: string, onClick: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: label, id: `bar-${id}` });
  made.addEventListener('click', onClick);
  return made;
}

function toggle(label: string, id: string, on: boolean, onChange: (on: boolean) => void): HTMLButtonElement {
  const made = button(label, id, () => {
    const next = made.getAttribute('aria-pressed') !== 'true';
    made.setAttribute('aria-pressed', String(next));
    onChange(next);
  });
  made.setAttribute('aria-pressed', String(on));
  return made;
}

function choice(id: string, label: string, options: readonly (readonly [string, string])[], value: string, onChange: (value: string, select: HTMLSelectElement) => void): HTMLSelectElement {
  const select = Object.assign(document.createElement('select'), { id: `bar-${id}` });
  select.setAttribute('aria-label', label);
  select.append(...options.map(([key, text]) => new Option(text, key, key === value, key === value)));
  select.addEventListener('change', () => onChange(select.value, select));
  return select;
}
