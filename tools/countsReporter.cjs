/** The last lines of a test run: what was skipped and why (the reason is in the title), then the counts alone. */
module.exports = class CountsReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) => file.testResults).filter((test) => test.status === 'pending');
    if (skipped.length > 0) process.stdout.write(`\nSkipped:\n${skipped.map((t) => `  ${t.fullName}\n`).join('')}`);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests} skipped\n`);
  }
};
