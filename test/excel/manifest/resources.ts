import { everyElement, type Element } from './xml';

const MOST_ID = 32;
const MOST_LABEL = 125;
const MOST_DESCRIPTION = 250;
const locales = ['zh-CN'];

/** Resource ids exist once, are short, are used; texts are short enough and stand in both languages. */
export function wrongResources(root: Element): readonly string[] {
  const all = [...everyElement(root)];
  const resources = all.filter(({ name }) => /^bt:(Image|Url|String)$/.test(name));
  const ids = resources.flatMap(({ attributes }) => attributes.id ?? []);
  const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} stands twice`),
    ...ids.filter((id) => id.length > MOST_ID).map((id) => `resource ${id} has more than ${MOST_ID} signs`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `there is no resource ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nothing uses resource ${id}`),
    ...all.flatMap((element) => tooLong(element)),
    ...all
      .filter(({ name }) => name === 'bt:String' || name === 'DisplayName' || name === 'Description')
      .flatMap(missingLocales),
  ];
}

function tooLong(element: Element): readonly string[] {
  if (
    !/^bt:(ShortStrings|LongStrings)$/.test(element.name) &&
    element.name !== 'Description' &&
    element.name !== 'DisplayName'
  )
    return [];
  const most = element.name === 'bt:LongStrings' || element.name === 'Description' ? MOST_DESCRIPTION : MOST_LABEL;
  const texts = [...everyElement(element)].flatMap(({ attributes }) =>
    [attributes.DefaultValue, attributes.Value].filter((text) => text !== undefined),
  );
  return texts.filter((text) => text.length > most).map((text) => `more than ${most} signs: "${text.slice(0, 40)}…"`);
}

function missingLocales({ name, attributes, children }: Element): readonly string[] {
  if (attributes.DefaultValue === undefined) return [];
  const there = children.map((child) => child.attributes.Locale);
  const doubled = there.filter((locale, index) => there.indexOf(locale) !== index);
  const empty = children.filter((child) => !child.attributes.Value?.trim());
  return [
    ...locales
      .filter((locale) => !there.includes(locale))
      .map((locale) => `${attributes.id ?? name} has no words for ${locale}`),
    ...doubled.map((locale) => `${attributes.id ?? name} has ${locale} twice`),
    ...empty.map(() => `${attributes.id ?? name} has empty words`),
  ];
}
