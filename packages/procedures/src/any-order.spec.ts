import type { StreamId } from '@xiezhi/kernel';
import { personRegistered } from '@xiezhi/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { CivilCase } from './testing/civil.ts';

/** Consent, service, defence and taking part, in any order a list of people could think of. */
const names = catalogue.commands
  .map(({ name }) => name)
  .filter((name) =>
    /^(consent|mode|service|defence|participation|authority|exchange)\./.test(name),
  );
const who = ['zhao', 'qian', 'he', 'lu', 'machine'] as const;

/** Mostly somebody does what is offered; now and then anybody tries anything. */
const move = fc.record({
  blind: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
  ),
  who: fc.constantFrom(...who),
  pick: fc.nat({ max: 200 }),
  days: fc.nat({ max: 6 }),
});

/** The example, with papers there are and days that have come. */
function inputFor(one: CivilCase, name: string, now: string): Readonly<Record<string, unknown>> {
  const example = { ...catalogue.command(name)?.example };
  const papers = one.state.documents.papers.flatMap(({ file }) => (file ? [file.sha256] : []));
  if ('papers' in example) example['papers'] = papers;
  for (const field of ['on', 'receivedOn']) if (field in example) example[field] = now.slice(0, 10);
  return example;
}

async function opened(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  one.court.given(
    'person:qian' as StreamId,
    personRegistered.make({
      shared: { name: '钱守拙' },
      personal: {
        label: 'person:qian',
        value: { residentId: '110101199003070011', mobile: '13800000001' },
      },
    }),
  );
  return one;
}

/** The clock enters every term that has run out. */
async function passTerms(one: CivilCase, now: string): Promise<void> {
  for (const { key, dueAt } of one.court.deadlines(one.stream)) {
    if (dueAt < now) await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
  }
}

const gone = ['docket/no-longer-open', 'permission/not-yours', 'permission/not-linked'];

describe('in any order', () => {
  test('no command throws, a refusal enters nothing and leads on, and what is offered is not refused by its own offers', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(move, { minLength: 10, maxLength: 30, size: 'max' }),
        async (moves) => {
          const one = await opened();
          let now = Date.parse('2026-03-02T01:00:00.000Z');
          for (const each of moves) {
            now += each.days * 86_400_000;
            const text = new Date(now).toISOString();
            one.court.at(text);
            await passTerms(one, text);
            const actor = each.who === 'machine' ? one.court.system('mail') : one.people[each.who];
            const offered = (await one.court.offers(one.stream, actor))
              .map((key) => key.split('#'))
              .filter(([name = '']) => names.includes(name));
            const [offeredName, key = ''] = offered[each.pick % Math.max(1, offered.length)] ?? [];
            const name = each.blind ?? offeredName;
            if (name === undefined) continue;
            const before = one.court.entries(one.stream).length;
            const input = inputFor(one, name, text);
            const tried = await one.court.when(actor, name, one.stream, input, key);
            expect(tried.outcome).not.toBe('invalid');
            // Rows are kept by their keys: two of one key would stop every later act in the case.
            for (const owed of [one.court.tasks(one.stream), one.court.deadlines(one.stream)])
              expect(new Set(owed.map((row) => row.key)).size).toBe(owed.length);
            if (tried.outcome !== 'refused') {
              accepted += 1;
              continue;
            }
            expect(one.court.entries(one.stream)).toHaveLength(before);
            for (const { code, remedy } of tried.refusals) {
              expect(remedy.length).toBeGreaterThan(0);
              if (each.blind === null) expect(gone).not.toContain(code);
            }
          }
          expect(one.state.proceedings.refusedReactions).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
    expect(accepted).toBeGreaterThan(200);
  }, 60_000);
});
