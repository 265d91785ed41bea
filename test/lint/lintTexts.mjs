// Reads [{ file, text }] as JSON on standard input, lints each with the project's own configuration and prints the messages found.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const withTypes = process.argv.includes('--types');
const eslint = new ESLint({
  // The texts are no files on disk, so rules that ask the type checker are left out, unless they stand in for one that is.
  overrideConfig: withTypes
    ? []
    : [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false } } }],
});
const results = [];
for (const { file, text } of JSON.parse(Buffer.concat(chunks).toString())) {
  const [result] = await eslint.lintText(text, { filePath: file });
  results.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(results));
