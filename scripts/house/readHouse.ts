import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** How the one needs the other: when it starts, when it gets there, or for its types alone. */
  readonly kind: 'import' | 'lazy' | 'type';
}

export interface House {
  /** Repository paths of the code, tests and scripts included. */
  readonly files: readonly string[];
  readonly lines: ReadonlyMap<string, number>;
  /** Imports between files of `src` and `workbench`. */
  readonly arrows: readonly Arrow[];
}

const isCode = /\.(ts|tsx|mjs|js|css|py)$/;
const hasImports = /^(src|workbench)\/.*\.(ts|tsx)$/;

/** The files git knows below a folder, with the imports between them as they are written. */
export function readHouse(root: string): House {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const texts = new Map<string, string>();
  for (const file of listed.split('\0')) {
    if (isCode.test(file) && existsSync(join(root, file))) texts.set(file, readFileSync(join(root, file), 'utf8'));
  }
  return houseOf(texts);
}

/** The house that these texts make, by their paths. */
export function houseOf(texts: ReadonlyMap<string, string>): House {
  const files = [...texts.keys()].sort();
  const known = new Set(files);
  return {
    files,
    lines: new Map(files.map((file) => [file, (texts.get(file) ?? '').replace(/\n$/, '').split('\n').length])),
    arrows: files
      .filter((file) => hasImports.test(file))
      .flatMap((file) =>
        importsIn(file, texts.get(file) ?? '').flatMap(({ specifier, kind }): Arrow[] => {
          const to = resolve(file, specifier, known);
          return to === null ? [] : [{ from: file, to, kind }];
        }),
      ),
  };
}

function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(from), specifier);
  return [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`, path].find((each) => known.has(each)) ?? null;
}

interface Import {
  readonly specifier: string;
  readonly kind: Arrow['kind'];
}

function importsIn(file: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, kind: Arrow['kind']) => {
    if (node && ts.isStringLiteral(node)) found.push({ specifier: node.text, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause) ? 'type' : 'import');
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node) ? 'type' : 'import');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], 'lazy');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'type');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((each) => each.isTypeOnly);
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  const names = node.exportClause;
  return node.isTypeOnly || (names !== undefined && ts.isNamedExports(names) && names.elements.every((each) => each.isTypeOnly));
}
