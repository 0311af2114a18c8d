import { test } from 'vitest';

/**
 * `test`, or when the condition does not hold, a test that is skipped and says why: the list of skipped tests with their
 * reasons ends every run.
 */
export const testWhen = (holds: boolean, reason: string) => (holds ? test : skipped(reason));

const skipped =
  (reason: string): ((title: string, ...rest: unknown[]) => void) =>
  (title) => {
    test(title, (context) => {
      context.skip(reason);
    });
  };

/** Whether this is `npm run test:long`. */
export const long = process.env['XIEZHI_LONG'] === '1';

/** For what takes minutes: large cases, many seeds, many kills. */
export const longTest = testWhen(long, 'takes long; npm run test:long runs it');
