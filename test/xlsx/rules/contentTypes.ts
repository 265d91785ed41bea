import { childrenOf } from '../../../src/xlsx/xml/tree';
import { edit, repeated, type Rule } from './rule';

/** Every part has a content type, none has two, and none is named that is not there (ECMA-376 part 2, 10.1.2). */
export const contentTypes: Rule = {
  name: 'contentTypes',
  find: (file) => {
    const types = childrenOf(file.tree('[Content_Types].xml'));
    const named = types.flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? []);
    const extensions = new Set(types.flatMap(({ attributes }) => attributes['Extension']?.toLowerCase() ?? []));
    const parts = [...file.parts.keys()].filter((path) => path !== '[Content_Types].xml');
    return [
      ...([...file.parts.keys()][0] === '[Content_Types].xml' ? [] : ['they are not the first part']),
      ...named.filter((path) => !file.parts.has(path)).map((path) => `${path} is not there`),
      ...repeated(named.map((path) => path.toLowerCase())).map((path) => `${path} is named twice`),
      ...parts
        .filter((path) => !named.includes(path) && !extensions.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase()))
        .map((path) => `${path} has none`),
    ];
  },
  breakIt: edit(
    /^\[Content_Types\]\.xml$/,
    '</Types>',
    '<Override PartName="/xl/weg.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
  ),
};
