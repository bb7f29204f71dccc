/**
 * Counts the tests in Vitest's JSON report. A file that could not even be loaded counts as one failed test, and so does
 * a run that failed though none of its tests did.
 */
export function countTests(report, exitCode) {
  const statuses = report.testResults.flatMap(({ status, assertionResults }) =>
    assertionResults.length === 0 ? [status] : assertionResults.map((result) => result.status),
  );
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const failed = count("failed");
  return {
    passed: count("passed"),
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: count("skipped", "pending", "todo", "disabled"),
  };
}
