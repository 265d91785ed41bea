import { edit, repeated, type Rule } from './rule';

/** Relationships lead to parts that are there, and every r:id is one of them. */
export const relationships: Rule = {
  name: 'relationships',
  find: (file) => {
    const owners = ['', ...file.paths(/^(?!.*\.rels$).+\.(?:xml|vml|bin)$/)];
    return owners.flatMap((path) => {
      const list = file.relations(path);
      const ids = new Set(list.map(({ id }) => id));
      const used = /\.(xml|vml)$/.test(path) ? [...file.text(path).matchAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g)] : [];
      return [
        ...repeated([...list.map(({ id }) => id)]).map((id) => `${id} twice in ${path}`),
        ...list
          .filter(({ external, target }) => !external && !file.parts.has(target.replace(/#.*/, '')))
          .map(({ target }) => `${path} points to ${target}, which is not there`),
        ...used.filter(([, id]) => id !== '' && !ids.has(id ?? '')).map(([, id]) => `${path} uses ${id ?? ''}, which is no relationship`),
      ];
    });
  },
  // A VML drawing is no part that the validator looks into.
  breakIt: edit(
    /vmlDrawing1\.vml$/,
    '<v:shape ',
    '<v:shape xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId77" ',
  ),
};
