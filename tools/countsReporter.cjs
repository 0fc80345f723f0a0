/** The last lines of a test run: what was skipped and why (the reason is in the title), then the counts alone. */
module.exports = class CountsReporter {
  onRunComplete(_contexts, results) {
    const tests = results.testResults.flatMap((file) => file.testResults);
    const skipped = tests.filter((test) => test.status === 'pending').map((test) => `  ${test.fullName}\n`);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest's own summary comes after every reporter; the counts come after that.
    process.once('exit', () => {
      if (skipped.length > 0) process.stdout.write(`\nSkipped:\n${skipped.join('')}`);
      process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed, ${skipped.length} skipped\n`);
    });
  }
};
