import { childOf, childrenOf, findAll, numberOf } from '../../../src/xlsx/xml/tree';
import { edit, firstSheet, type Rule } from './rule';

/** Numbers of styles, fonts, fills and formats are of things there are; priorities of conditional formats are each one's own. */
export const styles: Rule = {
  name: 'styles',
  find: (file) => {
    const path = file.relations(file.workbookPath).find(({ kind }) => kind === 'styles')?.target;
    if (path === undefined) return [];
    const root = file.tree(path);
    const count = (name: string): number => childrenOf(childOf(root, name)).length;
    const parts = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
    return [
      ...childrenOf(childOf(root, 'cellXfs')).flatMap((xf) =>
        Object.entries(parts).flatMap(([name, section]) =>
          (numberOf(xf, name) ?? 0) < Math.max(1, count(section)) ? [] : [`${name} is out of range`],
        ),
      ),
      ...file.sheets.flatMap(({ path: sheet, root: tree, cells }) => [
        ...[...cells]
          .filter(([, cell]) => (numberOf(cell, 's') ?? 0) >= Math.max(1, count('cellXfs')))
          .map(([place]) => `the style of ${sheet} ${place}`),
        ...findAll(tree, 'cfRule')
          .filter((rule) => (numberOf(rule, 'dxfId') ?? -1) >= count('dxfs'))
          .map(() => `a format of ${sheet}`),
        ...priorities(findAll(tree, 'cfRule').map((rule) => rule.attributes['priority'])).map(
          (priority) => `priority ${priority} twice in ${sheet}`,
        ),
      ]),
    ];
  },
  breakIt: edit(firstSheet, 'priority="2"', 'priority="1"'),
};

const priorities = (all: readonly (string | undefined)[]): readonly string[] =>
  all.filter((priority, at): priority is string => priority !== undefined && all.indexOf(priority) !== at);
