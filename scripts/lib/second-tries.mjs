/** A reporter for vitest: names the tests that passed only at a second try, so that a race is not hidden. */
import fs from 'node:fs';

export default class SecondTries {
  onTestCaseResult(test) {
    const { retryCount = 0 } = test.diagnostic() ?? {};
    if (retryCount === 0 || test.result().state !== 'passed') return;
    const [error] = test.result().errors ?? [];
    const line = `${test.project.name} ${test.module.relativeModuleId}: ${test.fullName}${error ? ` (first: ${error.message.split('\n', 1)[0]})` : ''}`;
    if (process.env.SECOND_TRIES) fs.appendFileSync(process.env.SECOND_TRIES, `${line}\n`);
    else console.log(`Passed only at a second try: ${line}`);
  }
}
