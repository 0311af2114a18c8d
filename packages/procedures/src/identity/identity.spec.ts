import { fold } from '@xiezhi/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../framework/index.ts';
import { visitor } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { identity } from './index.ts';
import type { World } from './testing/index.ts';
import { calm, registered, scenario, zhao } from './testing/index.ts';

const languages: readonly Language[] = ['zh-CN', 'en'];

describe('identity', () => {
  it.each(languages)('every page, field and option has words in %s', (language) => {
    for (const one of identity.commands) {
      const text = identity.texts[language].commands[one.name];
      expect(text, one.name).toBeDefined();
      for (const page of one.ask) {
        expect(text?.pages[page.id]?.title, `${one.name} ${page.id}`).toBeTruthy();
        for (const field of page.fields)
          expect(text?.fields[field.path]?.label, `${one.name} ${field.path}`).toBeTruthy();
      }
    }
  });

  it('every example is an input of its command', () => {
    for (const one of identity.commands)
      expect(one.input.safeParse(one.example).error, one.name).toBeUndefined();
  });

  const answers: fc.Arbitrary<World> = fc.record({
    code: fc.constantFrom('right', 'wrong', 'expired', 'too-many'),
    register: fc.constantFrom('match', 'no-match', 'unavailable'),
    face: fc.constantFrom('match', 'no-match', 'unavailable'),
    holder: fc.constantFrom('somebody', null),
    means: fc.constantFrom('right', 'wrong', 'used', 'too-many', 'missing'),
  });
  const who = fc.constantFrom('visitor', 'zhao', 'clerk', 'administrator', 'stranger');
  const act = fc.record({
    command: fc.nat(identity.commands.length - 1),
    who,
    world: answers,
    spoiled: fc.option(fc.anything()),
  });

  it('decide never throws; refused leaves no entries and always names a way on, in both languages; a replay is the state', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const world = calm();
        const court = scenario(world).given(zhao, ...registered(1));
        for (const one of acts) {
          Object.assign(world, one.world);
          const command = identity.commands[one.command];
          if (!command) continue;
          const actor =
            one.who === 'visitor'
              ? visitor('here')
              : court.person(one.who, {
                  posts: one.who === 'clerk' || one.who === 'administrator' ? [one.who] : [],
                });
          const before = court.entries(zhao).length;
          const [firstField] = Object.keys(command.example);
          const input =
            one.spoiled === null || firstField === undefined
              ? command.example
              : { ...command.example, [firstField]: one.spoiled };
          const done = await court.when(actor, command.name, command.opens ? null : zhao, input);
          if (done.outcome === 'accepted') continue;
          expect(court.entries(zhao)).toHaveLength(before);
          if (done.outcome === 'invalid') continue;
          for (const refusal of done.refusals) {
            expect(refusal.remedy.length).toBeGreaterThan(0);
            for (const language of languages)
              expect(catalogue.texts(language).refusals[refusal.code], refusal.code).toBeDefined();
            for (const remedy of refusal.remedy)
              if (remedy.kind === 'command')
                expect(catalogue.command(remedy.name), remedy.name).not.toBeNull();
          }
        }
        expect(fold('person', court.entries(zhao))).toEqual(court.state(zhao));
      }),
      { numRuns: 200 },
    );
  });
});
