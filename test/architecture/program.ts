import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.join(__dirname, '../..');

/** A file of src/, read as the compiler reads it. */
export interface SourceFile {
  /** From the project's folder, with slashes: `src/engine/rule.ts`. */
  readonly name: string;
  readonly room: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export const sourceFiles: readonly SourceFile[] = filesUnder('src')
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => {
    const text = readFileSync(path.join(root, name), 'utf8');
    return {
      name,
      room: name.split('/')[1] ?? '',
      text,
      tree: ts.createSourceFile(
        name,
        text,
        ts.ScriptTarget.ESNext,
        true,
        name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
      ),
    };
  });

/** Tests and tools as texts: what only they take is offered all the same. */
export const testFiles: readonly Pick<SourceFile, 'name' | 'text'>[] = ['test', 'tools']
  .flatMap(filesUnder)
  .filter((name) => /\.(tsx?|[cm]js)$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

export function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder)).flatMap((entry) => {
    const name = `${folder}/${entry}`;
    return statSync(path.join(root, name)).isDirectory() ? filesUnder(name) : [name];
  });
}

/** What a file imports: files of ours by their name, packages by theirs. `import()` counts too, of a program or of its types. */
export function importsOf({ name, tree }: SourceFile): readonly { readonly target: string; readonly own: boolean }[] {
  return nodesOf(tree).flatMap((node) => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (!from || !ts.isStringLiteral(from)) return [];
    const own = from.text.startsWith('.');
    return [{ own, target: own ? path.posix.join(path.posix.dirname(name), from.text) : from.text }];
  });
}

/** The names that a file offers to others. */
export function exportedNames({ tree }: SourceFile): readonly string[] {
  return tree.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(tree));
    const { name } = statement as ts.DeclarationStatement;
    return name ? [name.getText(tree)] : [];
  });
}

const known = new WeakMap<ts.Node, readonly ts.Node[]>();

/** A node and all below it; asked for often, so remembered. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const before = known.get(node);
  if (before) return before;
  const nodes: ts.Node[] = [];
  const visit = (child: ts.Node) => {
    nodes.push(child);
    ts.forEachChild(child, visit);
  };
  visit(node);
  known.set(node, nodes);
  return nodes;
}
