import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

/** Hearing, transcript, judgment and closing, in any order. */
const names = catalogue.commands
  .map(({ name }) => name)
  .filter((name) => /^(hearing|transcript|judgment|appeal|exchange|case)\./.test(name));
const move = fc.record({
  blind: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
  ),
  who: fc.constantFrom('zhao', 'he', 'he', 'lu', 'lin'),
  pick: fc.nat({ max: 100 }),
  days: fc.nat({ max: 12 }),
});
type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;

/** The example, with a day that lies ahead now and then, and a reason for it. */
function inputFor(name: string, now: number): Readonly<Record<string, unknown>> {
  const example = catalogue.command(name)?.example ?? {};
  if (name !== 'hearing.schedule') return example;
  const on = new Date(now + 5 * 86_400_000).toISOString().slice(0, 10);
  return { ...example, at: `${on}T09:30`, reasons: '法庭另有安排' };
}

/** @returns whether it was accepted. */
async function play(one: CivilCase, { blind, who, pick }: Move, now: number): Promise<boolean> {
  const actor = one.people[who];
  const offered = (await one.court.offers(one.stream, actor))
    .map((key) => key.split('#'))
    .filter(([name = '']) => names.includes(name));
  const [first, key = ''] = offered[pick % Math.max(1, offered.length)] ?? [];
  const name = blind ?? first;
  if (name === undefined) return false;
  const before = one.court.entries(one.stream).length;
  const tried = await one.try(who, name, inputFor(name, now), key);
  expect(tried.outcome).not.toBe('invalid');
  if (tried.outcome !== 'refused') return true;
  expect(one.court.entries(one.stream)).toHaveLength(before);
  for (const { code, ground, remedy } of tried.refusals) {
    expect(remedy.length).toBeGreaterThan(0);
    expect(catalogue.texts('zh-CN').refusals[code], code).toBeDefined();
    if (blind === null) expect([code, ground.kind]).not.toContain('docket/no-longer-open');
  }
  if (blind === null) expect(await one.court.whyNot(one.stream, actor, name, key)).toEqual([]);
  return false;
}

describe('in any order', () => {
  test('nothing throws, a refusal enters nothing and leads on, what is offered is not refused by its offers', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('ordinary', 'summary', 'small-claims'),
        fc.array(move, { minLength: 10, maxLength: 40, size: 'max' }),
        async (procedure, moves) => {
          const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
          let now = Date.parse('2026-03-02T01:00:00.000Z');
          for (const each of moves) {
            now += each.days * 86_400_000;
            one.court.at(new Date(now).toISOString());
            if (await play(one, each, now)) accepted += 1;
            await one.issue();
          }
          expect(one.state.proceedings.refusedReactions).toEqual([]);
          // Tasks and terms are there for every state.
          expect(one.court.tasks(one.stream)).toBeDefined();
          expect(one.court.deadlines(one.stream)).toBeDefined();
        },
      ),
      { numRuns: 40 },
    );
    expect(accepted).toBeGreaterThan(200);
  }, 60_000);
});
