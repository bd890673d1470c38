import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lint, type World } from './manifest/lint';
import { projectWorld } from './manifest/world';

const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');

test('the manifest of the project has no fault', () => {
  expect(lint(manifest, projectWorld)).toEqual([]);
});

/** Each fault as it is made (a change of the text, or of the world around it), and what the linter says about it. */
const faults: readonly (readonly [string, (xml: string) => string, string])[] = [
  ['an id that is no GUID', (xml) => xml.replace(/<Id>[^<]+/, '<Id>coversheet'), 'Id is no GUID'],
  [
    'elements in another order',
    (xml) => xml.replace(/( *<Version>.*\n)( *<ProviderName>.*\n)/, '$2$1'),
    '<Version> stands too late in <OfficeApp>',
  ],
  ['an element that is not known', (xml) => xml.replace('<Supertip>', '<Hint /><Supertip>'), '<Control> has no <Hint>'],
  [
    'a label that is too long',
    (xml) => xml.replace('DefaultValue="Recalculate"', `DefaultValue="${'x'.repeat(126)}"`),
    'more than 125 signs',
  ],
  [
    'a description that is too long',
    (xml) => xml.replace('DefaultValue="Trade credit', `DefaultValue="${'x'.repeat(251)}`),
    'more than 250 signs',
  ],
  [
    'a resource id that is too long',
    (xml) => xml.replaceAll('"Support.Url"', '"Support.Url.That.Nobody.Can.Remember"'),
    'has more than 32 signs',
  ],
  [
    'a resource that does not exist',
    (xml) => xml.replace('resid="Wizard.Tip"', 'resid="Wizard.Tipp"'),
    'there is no resource Wizard.Tipp',
  ],
  [
    'a resource that stands twice',
    (xml) => xml.replace(' id="Thaw.16"', ' id="Freeze.16"'),
    'resource Freeze.16 stands twice',
  ],
  [
    'a label without Chinese',
    (xml) => xml.replace(/(id="Freeze\.Label"[^>]*>\s*)<bt:Override[^>]*>/, '$1'),
    'Freeze.Label has no words for zh-CN',
  ],
  [
    'a display name without Chinese',
    (xml) => xml.replace(/(<DisplayName[^>]*>\s*)<Override[^>]*>/, '$1'),
    'DisplayName has no words for zh-CN',
  ],
  [
    'an address without https',
    (xml) => xml.replace('https://localhost:3000/assets/icon-64.png', 'http://localhost:3000/assets/icon-64.png'),
    'not https',
  ],
  [
    'an address of another place',
    (xml) => xml.replace('https://localhost:3000/functions.js"', 'https://example.com/functions.js"'),
    'an address elsewhere',
  ],
  [
    'an icon that does not exist',
    (xml) => xml.replace('open-wizard-32.png', 'wizard-32.png'),
    'there is no file assets/commands/wizard-32.png',
  ],
  ['an icon of the wrong size', (xml) => xml.replace('icon-64.png', 'icon-32.png'), 'not a picture of 64 × 64'],
  [
    'an icon set without 80',
    (xml) => xml.replace(/\s*<bt:Image size="80" resid="Repair\.80" \/>/, ''),
    'an <Icon> lacks one of 16, 32, 80',
  ],
  [
    'a pane outside the runtime',
    (xml) => xml.replace('<FunctionFile resid="Taskpane.Url" />', '<FunctionFile resid="Support.Url" />'),
    'are not in one runtime',
  ],
  ['a runtime that dies early', (xml) => xml.replace('lifetime="long"', 'lifetime="short"'), 'with lifetime long'],
  [
    'permission only to read',
    (xml) => xml.replace('ReadWriteDocument', 'ReadDocument'),
    'custom functions need ReadWriteDocument',
  ],
  [
    'a requirement that is too low',
    (xml) => xml.replace('Name="ExcelApi" MinVersion="1.12"', 'Name="ExcelApi" MinVersion="1.9"'),
    'ExcelApi must be required as 1.12',
  ],
  ['a button without a command', (xml) => xml.replace('>thawFormulas<', '>melt<'), 'no command melt is associated'],
];

test.each(faults)('%s is found', (_, spoil, sentence) => {
  const spoiled = spoil(manifest);
  expect(spoiled).not.toBe(manifest);
  expect(lint(spoiled, projectWorld).join('\n')).toContain(sentence);
});

test('text that is not well-formed is refused with its line', () => {
  expect(() => lint(manifest.replace('</Hosts>', ''), projectWorld)).toThrow(/line \d+/);
});

test('a function that is described but not associated is found', () => {
  const world: World = { ...projectWorld, functionsAssociated: [...projectWorld.functionsAssociated, 'MISSING'] };
  expect(lint(manifest, world).join('\n')).toContain('functions.zh-CN.json has');
});
