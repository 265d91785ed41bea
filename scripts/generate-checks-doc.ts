/**
 * Writes docs/checks.md: every check with its words in both languages and an example that fails and one that passes.
 * Run: npm run docs:checks; with --check it only says whether the file is up to date.
 */
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { checksDoc } from '../test/domain/checks/examples/checksDoc';

const path = 'docs/checks.md';
const text = checksDoc();
if (process.argv.includes('--check')) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is out of date: run npm run docs:checks`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, text);
  console.log(`${path}: ${text.split('\n').length} lines`);
}
