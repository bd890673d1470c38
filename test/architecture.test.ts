import path from 'node:path';
import ts from 'typescript';
import { sources } from '../src/engine/sources';
import { circleThrough } from './architecture/circleThrough';
import { exportedNames, importsOf, nodesOf, sourceFiles, testFiles, type SourceFile } from './architecture/program';

/** Who may see whom: the table of ARCHITECTURE.md. The engine's words and its Problem are common to all rooms but the host. */
const sees: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  workbook: ['engine'],
  functions: ['engine', 'workbook'],
  taskpane: ['engine', 'workbook', 'functions'],
  excel: ['workbook', 'functions', 'taskpane'],
  host: [],
  cli: ['workbook', 'functions', 'host'],
};
const common = ['src/engine/attempt', 'src/engine/problem', 'src/engine/words'];

/** Inside the engine numbers travel from left to right; the files of its root and its tables are for all. */
const engineRooms = ['ledger', 'risk', 'cover', 'portfolio', 'price', 'desk', 'plan'];

/** A front door a subject, and the grammar of the engine. What loads when is decided where a function is imported. */
const frontDoors = [
  ...[...engineRooms, 'tables'].map((room) => `src/engine/${room}`),
  ...['rule', 'sources', 'walk'].map((file) => `src/engine/${file}`),
];

const told = (faults: readonly string[]) => [...new Set(faults)].sort();

test('every folder of src is a room that the table names', () => {
  expect(told(sourceFiles.map(({ room }) => room))).toEqual(Object.keys(sees).sort());
});

test('the tests of the engine stand in the rooms of the engine', () => {
  const rooms = new Set(
    sourceFiles.flatMap(({ name }) => [path.posix.dirname(name), path.posix.dirname(path.posix.dirname(name))]),
  );
  const strayed = testFiles
    .map(({ name }) => path.posix.dirname(name))
    .filter((folder) => folder.startsWith('test/engine') && !rooms.has(folder.replace(/^test/, 'src')));
  expect(told(strayed)).toEqual([]);
});

test('no room imports from a room that it may not see', () => {
  const faults = eachImport(({ room, name }, target) => {
    const to = target.split('/')[1] ?? target;
    const allowed =
      to === room ||
      sees[room]?.includes(to) ||
      (room !== 'host' && common.includes(target)) ||
      target === 'package.json';
    return allowed ? null : `${name} imports ${target}`;
  });
  expect(told(faults)).toEqual([]);
});

test('other rooms come into the engine by its front doors', () => {
  const faults = eachImport(({ room, name }, target) =>
    room === 'engine' || !target.startsWith('src/engine/') || frontDoors.includes(target) || common.includes(target)
      ? null
      : `${name} imports ${target}`,
  );
  expect(told(faults)).toEqual([]);
});

test('inside the engine no rule looks to the right', () => {
  const faults = eachImport(({ room, name }, target) => {
    const placeOf = (file: string) => engineRooms.indexOf(file.split('/')[2] ?? '');
    const [from, to] = [placeOf(name), placeOf(target)];
    return room === 'engine' && from >= 0 && to > from ? `${name} imports ${target}` : null;
  });
  expect(told(faults)).toEqual([]);
});

/** Excel's objects know each other (a sheet its tables, a table its sheet), and so do the files that mirror them. */
test('no files import each other in a circle, types included, but the object model of the host', () => {
  const byPath = new Map(sourceFiles.map(({ name }) => [name.replace(/(\/index)?\.tsx?$/, ''), name]));
  const imports = new Map(
    sourceFiles.map((file) => [
      file.name,
      importsOf(file).flatMap(({ own, target }) => (own && byPath.get(target.replace(/\.tsx?$/, ''))) || []),
    ]),
  );
  const circles = sourceFiles
    .filter(({ name }) => !name.startsWith('src/host/objects/'))
    .map(({ name }) => circleThrough(name, imports)?.join(' → '))
    .filter((circle) => circle !== undefined);
  expect(told(circles)).toEqual([]);
});

