import { edit, type Rule } from './rule';

/** No value of a program that went wrong stands where a file has words. */
export const words: Rule = {
  name: 'words',
  find: (file) =>
    file
      .paths(/\.(xml|vml|rels)$/)
      .filter((path) => /="(?:undefined|NaN|null|\[object Object\])"|>(?:undefined|NaN|\[object Object\])</.test(file.text(path)))
      .map((path) => `${path} says undefined, null or NaN`),
  breakIt: edit(/comments1\.xml$/, /<author>[^<]*<\/author>/, '<author>undefined</author>'),
};
