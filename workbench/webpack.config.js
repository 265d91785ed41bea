const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

/**
 * The workbench page, and the script that stands in for Excel in the task pane's frame.
 * @type {import('webpack').Configuration}
 */
module.exports = {
  name: 'workbench',
  mode: 'production',
  context: __dirname,
  entry: { page: './grid/index.tsx', 'stand-in': './grid/frame/standIn.ts' },
  output: {
    path: join(__dirname, '../out/workbench'),
    filename: '[name].js',
    chunkFilename: 'chunks/[name].[contenthash:8].js',
    publicPath: '/',
    clean: true,
  },
  target: ['web', 'es2022'],
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
      },
    ],
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'grid/page/page.html', to: 'index.html' },
        { from: 'grid/styles', to: 'styles' },
      ],
    }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};
