import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openArchive } from '../../../src/host/file/parts/archive';

const zip = zipSync(
  { 'a.txt': strToU8('alpha '.repeat(100)), 'b/Ünï.xml': [strToU8('<b/>'), { level: 0 }], 'c.txt': strToU8('gamma') },
  { level: 9 },
);
const textsIn = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

test('what nobody wrote to goes along with its compressed bytes; written, removed and added parts are what they were made', () => {
  const { parts, packed } = openArchive(zip);
  parts['c.txt'] = strToU8('changed');
  parts['d.txt'] = strToU8('added');
  const after = packed();
  expect(textsIn(after)).toEqual({
    'a.txt': 'alpha '.repeat(100),
    'b/Ünï.xml': '<b/>',
    'c.txt': 'changed',
    'd.txt': 'added',
  });
  expect(Buffer.from(after).includes(Buffer.from(deflateSync(strToU8('alpha '.repeat(100)), { level: 9 })))).toBe(true);
  delete parts['a.txt'];
  expect(Object.keys(textsIn(packed()))).toEqual(['b/Ünï.xml', 'c.txt', 'd.txt']);
});

test('a zip opens whatever comment follows it, and what is no zip is refused', () => {
  const commented = Buffer.concat([zip, Buffer.from('note')]);
  commented.writeUInt16LE(4, zip.length - 2);
  expect(strFromU8(openArchive(new Uint8Array(commented)).parts['c.txt']!)).toBe('gamma');
  expect(() => openArchive(strToU8('no zip at all'))).toThrow();
});
