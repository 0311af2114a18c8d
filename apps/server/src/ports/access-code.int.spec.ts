import { freshDatabase } from '@xiezhi/docket/testing';
import { expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { accessCodeGuesses, accessCodeGuessesAtCase } from '../people/tries.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const { accessCodes } = server.environment;
const one = 'case:one-0001';
const code = accessCodes.code(one as never, 'd1');
const issued = [accessCodes.hash(code)];

/** As linking a case asks it. */
const tried = (by: string, written: string, stream = one): Promise<unknown> =>
  server.environment.docket.options.ports['access-code-tried']?.({
    by,
    stream,
    code: written,
    issued,
  }) ?? Promise.reject(new Error('no such port'));
const right = { hash: issued[0] };

test('OLR-10.1.2: one person’s wrong codes are counted, also over cases; then not even the right one helps', async () => {
  for (let times = 0; times < accessCodeGuesses.times; times += 1)
    expect(
      await tried('guesser', `2222-222${String(times)}`, `case:other-${String(times)}`),
    ).toEqual({
      hash: expect.any(String) as unknown,
    });
  expect(await tried('guesser', code)).toBe('too-many');
  expect(await tried('holder', code.toLowerCase())).toEqual(right);
  server.later(61);
  expect(await tried('guesser', code)).toEqual(right);
});

test('OLR-10.1.2: the code after one that was withdrawn is another, and each is drawn again as it was', () => {
  const [second, third] = [2, 3].map((which) => accessCodes.code(one as never, 'd1', which));
  expect(new Set([code, second, third]).size).toBe(3);
  expect(accessCodes.code(one as never, 'd1', 1)).toBe(code);
  expect(accessCodes.code(one as never, 'd1', 2)).toBe(second);
});

test('OLR-10.1.2: many tries at the same moment gain nothing', async () => {
  server.later(61);
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, at) => tried('hasty', `3333-33${String(at + 10)}`)),
  );
  expect(answers.filter((answer) => answer !== 'too-many').length).toBeLessThanOrEqual(
    accessCodeGuesses.times,
  );
});

test('OLR-10.1.2: many people guessing at one case never keep out whoever copies the notice right', async () => {
  server.later(61);
  for (let times = 0; times < accessCodeGuessesAtCase.times; times += 1)
    await tried(`crowd-${String(times)}`, '4444-4444');
  // A second guess at a case under guessing is refused; the first of anybody is not.
  expect(await tried('crowd-1', '4444-4446')).toBe('too-many');
  expect(await tried('late-holder', code)).toEqual(right);
  expect(await tried('crowd-1', '4444-4446', 'case:two-0001')).not.toBe('too-many');
  server.later(61);
  expect(await tried('crowd-1', code)).toEqual(right);
});

test('OLR-10.1.2: a right code is no guess: looking at what would happen, again and again, takes nothing away', async () => {
  server.later(61);
  for (let times = 0; times < 2 * accessCodeGuesses.times; times += 1)
    expect(await tried('careful', code)).toEqual(right);
});
