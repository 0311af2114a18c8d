import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * Counts for `scripts/test.mjs`: how many tests passed; which failed and were skipped, and why; what campaigns said of
 * themselves. Vitest's own JSON leaves much of this out. Silent unless XIEZHI_TEST_COUNTS names a file.
 */
export default class TestCounts {
  onTestRunEnd(modules, unhandled) {
    const path = process.env.XIEZHI_TEST_COUNTS;
    if (path === undefined) return;
    const counts = { passed: 0, failed: [], skipped: [], campaigns: [] };
    const fell = (file, name, errors) => counts.failed.push({ file, name, why: briefly(errors) });
    for (const one of unhandled) fell('', 'outside every test', [one]);
    for (const file of modules) {
      const tests = [...file.children.allTests()];
      for (const test of tests) {
        const { state, note, errors } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'skipped')
          counts.skipped.push({
            file: file.relativeModuleId,
            name: test.fullName,
            reason: note ?? '',
          });
        else fell(file.relativeModuleId, test.fullName, errors);
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
        fell(file.relativeModuleId, 'the file itself', file.errors());
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(counts));
  }
}

/**
 * The beginning of what went wrong, short enough for a list at the end of a run. A browser says in its next lines what it
 * waited for.
 */
function briefly(errors = []) {
  const lines = stripVTControlCharacters(String(errors[0]?.message ?? '')).split('\n');
  const said = lines.map((one) => one.trim()).filter((one) => one !== '');
  const line = said.slice(0, 3).join(' · ');
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
