import { MEGABYTE, type Switches } from '../bridge/switches';
import type { Book } from '../grid/book';
import { button, choice, menu, toggle } from './controls';
import { wordsOf, type Words } from './words';
import { samples, type Wishes } from './wishes';

interface ToolbarNeed {
  readonly wishes: Wishes;
  readonly switches: Switches;
  readonly side: HTMLElement;
  /** Name of the open file; null for a new workbook. */
  readonly title: string | null;
  book(): Book;
  /** A path below the server's root, a file, or null for an empty workbook. */
  open(what: string | File | null): void;
  save(): void;
  wish(change: Partial<Wishes>): void;
}

/** The few things that belong to the small Excel and not to its sheet; the sheet's own tools stand below. */
export function fillToolbar(bar: HTMLElement, need: ToolbarNeed): void {
  const words = wordsOf(need.wishes.language);
  const { wishes, side } = need;
  bar.setAttribute('aria-label', words.tools);
  const title = Object.assign(document.createElement('span'), {
    className: 'title',
    textContent: need.title ?? words.newBook,
  });
  bar.replaceChildren(
    ...product(words),
    title,
    ...files(need),
    Object.assign(document.createElement('span'), { className: 'gap' }),
    Object.assign(document.createElement('span'), { className: 'keys', textContent: words.keys }),
    choice(
      'language',
      words.language,
      [
        ['zh', '中文'],
        ['en', 'English'],
      ],
      wishes.language,
      (value) => need.wish({ language: value as Wishes['language'] }),
    ),
    choice(
      'theme',
      words.theme,
      [
        ['light', words.light],
        ['dark', words.dark],
      ],
      wishes.theme,
      (value) => need.wish({ theme: value as Wishes['theme'] }),
    ),
    ...menu('testing', words.testing, [blanks(need), faults(need)]),
    toggle(words.pane, 'pane', 'pane', !side.hidden, (on) => {
      side.hidden = !on;
    }),
  );
}

/** What this is, for whoever opens it for the first time. */
function product(words: Words): HTMLElement[] {
  const picture = { src: '../assets/icon-32.png', alt: '', width: 20, height: 20 };
  const name = Object.assign(document.createElement('strong'), { className: 'product', textContent: 'Coversheet' });
  const what = Object.assign(document.createElement('span'), { className: 'what', textContent: words.what });
  return [Object.assign(document.createElement('img'), picture), name, what];
}

function files(need: ToolbarNeed): HTMLElement[] {
  const words = wordsOf(need.wishes.language);
  const file = Object.assign(document.createElement('input'), {
    type: 'file',
    accept: '.xlsx,.csv,.tsv,.txt',
    hidden: true,
    id: 'bar-file',
  });
  file.addEventListener('change', () => {
    if (file.files?.[0]) need.open(file.files[0]);
    file.value = '';
  });
  const sample = choice(
    'sample',
    words.sample,
    [
      ['', words.sample],
      [samples.zh, words.sampleZh],
      [samples.en, words.sampleEn],
      ['new', words.blank],
    ],
    '',
    (value, select) => {
      select.value = '';
      if (value) need.open(value === 'new' ? null : value);
    },
  );
  return [
    file,
    button(words.open, 'open', 'open', () => file.click()),
    button(words.save, 'save', 'save', () => need.save()),
    sample,
  ];
}

/** How blank cells reach the functions: as in Excel for Windows, or as on the web. */
function blanks({ wishes, switches, book }: ToolbarNeed): HTMLElement {
  const words = wordsOf(wishes.language);
  return choice(
    'blanks',
    words.blanks,
    [
      ['nothing', words.nothing],
      ['zero', words.zero],
    ],
    switches.blanks,
    (value) => {
      switches.blanks = value as Switches['blanks'];
      book().calculation.recalculate('full');
    },
    true,
  );
}

/** What real Excel does now and then, on demand. */
function faults(need: ToolbarNeed): HTMLElement {
  const words = wordsOf(need.wishes.language);
  const list = [
    ['none', words.none],
    ['editing', words.editing],
    ['payload', words.payload],
    ['protect', words.protect],
    ['failNext', words.failNext],
  ] as const;
  return choice(
    'faults',
    words.faults,
    list,
    chosenFault(need),
    (value) => {
      const { switches } = need;
      switches.editing = value === 'editing';
      switches.payloadLimit = value === 'payload' ? MEGABYTE / 16 : 5 * MEGABYTE;
      switches.failAtAction = value === 'failNext' ? 3 : null;
      const { sheets } = need.book();
      sheets.list().forEach((sheet) => sheets.protect(sheet.id, value === 'protect' && sheet.id === sheets.active));
    },
    true,
  );
}

/** The bar is filled anew when language or file change; what was chosen stays. */
function chosenFault({ switches }: ToolbarNeed): string {
  if (switches.editing) return 'editing';
  if (switches.payloadLimit < 5 * MEGABYTE) return 'payload';
  return switches.failAtAction === null ? 'none' : 'failNext';
}
