import { wrongOrder } from './order';
import { wrongResources } from './resources';
import { everyElement, rootOf, type Element } from './xml';

/** What the manifest is held against: the files that the build puts beside it, and the functions of the add-in. */
export interface World {
  /** Addresses of the release begin with this. */
  readonly url: string;
  /** Pixels of a PNG, null for another file that exists, undefined where there is none; by path below the address. */
  file(path: string): { readonly width: number; readonly height: number } | null | undefined;
  readonly functionsInMetadata: Readonly<Record<string, readonly string[]>>;
  readonly functionsAssociated: readonly string[];
  readonly commandsAssociated: readonly string[];
}

/** Everything that Excel would refuse or that would only fail at the user's; empty where the manifest is right. */
export function lint(xml: string, world: World): readonly string[] {
  const root = rootOf(xml);
  const all = [...everyElement(root)];
  return [
    ...wrongOrder(root),
    ...wrongResources(root),
    ...wrongIdentity(root),
    ...wrongAddresses(all, world),
    ...wrongIcons(all, world),
    ...wrongRuntime(all),
    ...wrongRequirements(all),
    ...wrongFunctions(all, world),
  ];
}

function wrongIdentity(root: Element): readonly string[] {
  const text = (name: string) => root.children.find((child) => child.name === name)?.text ?? '';
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
  return [
    ...(guid.test(text('Id')) ? [] : [`Id is no GUID: "${text('Id')}"`]),
    ...(/^\d+(\.\d+){1,3}$/.test(text('Version')) ? [] : [`Version is not up to four numbers: "${text('Version')}"`]),
    ...(text('Permissions') === 'ReadWriteDocument'
      ? []
      : [`custom functions need ReadWriteDocument, not "${text('Permissions')}"`]),
    ...(text('DefaultLocale') === 'en-US' ? [] : ['DefaultLocale is not en-US']),
  ];
}

function wrongAddresses(all: readonly Element[], { url, file }: World): readonly string[] {
  const addresses = all.flatMap(({ attributes }) =>
    [attributes.DefaultValue, attributes.Value].filter((address): address is string =>
      /^[a-z]+:\/\//i.test(address ?? ''),
    ),
  );
  return addresses.flatMap((address) => {
    if (!address.startsWith('https://')) return [`not https: ${address}`];
    if (!address.startsWith(url)) return [`an address elsewhere: ${address}`];
    const path = address.slice(url.length);
    return path === '' || file(path) !== undefined ? [] : [`there is no file ${path}`];
  });
}

function wrongIcons(all: readonly Element[], { url, file }: World): readonly string[] {
  const byId = new Map(
    all.filter(({ name }) => name === 'bt:Image').map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
  );
  const wanted = all
    .filter(({ name, attributes }) => name === 'bt:Image' && attributes.size)
    .map(({ attributes }) => ({ size: Number(attributes.size), address: byId.get(attributes.resid) }));
  const single = (name: string, size: number) =>
    all
      .filter((element) => element.name === name)
      .map(({ attributes }) => ({ size, address: attributes.DefaultValue }));
  const sets = all
    .filter(({ name }) => name === 'Icon')
    .filter(({ children }) =>
      [16, 32, 80].some((size) => !children.some(({ attributes }) => attributes.size === String(size))),
    );
  const wrongSize = [...wanted, ...single('IconUrl', 64), ...single('HighResolutionIconUrl', 128)].filter(
    ({ size, address }) => {
      const pixels = address === undefined ? undefined : file(address.slice(url.length));
      return !pixels || pixels.width !== size || pixels.height !== size;
    },
  );
  return [
    ...sets.map(() => 'an <Icon> lacks one of 16, 32, 80'),
    ...wrongSize.map(({ size, address }) => `not a picture of ${size} × ${size}: ${address}`),
  ];
}

/** One runtime that lives long, and the pane, the functions' page and the commands all in it. */
function wrongRuntime(all: readonly Element[]): readonly string[] {
  const runtimes = all.filter(({ name }) => name === 'Runtime');
  const pages = all.filter(({ name }) => name === 'Page').flatMap(({ children }) => children);
  const panes = all
    .filter(({ name, attributes }) => name === 'Action' && attributes['xsi:type'] === 'ShowTaskpane')
    .flatMap(({ children }) => children);
  const inIt = [...runtimes, ...pages, ...panes, ...all.filter(({ name }) => name === 'FunctionFile')].map(
    ({ attributes }) => attributes.resid,
  );
  return [
    ...(runtimes.length === 1 && runtimes[0]?.attributes.lifetime === 'long'
      ? []
      : ['there must be one <Runtime>, with lifetime long']),
    ...(pages.length === 1 && new Set(inIt).size === 1
      ? []
      : [`pane, functions and commands are not in one runtime: ${inIt.join(', ')}`]),
  ];
}

function wrongRequirements(all: readonly Element[]): readonly string[] {
  const sets = new Map(
    all.filter(({ name }) => name === 'Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]),
  );
  const wanted = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.1', ExcelApi: '1.12' };
  return Object.entries(wanted).flatMap(([name, version]) =>
    sets.get(name) === version ? [] : [`${name} must be required as ${version}, not ${sets.get(name)}`],
  );
}

function wrongFunctions(all: readonly Element[], world: World): readonly string[] {
  const sorted = (ids: readonly string[]) => [...ids].sort().join(' ');
  const associated = sorted(world.functionsAssociated);
  const commands = all.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
  return [
    ...Object.entries(world.functionsInMetadata).flatMap(([file, ids]) =>
      sorted(ids) === associated ? [] : [`${file} has [${sorted(ids)}], associated are [${associated}]`],
    ),
    ...commands.filter((id) => !world.commandsAssociated.includes(id)).map((id) => `no command ${id} is associated`),
    ...world.commandsAssociated.filter((id) => !commands.includes(id)).map((id) => `no button runs ${id}`),
  ];
}
