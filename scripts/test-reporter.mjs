import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Counts for `scripts/test.mjs`: how many tests passed, failed and were skipped, and why, and what campaigns said of
 * themselves. Vitest's own JSON leaves both out. Silent unless XIEZHI_TEST_COUNTS names a file.
 */
export default class TestCounts {
  onTestRunEnd(modules, unhandled) {
    const path = process.env.XIEZHI_TEST_COUNTS;
    if (path === undefined) return;
    const counts = { passed: 0, failed: unhandled.length, skipped: [], campaigns: [] };
    for (const file of modules) {
      const tests = [...file.children.allTests()];
      for (const test of tests) {
        const { state, note } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'skipped')
          counts.skipped.push({
            file: file.relativeModuleId,
            name: test.fullName,
            reason: note ?? '',
          });
        else counts.failed += 1;
        for (const { type, message } of test.annotations())
          if (type === 'campaign')
            counts.campaigns.push({
              file: file.relativeModuleId,
              name: test.name,
              said: message,
              held: state === 'passed',
            });
      }
      // A file that cannot be loaded has no tests, and would otherwise not be missed.
      if (file.errors().length > 0 || (tests.length === 0 && file.state() === 'failed'))
        counts.failed += 1;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(counts));
  }
}
