import { describe, expect, it, test } from 'vitest';
import { lawCommand } from './command-line.ts';
import { timeLimits } from './time-limit/index.ts';

type Answer = Readonly<Record<string, unknown>>;
const ask = (...argv: string[]) => lawCommand(argv).json as Answer;
const term = (name: string, from: string, ...more: string[]) =>
  ask('deadline', '--from', from, '--term', name, ...more);

describe('terms by name', () => {
  it('each of the 149 is answered with its law, its name in both languages and what is doubtful about it', () => {
    for (const { id } of timeLimits) {
      const answer = term(id, '2026-09-16');
      expect(answer, id).not.toHaveProperty('error');
      expect(answer['end'] !== null || typeof answer['why'] === 'string', id).toBe(true);
      expect(answer['term'], id).toMatchObject({
        id,
        name: { zh: expect.stringMatching(/\p{Script=Han}/u) as string },
        basis: expect.stringMatching(/./) as string,
      });
    }
    expect((lawCommand(['terms']).json as readonly Answer[]).map(({ id }) => id)).toEqual(
      timeLimits.map(({ id }) => id),
    );
  });

  test.each([
    // Fifteen days from 16 September run into the national holidays.
    ['defence', '2026-09-16', '2026-10-08', ['CPL-128']],
    ['appeal_judgment', '2026-09-16', '2026-10-08', ['CPL-171']],
    ['mediator-choose', '2026-09-16', '2026-09-18', ['OMR-10']],
    // Sixty days until the end of 2021, thirty since.
    ['announcement-service', '2021-12-31', '2022-03-01', ['CPL2017-92']],
    ['preservation-urgent', '2026-09-16T10:20', '2026-09-18T11:00+08:00', ['CPL-103']],
    // Three full days before the hearing of 21 September.
    ['hearing-notice', '2026-09-21', '2026-09-17', ['CPL-139']],
  ])('CPL-85: %s from %s ends on %s', (name, from, end, articles) => {
    expect(term(name, from)).toMatchObject({ end, term: { articles } });
  });

  test('CRPL-105: a criminal term waits for the end of a holiday, but not while the accused is held', () => {
    // Ten days from 23 September end on 3 October, in the national holidays.
    expect(term('crim-appeal-judgment', '2026-09-23')).toMatchObject({
      end: '2026-10-08',
      notes: [{ zh: expect.stringContaining('--detained') as string }],
    });
    const held = term('crim-appeal-judgment', '2026-09-23', '--detained');
    expect(held).toMatchObject({ end: '2026-10-03' });
    expect(held).not.toHaveProperty('notes');
    expect(JSON.stringify(held['steps'])).toContain('CRPL-105');
    expect(JSON.stringify(held['steps'])).not.toContain('CPL-85"');
    // Where no calendar reaches, the day in custody is certain all the same.
    expect(term('crim-appeal-judgment', '2026-12-25', '--detained')).toMatchObject({
      end: '2027-01-04',
    });
    expect(JSON.stringify(term('crim-summary', '2017-03-01'))).toContain('2018年10月26日');
    // A civil term is not made shorter by the word.
    expect(term('defence', '2026-09-16', '--detained')).toMatchObject({ end: '2026-10-08' });
  });

  it('a term without a single length is not given one', () => {
    expect(term('evidence-ordinary', '2026-09-16')).toMatchObject({
      end: null,
      why: 'no-fixed-length',
      shortest: { end: '2026-10-08' },
      longest: null,
    });
    expect(term('crim-private-detained', '2026-09-16')).toMatchObject({
      shortest: { end: '2026-11-16' },
      longest: { end: '2026-12-16' },
    });
    for (const id of ['double-interest', 'e-service-date', 'property-report-lookback'])
      expect(term(id, '2026-09-16'), id).toMatchObject({ end: null, why: 'no-fixed-length' });
  });

  it('what rests on general knowledge says so in both languages, and on a day whose text is not held that', () => {
    expect(term('selling-off', '2026-09-16')).toMatchObject({
      term: { doubt: { zh: expect.stringContaining('没有对照过原文') as string } },
    });
    expect(term('defence', '2026-09-16')).toMatchObject({ term: { doubt: null } });
    expect(term('defence', '2015-09-16')).toMatchObject({
      notes: [{ zh: expect.stringContaining('那一天的条文') as string }],
    });
  });

  it.each([
    [['--from', '2026-09-16', '--term', 'soon'], 'unknown-term'],
    [['--from', '2026-02-30', '--term', 'defence'], 'from-is-no-day'],
    [['--from', '2026-09-16', '--term', 'defence', '--period', '15d'], 'both-given'],
    [['--from', '2026-09-16', '--term', 'toString'], 'unknown-term'],
    [['--term', 'defence'], 'missing'],
    [['--from', '2026-09-16', '--period', '0d'], 'not-a-period'],
    [['--from', '2026-09-16', '--period', '0wd'], 'not-a-period'],
    [['--from', '2026-09-16', '--period', '0h'], 'not-a-period'],
  ])('%j is %s', (argv, error) => {
    expect(ask('deadline', ...argv)).toMatchObject({
      error,
      mend: { zh: expect.stringMatching(/./) as string },
    });
  });
});
