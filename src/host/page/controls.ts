import { icon, type IconName } from './icons';

/** The controls of the bar: each has an id of its own and says what it does. */
export function button(label: string, id: string, picture: IconName, onClick: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', id: `bar-${id}` });
  made.append(icon(picture), label);
  made.addEventListener('click', onClick);
  return made;
}

export function toggle(
  label: string,
  id: string,
  picture: IconName,
  on: boolean,
  onChange: (on: boolean) => void,
): HTMLButtonElement {
  const made = button(label, id, picture, () => {
    const next = made.getAttribute('aria-pressed') !== 'true';
    made.setAttribute('aria-pressed', String(next));
    onChange(next);
  });
  made.setAttribute('aria-pressed', String(on));
  return made;
}

/** A list to choose from; with `caption` its name stands before it. */
export function choice(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  onChange: (value: string, select: HTMLSelectElement) => void,
  caption = false,
): HTMLElement {
  const select = Object.assign(document.createElement('select'), { id: `bar-${id}` });
  select.setAttribute('aria-label', label);
  select.append(...options.map(([key, text]) => new Option(text, key, key === value, key === value)));
  select.addEventListener('change', () => onChange(select.value, select));
  if (!caption) return select;
  const captioned = document.createElement('label');
  captioned.append(label, select);
  return captioned;
}

/** A menu that the browser unfolds and folds: a press outside or Escape closes it. */
export function menu(id: string, label: string, items: readonly HTMLElement[]): HTMLElement[] {
  const list = Object.assign(document.createElement('div'), { id: `bar-${id}-menu`, popover: 'auto' });
  list.append(...items);
  const opener = Object.assign(document.createElement('button'), {
    type: 'button',
    id: `bar-${id}`,
    textContent: label,
    popoverTargetElement: list,
  });
  return [opener, list];
}
