import { everyElement, type Element } from './xml';

/** The order in which the schema wants the children of an element; Excel refuses a manifest that has them in another. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
    'VersionOverrides',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'OfficeGroup', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Tooltip', 'Control', 'OfficeControl'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** In the custom functions' extension point the namespace comes last; the schema wants all of the others. */
const customFunctions = ['Script', 'Page', 'Metadata', 'Namespace'];

export function wrongOrder(root: Element): readonly string[] {
  return [...everyElement(root)].flatMap((element) => {
    const isFunctions = element.name === 'ExtensionPoint' && element.attributes['xsi:type'] === 'CustomFunctions';
    const order = isFunctions ? customFunctions : orders[element.name];
    return order ? faultsIn(element, order) : [];
  });
}

function faultsIn(element: Element, order: readonly string[]): readonly string[] {
  const names = element.children.map(({ name }) => name);
  const unknown = names.filter((name) => !order.includes(name)).map((name) => `<${element.name}> has no <${name}>`);
  const known = names.filter((name) => order.includes(name));
  const late = known.find((name, index) => index > 0 && order.indexOf(name) < order.indexOf(known[index - 1] ?? ''));
  return late ? [...unknown, `<${late}> stands too late in <${element.name}>`] : unknown;
}
