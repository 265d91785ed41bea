// Turns jest's report into the last line of a run, "N passed, N failed": `node counts.mjs report.json [steps that failed before]`.
import { readFileSync } from 'node:fs';

const [report, stepsFailed = '0'] = process.argv.slice(2);
const result = JSON.parse(readFileSync(report, 'utf8'));
for (const { name, message, status } of result.testResults) if (status === 'failed') console.log(`\n${name}\n${message}`);
const unrun = result.numPendingTests + result.numTodoTests;
if (unrun > 0) console.log(`${unrun} tests did not run`);
if (result.numTotalTests === 0) console.log('no tests were found');
if (Number(stepsFailed) > 0) console.log(`${stepsFailed} steps beside the tests failed: see above`);
// A suite that cannot be loaded has no tests to count.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + Number(stepsFailed);
console.log(`${result.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || result.numPassedTests === 0 || !result.success ? 1 : 0;
