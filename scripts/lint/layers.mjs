import { dirname, posix, relative, resolve, sep } from 'node:path';

/**
 * Which part of the product may import which (docs/decisions/0001). A part is the longest path below that a file starts with;
 * `src/taskpane/features/<name>` is a part of its own for every name, so features cannot import each other.
 * `types` lists parts from which types alone may come.
 */
const user = /^(react|react-dom|@fluentui|@tanstack)(\/|$)/;
const office = /^(@microsoft|office-addin-)/;
const node = /^node:/;
const parts = {
  'src/domain': { imports: [], types: [], packages: [user, office, node] },
  'src/xlsx': { imports: ['src/domain'], types: [], packages: [user, office, node] },
  'src/i18n': { imports: ['src/domain'], types: ['src/workbook'], packages: [user, office, node] },
  'src/workbook': { imports: ['src/domain'], types: [], packages: [user, office, node] },
  'src/functions': { imports: ['src/domain', 'src/i18n'], types: ['src/workbook'], packages: [user, office, node] },
  'src/taskpane': { imports: ['src/domain', 'src/i18n'], types: ['src/workbook'], packages: [office, node] },
  'src/taskpane/features/*': {
    imports: ['src/domain', 'src/i18n', 'src/taskpane'],
    types: ['src/workbook'],
    packages: [office, node],
  },
  // What stands in the page before Office.js starts.
  'src/taskpane/firstScript.ts': { imports: ['src/i18n', 'src/functions'], types: [], packages: [user, office, node] },
  // The composition root: the only file that sees every part.
  'src/taskpane/index.tsx': {
    imports: [
      'src/domain',
      'src/i18n',
      'src/workbook',
      'src/xlsx',
      'src/taskpane',
      'src/taskpane/firstScript.ts',
      'src/taskpane/features/*',
    ],
    types: [],
    packages: [office, node],
  },
};
const names = Object.keys(parts).sort((one, other) => other.length - one.length);

/** The part a repository path belongs to: `rule` its entry above, `own` the folder that is free to import itself. */
export function partOf(path) {
  for (const rule of names) {
    const stem = rule.replace(/\.tsx?$/, '').replace(/\/\*$/, '');
    if (rule.endsWith('/*')) {
      if (path.startsWith(`${stem}/`)) return { rule, own: `${stem}/${path.slice(stem.length + 1).split('/')[0]}` };
    } else if (path === rule || path === stem || path.startsWith(`${stem}/`) || path.startsWith(`${stem}.`)) return { rule, own: stem };
  }
  return null;
}

function complaint(from, file, specifier, typeOnly) {
  const { imports, types, packages } = parts[from.rule];
  if (!specifier.startsWith('.')) {
    return packages.some((pattern) => pattern.test(specifier)) ? `${from.own} must not import the package ${specifier}` : null;
  }
  const path = posix.join(posix.dirname(file), specifier);
  if (path.startsWith('assets/') || path === 'package.json' || path === 'src/productVersion') return null;
  const to = partOf(path);
  if (!to) return `src must not import ${path}`;
  if (to.own === from.own || imports.includes(to.rule)) return null;
  if (types.includes(to.rule)) return typeOnly ? null : `${from.own} may import types alone from ${to.own}; use "import type"`;
  return from.rule === to.rule
    ? `features must not import each other: ${from.own} imports ${to.own}`
    : `${from.own} must not import ${to.own}`;
}

/** ESLint rule: imports follow the arrows above. */
export const layers = {
  meta: { type: 'problem', schema: [], docs: { description: 'imports follow the arrows of the architecture' } },
  create(context) {
    const file = relative(context.cwd, resolve(context.filename)).split(sep).join('/');
    const from = partOf(file);
    if (!from || dirname(file).startsWith('..')) return {};
    const check = (node, source, typeOnly) => {
      if (!source || typeof source.value !== 'string') return;
      const message = complaint(from, file, source.value, typeOnly);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};