test('packages are used only in the room that they are for', () => {
  const rooms: readonly (readonly [RegExp, RegExp])[] = [
    [/^(react|react-dom|@fluentui)/, /^src\/taskpane\//],
    [/^d3-/, /^src\/(taskpane|host\/page)\//],
    [/^(@univerjs|rxjs)/, /^src\/host\/(grid|page)\//],
    [/^@cj-tech-master\/excelts/, /^src\/host\/file\//],
    [/^(fflate|fast-xml-parser|papaparse|chardet)/, /^src\/host\/file\//],
    [/^(node:|rbush)/, /^src\/cli\//],
    [/^(@stdlib\/|fft\.js|yalps)/, /^src\/engine\//],
  ];
  const faults = sourceFiles.flatMap((file) =>
    importsOf(file)
      .filter(({ own, target }) => !own && !rooms.some(([name, place]) => name.test(target) && place.test(file.name)))
      .map(({ target }) => `${file.name} imports ${target}`),
  );
  expect(told(faults)).toEqual([]);
});

test('only the room excel speaks Office.js', () => {
  const spoken = new Set(['Office', 'Excel', 'CustomFunctions', 'OfficeExtension']);
  const faults = sourceFiles
    .filter(({ room }) => room !== 'excel')
    .flatMap((file) =>
      nodesOf(file.tree)
        .filter(
          (node) =>
            (ts.isPropertyAccessExpression(node) || ts.isQualifiedName(node)) &&
            spoken.has((ts.isQualifiedName(node) ? node.left : node.expression).getText(file.tree)) &&
            !declares(file, spoken),
        )
        .map(() => file.name),
    );
  expect(told(faults)).toEqual([]);
});

/** Heading synonyms are the user's words, and a published table has rows. */
test('no room offers a name in words that are not its own', () => {
  const foreign: Readonly<Record<string, readonly string[]>> = {
    engine: ['cell', 'cells', 'row', 'rows', 'column', 'columns', 'range', 'sheet', 'excel', 'screen', 'today'],
    workbook: ['probability', 'deductible', 'button'],
    functions: ['office', 'click'],
    taskpane: ['excel', 'office'],
    host: ['customer', 'premium', 'insurance', 'insured', 'receivable', 'indemnity'],
  };
  const faults = sourceFiles
    .filter(({ name }) => !/^src\/(workbook\/headings|engine\/tables)\//.test(name))
    .flatMap((file) =>
      exportedNames(file)
        .filter((name) => wordsOf(name).some((word) => foreign[file.room]?.includes(word)))
        .map((name) => `${file.name}: ${name}`),
    );
  expect(told(faults)).toEqual([]);
});

test('no file hides its subject behind an empty name', () => {
  const empty =
    /(^|\/)(utils?|helpers?|common|misc|shared|types|constants|service|manager)\.tsx?$|(Service|Manager|Helper|Utils?)\.tsx?$/i;
  expect(sourceFiles.map(({ name }) => name).filter((name) => empty.test(name))).toEqual([]);
});

test('there are no default exports, no enums, and no barrel files', () => {
  const faults = sourceFiles.flatMap(({ name, tree }) =>
    tree.statements
      .filter(
        (node) =>
          ts.isExportAssignment(node) ||
          ts.isEnumDeclaration(node) ||
          (ts.isExportDeclaration(node) && !node.exportClause) ||
          (ts.canHaveModifiers(node) &&
            ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
      )
      .map((node) => `${name}: ${node.getText(tree).slice(0, 60)}`),
  );
  expect(told(faults)).toEqual([]);
});

test('what a file offers, another file of ours or a test takes', () => {
  const places = [...sourceFiles, ...testFiles].map(({ name, text }) => ({
    name,
    words: new Set(text.match(/[\w$]+/g)),
  }));
  const faults = sourceFiles
    .filter(({ name }) => !name.endsWith('/index.ts'))
    .flatMap((file) =>
      exportedNames(file)
        .filter((word) => !places.some(({ name, words }) => name !== file.name && !isDoor(name) && words.has(word)))
        .map((word) => `${file.name}: ${word}`),
    );
  expect(told(faults)).toEqual([]);
});

test('every file is reached from a program, or makes what is committed: nothing waits to be used', () => {
  const programs = ['excel/main', 'host/page/main', 'host/bridge/frame', 'cli/main', 'functions/generated'];
  const byName = new Map(sourceFiles.map((file) => [file.name.replace(/(\/index)?\.(d\.ts|tsx?)$/, ''), file]));
  const reached = new Set<string>();
  const reach = (name: string) => {
    const file = byName.get(name.replace(/\.tsx?$/, ''));
    if (file === undefined || reached.has(file.name)) return;
    reached.add(file.name);
    importsOf(file).forEach(({ target }) => reach(target));
    for (const [, worker] of file.text.matchAll(/new URL\('([^']+)'/g))
      reach(path.posix.join(path.posix.dirname(file.name), worker!));
  };
  programs.forEach((program) => reach(`src/${program}`));
  expect(
    told(sourceFiles.map(({ name }) => name).filter((name) => !reached.has(name) && !/\.d\.ts$/.test(name))),
  ).toEqual([]);
});

test('lattices know no word of the trade', () => {
  const faults = sourceFiles
    .filter(({ name }) => name.startsWith('src/engine/portfolio/lattice/'))
    .flatMap((file) =>
      exportedNames(file)
        .filter((name) =>
          wordsOf(name).some((word) =>
            ['customer', 'default', 'credit', 'policy', 'insured', 'premium'].includes(word),
          ),
        )
        .map((name) => `${file.name}: ${name}`),
    );
  expect(told(faults)).toEqual([]);
});

test('there are no classes but Problem, the object model of the host, and what its formula engine wants as a class', () => {
  const allowed = /^src\/(engine\/problem\.ts|host\/objects\/|host\/grid\/)/;
  const faults = sourceFiles
    .filter(({ name }) => !allowed.test(name))
    .flatMap(({ name, tree }) =>
      nodesOf(tree)
        .filter(ts.isClassLike)
        .map((node) => `${name}: ${node.name?.text}`),
    );
  expect(told(faults)).toEqual([]);
});

test('nothing but attempt tells a thrown Problem from a bug', () => {
  const faults = sourceFiles
    .filter(({ name }) => name !== 'src/engine/attempt.ts')
    .flatMap(({ name, tree }) =>
      nodesOf(tree)
        .filter((node) => ts.isCatchClause(node) && /instanceof Problem\b/.test(node.getText(tree)))
        .map(() => name),
    );
  expect(told(faults)).toEqual([]);
});

test('every source of the bibliography is used, and every rule names one that is there', () => {
  const used = sourceFiles
    .filter(({ room, name }) => room === 'engine' && name !== 'src/engine/sources.ts')
    .flatMap(({ tree }) => nodesOf(tree).filter(ts.isPropertyAssignment))
    .filter((node) => node.name.getText() === 'source' && ts.isStringLiteral(node.initializer))
    .map((node) => (node.initializer as ts.StringLiteral).text);
  expect(told(used)).toEqual(Object.keys(sources).sort());
});

const isDoor = (name: string) => /^src\/engine\/\w+\/index\.ts$/.test(name);

/** The files that define these names themselves (the host's own Excel) speak of their own. */
function declares({ tree }: SourceFile, names: ReadonlySet<string>): boolean {
  return nodesOf(tree).some(
    (node) => (ts.isVariableDeclaration(node) || ts.isImportSpecifier(node)) && names.has(node.name.getText(tree)),
  );
}

function eachImport(fault: (file: SourceFile, target: string) => string | null): readonly string[] {
  return sourceFiles.flatMap((file) =>
    importsOf(file)
      .filter(({ own }) => own)
      .flatMap(({ target }) => fault(file, target.replace(/\.tsx?$/, '')) ?? []),
  );
}

/** `exposureOfRow` → exposure, of, row. */
function wordsOf(name: string): readonly string[] {
  return name.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase());
}
