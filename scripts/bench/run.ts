import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import webpack from 'webpack';

/**
 * `npm run bench` and `npm run bench:…`: measures, bundled as the pane ships. tsx turns every import into a getter, which loops over
 * two million cells feel; what people run has none. Each measure has a process of its own; exit 1 where one is over its limit.
 */
const root = join(__dirname, '..', '..');
const measures = ['allocation', 'ledger', 'checks'] as const;

function bundle(name: string): Promise<string> {
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: root,
    devtool: false,
    performance: { hints: false },
    entry: join(__dirname, `${name}.ts`),
    output: { path: join(root, 'out', 'bench'), filename: `${name}.js` },
    // Names stay, for a profile to be read; the code is joined into one scope as in the pane.
    optimization: { minimize: false },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve(join(root, 'out', 'bench', `${name}.js`));
    });
  });
}

async function main([name, ...given]: readonly string[]): Promise<void> {
  for (const measure of name === undefined ? measures : [name]) {
    const { status } = spawnSync(process.execPath, [await bundle(measure), ...given], { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

void main(process.argv.slice(2));
