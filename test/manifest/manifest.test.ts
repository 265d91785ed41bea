import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { version } from '../../package.json';
import { checkManifest, englishAreas, type Built } from '../../scripts/manifest/checkManifest';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const help = (id: string): string => `https://localhost:3000/functies.html#${id}`;
const metadata = new TextEncoder().encode(
  JSON.stringify({ functions: [{ id: 'FTE_LOAD', name: 'FTE_LOAD', description: 'Bezetting', helpUrl: help('FTE_LOAD') }] }),
);
const page = new Uint8Array(1);
const pages = new Set(['taskpane.html', 'functions.js', 'hulp.html', 'help.html', 'functies.html', 'functions.html']);

const built: Built = {
  version,
  address: 'https://localhost:3000',
  commands: ['checkNow'],
  read: (path) => {
    if (path.startsWith('assets/')) return existsSync(join(root, path)) ? readFileSync(join(root, path)) : null;
    if (path.startsWith('functions.')) return metadata;
    return pages.has(path) ? page : null;
  },
};
const changed = (from: string | RegExp, to: string): string => {
  const result = manifest.replace(from, to);
  if (result === manifest) throw new Error(`Nothing to change: ${from}`);
  return result;
};

describe('the manifest', () => {
  it('has no problem', () => {
    expect(checkManifest(manifest, built)).toEqual([]);
  });

  it('is read by the tools of Microsoft', () => {
    // In a process of its own: one of their libraries is an ES module, which jest cannot require.
    const read =
      "require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((info) => console.log(JSON.stringify(info)))";
    expect(JSON.parse(execFileSync(process.execPath, ['-e', read], { cwd: root, encoding: 'utf8' }))).toMatchObject({
      defaultLocale: 'nl-NL',
      displayName: 'Strippenkaart',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      officeAppType: 'TaskPaneApp',
    });
  });

  it('asks for the requirement sets that the add-in uses', () => {
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)].map(([, name, least]) => `${name} ${least}`);
    expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.14', 'CustomFunctionsRuntime 1.3']);
  });
});

test('English areas are those that Office.js has texts for', () => {
  const folders = readdirSync(join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'));
  const spoken = folders.filter((name) => /^en-[a-z]{2}$/.test(name)).map((name) => `en-${name.slice(3).toUpperCase()}`);
  expect([...englishAreas].sort()).toEqual(spoken.sort());
});

describe('the check of the manifest', () => {
  it.each([
    ['an id that is no GUID', '<Id>5f2b', '<Id>zzzz', 'Id is no GUID'],
    ['a version that is not that of the package', '<Version>0.1', '<Version>0.9', 'Version is'],
    ['a resource that is not defined', 'resid="Open.Tip"', 'resid="Open.Tips"', 'which is not defined'],
    [
      'a resource that is used nowhere',
      '<Description resid="Check.Tip"/>',
      '<Description resid="Open.Tip"/>',
      'the resource Check.Tip is used nowhere',
    ],
    ['a resource defined twice', '<bt:String id="Check.Tip"', '<bt:String id="Open.Tip"', 'the resource Open.Tip is defined twice'],
    ['a resource id that is too long', /Group\.Label/g, 'Group.Label.That.Is.Longer.Than.Fits', 'characters; 1 to 32 fit'],
    ['a control used twice', 'id="Strippenkaart.Check"', 'id="Strippenkaart.Open"', 'the id Strippenkaart.Open is used twice'],
    ['a resource of the wrong kind', '<Label resid="Open.Label"/>', '<Label resid="Open.Tip"/>', 'Label needs one of ShortStrings'],
    ['a label that is too long', 'DefaultValue="Nu controleren"', `DefaultValue="${'x'.repeat(33)}"`, 'is longer than 32'],
    [
      'a short text that is too long',
      'DefaultValue="Strippenkaart staat klaar"',
      `DefaultValue="${'x'.repeat(126)}"`,
      'GetStarted.Title has 126 characters',
    ],
    ['a long text that is too long', /Controleert de rijen[^"]*/, 'x'.repeat(251), 'Check.Tip has 251 characters'],
    ['an empty text', /Value="Check now"/, 'Value=""', 'Check.Label has 0 characters'],
    ['a text without English', /<bt:Override Locale="en-US" Value="Check now"\/>/, '', 'the text of Check.Label has no English'],
    [
      'an English area without English',
      /<bt:Override Locale="en-GB" Value="Check now"\/>/,
      '',
      'Check.Label is not in English, once and alike, for en-GB',
    ],
    [
      'an English area that says it otherwise',
      'Locale="en-AU" Value="Check now"',
      'Locale="en-AU" Value="Check it"',
      'Check.Label is not in English, once and alike, for en-AU',
    ],
    ['an icon that is not built', 'assets/icon-80.png', 'assets/icon-81.png', 'assets/icon-81.png is not built'],
    [
      'a page that is not built',
      'DefaultValue="https://localhost:3000/hulp.html"',
      'DefaultValue="https://localhost:3000/hup.html"',
      'hup.html is not built',
    ],
    ['an address elsewhere', 'https://localhost:3000/functions.js', 'https://example.org/functions.js', 'is not at https://localhost:3000'],
    ['an icon that lacks a size', '<bt:Image size="16" resid="Check.16"/>', '', 'an Icon does not have the sizes'],
    ['a runtime that ends with the pane', 'lifetime="long"', 'lifetime="short"', 'lifetime="long"'],
    [
      'functions on another page than the runtime',
      /<Page>\s*<SourceLocation resid="Taskpane.Url"\/>/,
      '<Page><SourceLocation resid="Help.Url"/>',
      'Help.Url is not the page of the shared runtime',
    ],
    ['a button for a function that is not there', 'checkNow', 'checkLater', 'function checkLater does not exist'],
  ])('finds %s', (_title, from, to, problem) => {
    expect(checkManifest(changed(from, to), built).join('\n')).toContain(problem);
  });

  it('finds an icon of another size', () => {
    const read: Built['read'] = (path) => built.read(path === 'assets/icon-80.png' ? 'assets/icon-64.png' : path);
    expect(checkManifest(manifest, { ...built, read })).toEqual(['assets/icon-80.png is 64x64']);
  });

  it('finds functions that Excel would refuse', () => {
    const functions = [
      { id: 'FTE_LOAD', name: 'a', description: 'x', helpUrl: help('FTE_LOAD') },
      { id: 'FTE_LOAD', name: 'b', description: 'x', helpUrl: help('FTE_LOAD') },
      { id: 'fte-load', name: 'c', description: '', helpUrl: 'https://localhost:3000/nergens.html#fte-load' },
    ];
    const read: Built['read'] = (path) =>
      path === 'functions.json' ? new TextEncoder().encode(JSON.stringify({ functions })) : built.read(path);
    expect(checkManifest(manifest, { ...built, read })).toEqual([
      'functions.json has the function FTE_LOAD twice',
      'functions.json: the id fte-load is not allowed',
      'functions.json: fte-load has no description',
      'functions.json: the help address of fte-load leads to no page of ours',
    ]);
  });
});
