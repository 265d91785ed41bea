const { execFileSync } = require('node:child_process');
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');

/** The one place where the addresses come from: where dist/ will be hosted (ADDRESS=https://… npm run build). */
const developmentAddress = 'https://localhost:3000';
const address = (process.env.ADDRESS ?? developmentAddress).replace(/\/+$/, '');
if (!/^https:\/\/[^/\s]+/.test(address))
  throw new Error(`ADDRESS must be an https address, not "${address}": Excel loads add-ins over https only`);

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const microsoft = new URL(officeJs).origin;
/** As strict as Office.js permits; docs/deploy.md says what each part is for. */
const policy = [
  "default-src 'none'",
  `script-src 'self' ${microsoft}`,
  // Griffel (Fluent's styles) adds empty <style> elements and fills them through the CSSOM: the hash is that of an empty text.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  `frame-src ${microsoft}`,
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** Writes functions.json, functions.en.json and the pages that explain them from the comments of the functions. */
const functionsMetadata = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('functions metadata', ({ outputOptions }) => {
      execFileSync(
        process.execPath,
        [require.resolve('tsx/cli'), join(__dirname, 'scripts/generate-functions.ts'), outputOptions.path, address],
        {
          stdio: 'inherit',
        },
      );
    }),
};

/** Writes which files each part of the pane consists of, for `npm run size`. */
const partsReport = {
  apply: (compiler) =>
    compiler.hooks.done.tap('parts report', ({ compilation }) => {
      const parts = [...compilation.namedChunkGroups].map(([name, group]) => [
        name,
        group.getFiles().filter((file) => file.endsWith('.js')),
      ]);
      mkdirSync(join(__dirname, 'out'), { recursive: true });
      writeFileSync(join(__dirname, 'out/build.json'), JSON.stringify(Object.fromEntries(parts), null, 2));
    }),
};

/** @returns {import('webpack').Configuration} */
module.exports = (_env, { mode = 'production' }) => ({
  mode,
  context: __dirname,
  entry: {
    // Small and not deferred, see there; what both need stands in it once.
    functions: './src/taskpane/firstScript.ts',
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
  },
  output: {
    path: join(__dirname, 'dist'),
    // The manifest names functions.js; the tags carry a hash, so that an update is picked up. Chunks carry theirs in the name.
    filename: '[name].js',
    chunkFilename: 'chunks/[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: true,
  },
  // The browsers Excel uses today: Edge WebView2 and Safari 16 on macOS 13 and later. No polyfills.
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? 'source-map' : 'inline-source-map',
  // Symlinked packages count as where they are linked: the same files come out of any folder.
  resolve: { extensions: ['.tsx', '.ts', '.js'], symlinks: false },
  resolveLoader: { symlinks: false },
  module: {
    rules: [
      { test: /\.csv$/, type: 'asset/source' },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          // As data, so that webpack takes the folder off its paths: the same files come out of any folder.
          parseMap: true,
          jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
          env: { targets: { edge: '120', safari: '16' } },
        },
      },
    ],
  },
  plugins: [
    new NormalModuleReplacementPlugin(/@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/, join(__dirname, 'scripts/themes/tokenNames.js')),
    new NormalModuleReplacementPlugin(/^rtl-css-js\/core$/, join(__dirname, 'scripts/themes/leftToRight.js')),
    functionsMetadata,
    partsReport,
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      inject: false,
      // The page stays readable: the workbench puts its own copy of Office.js in the place of that one script tag.
      minify: false,
      templateParameters: ({ chunks }) => ({
        policy,
        officeJs,
        // Its own hash instead of that of the whole build, which holds the folder it was built in.
        address: (name) => `${name}.js?${[...chunks].find((chunk) => chunk.name === name).contentHash.javascript}`,
      }),
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'THIRD-PARTY.md' },
        { from: 'src/taskpane/theme/theme.css', to: 'theme.css' },
        { from: 'assets/help/*', to: '[name][ext]' },
        { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(developmentAddress, address) },
      ],
    }),
  ],
  optimization: {
    // By name: webpack's own takes the folder it is installed in into the names of the files.
    minimizer: [
      new MinimizerPlugin({ test: /\.js$/, minify: MinimizerPlugin.terserMinify, minimizerOptions: { compress: { passes: 2 } } }),
    ],
    splitChunks: {
      cacheGroups: {
        // What reads the workbook and what the first screen shows are always fetched together: one file packs better than five.
        first: { name: 'first', chunks: ({ name }) => name === 'overview' || name === 'read', enforce: true },
      },
    },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});
