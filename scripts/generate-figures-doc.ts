/**
 * Writes docs/figures.md: every figure with its meaning, in both languages.
 * Run: npm run docs:figures. A test says whether the file is up to date.
 */
import { writeFileSync } from 'node:fs';
import { figuresDoc } from './figures/document';

writeFileSync('docs/figures.md', figuresDoc());
