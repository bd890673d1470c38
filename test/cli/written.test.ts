import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { written } from '../../src/cli/written';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coversheet-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const bytes = new TextEncoder().encode('new');
/** Windows has none of these. */
if (process.platform !== 'win32') {
  test.each([0o600, 0o640, 0o444])('a file that only some may read (%o) stays as it was', async (mode) => {
    writeFileSync(at('book.xlsx'), 'old');
    chmodSync(at('book.xlsx'), mode);
    expect(await written(at('book.xlsx'), bytes)).toBe(true);
    expect([statSync(at('book.xlsx')).mode & 0o777, readFileSync(at('book.xlsx'), 'utf8')]).toEqual([mode, 'new']);
  });

  test('whose a file is stays as it was', async () => {
    writeFileSync(at('book.xlsx'), 'old');
    const isRoot = process.getuid!() === 0;
    if (isRoot) execFileSync('chown', ['12345:12346', at('book.xlsx')]);
    const before = statSync(at('book.xlsx'));
    await written(at('book.xlsx'), bytes);
    const after = statSync(at('book.xlsx'));
    expect([after.uid, after.gid]).toEqual([before.uid, before.gid]);
  });

  test.each([
    ['to a file', 'book.xlsx'],
    ['to a file that is not there yet', 'absent.xlsx'],
  ])('a link %s is written through', async (_, target) => {
    writeFileSync(at('book.xlsx'), 'old');
    symlinkSync(target, at('link.xlsx'));
    expect(await written(at('link.xlsx'), bytes)).toBe(true);
    expect([lstatSync(at('link.xlsx')).isSymbolicLink(), readFileSync(at(target), 'utf8')]).toEqual([true, 'new']);
  });

  test('a folder, and what is a file only by name, are left alone, and nothing stays beside them', async () => {
    mkdirSync(at('folder.xlsx'));
    execFileSync('mkfifo', [at('pipe.xlsx')]);
    expect([await written(at('folder.xlsx'), bytes), await written(at('pipe.xlsx'), bytes)]).toEqual([false, false]);
    expect(await written(at('missing/book.xlsx'), bytes)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['folder.xlsx', 'pipe.xlsx']);
  });
}

test('a file that ends in .part is the user’s own', async () => {
  writeFileSync(at('book.xlsx.part'), 'his');
  expect(await written(at('book.xlsx'), bytes)).toBe(true);
  expect([readFileSync(at('book.xlsx.part'), 'utf8'), readdirSync(folder).sort()]).toEqual([
    'his',
    ['book.xlsx', 'book.xlsx.part'],
  ]);
});

test('the old file is whole until the new one is: nothing is ever written into it', async () => {
  writeFileSync(at('book.xlsx'), 'old');
  linkSync(at('book.xlsx'), at('the same file.xlsx'));
  expect(await written(at('book.xlsx'), bytes)).toBe(true);
  expect([readFileSync(at('book.xlsx'), 'utf8'), readFileSync(at('the same file.xlsx'), 'utf8')]).toEqual([
    'new',
    'old',
  ]);
});

test('where the disk is full half-way the old file stays as it was, and nothing beside it', async () => {
  writeFileSync(at('book.xlsx'), 'old');
  const untilFull = (function* () {
    yield bytes;
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  })() as unknown as Uint8Array;
  expect(await written(at('book.xlsx'), untilFull)).toBe(false);
  expect([readFileSync(at('book.xlsx'), 'utf8'), readdirSync(folder)]).toEqual(['old', ['book.xlsx']]);
});

test('two at once on one file: each is whole, and one of them is there', async () => {
  const texts = ['a', 'b'].map((sign) => sign.repeat(2_000_000));
  const both = await Promise.all(texts.map((text) => written(at('book.xlsx'), new TextEncoder().encode(text))));
  expect([both, readdirSync(folder)]).toEqual([[true, true], ['book.xlsx']]);
  expect(texts).toContain(readFileSync(at('book.xlsx'), 'utf8'));
});
