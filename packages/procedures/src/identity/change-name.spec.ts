import type { PersonStreamState } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { calm, registered, residentId, scenario, zhao } from './testing/index.ts';

const now = { name: '赵青和', agreed: true };
const personOf = (court: ReturnType<typeof scenario>) =>
  (court.state(zhao) as PersonStreamState).person;
const confirmed = { session: 2, confirmedAt: '2026-11-24T01:00:00.000Z' };
const seen = {
  document: 'resident-id-card',
  documentNumber: residentId,
  name: '赵青和',
  proof: '户口簿原件，曾用名一栏',
  seen: true,
};

describe('another name', () => {
  test('OLR-7.1.2: the register knows the number under it: it is the name from now on, and the one of before is kept', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const holder = court.person('zhao', confirmed);
    expect((await court.when(holder, 'identity.change-name', zhao, now)).outcome).toBe('accepted');
    expect(personOf(court)).toMatchObject({ name: '赵青和', residentId, level: 2 });
    expect(personOf(court).formerNames?.map(({ name }) => name)).toEqual(['赵青禾']);
    expect(court.entries(zhao).at(-1)?.body).toMatchObject({ was: '赵青禾', why: 'register' });
  });

  test.each([
    ['no-match', 'identity/name-not-known', 'law'],
    ['unavailable', 'identity/name-not-compared', 'technical'],
  ] as const)(
    'OLR-7.1.2: nobody takes a name by typing it (%s), and the counter is the way on',
    async (register, code, ground) => {
      const court = scenario({ ...calm(), register }).given(zhao, ...registered());
      const holder = court.person('zhao', confirmed);
      const done = await court.when(holder, 'identity.change-name', zhao, now);
      if (done.outcome !== 'refused') throw new Error(done.outcome);
      expect(done.refusals[0]).toMatchObject({ code, ground: { kind: ground } });
      expect(done.refusals[0]?.remedy).toContainEqual({ kind: 'offline', place: 'service-hall' });
      expect(personOf(court).name).toBe('赵青禾');
    },
  );

  test('OLR-7.3.2: somebody of the court has seen the proof; another document changes nothing, and nobody does it to themselves', async () => {
    const court = scenario({ ...calm(), register: 'unavailable' }).given(zhao, ...registered());
    const clerk = court.person('lin', { posts: ['clerk'] });
    const wrong = { ...seen, documentNumber: '440308199901101512' };
    expect((await court.when(clerk, 'identity.change-name-at-counter', zhao, wrong)).outcome).toBe(
      'refused',
    );
    expect((await court.when(clerk, 'identity.change-name-at-counter', zhao, seen)).outcome).toBe(
      'accepted',
    );
    expect(personOf(court)).toMatchObject({ name: '赵青和' });
    const self = court.person('zhao', { posts: ['clerk'] });
    expect((await court.when(self, 'identity.change-name-at-counter', zhao, seen)).outcome).toBe(
      'refused',
    );
  });

  test('OLR-7.3.1: a screen left open changes no name', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const holder = court.person('zhao', { session: 1 });
    expect((await court.when(holder, 'identity.change-name', zhao, now)).outcome).toBe('refused');
  });
});
