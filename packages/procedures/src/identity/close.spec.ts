import type { PersonStreamState } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { calm, mobile, registered, residentId, scenario, zhao } from './testing/index.ts';

const sure = { understood: true };
const personOf = (court: ReturnType<typeof scenario>) =>
  (court.state(zhao) as PersonStreamState).person;
const codes = async (court: ReturnType<typeof scenario>, posts: readonly 'judge'[] = []) => {
  const done = await court.when(court.person('zhao', { posts }), 'identity.close', zhao, sure);
  return done.outcome === 'refused' ? done.refusals.map(({ code }) => code) : [];
};

describe('closing an account', () => {
  test('OLR-7.1.3: with nothing that hangs on it the holder closes it; the number is let go and every session ends', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const holder = court.person('zhao');
    const told = await court.told(zhao, holder, 'identity.close');
    expect(told.map(({ code }) => code)).toEqual(['stays', 'goes', 'back']);
    const done = await court.when(holder, 'identity.close', zhao, sure);
    if (done.outcome !== 'accepted') throw new Error(done.outcome);
    const closed = personOf(court);
    expect(closed.closedAt).toBe(closed.sessionsFrom);
    expect(closed).toMatchObject({ mobile: null, means: [], residentId, name: '赵青禾' });
    expect(await codes(court)).toEqual(['docket/no-longer-open']);
  });

  test('OLR-7.1.3: what hangs on it is said all at once, as this court’s policy and not as law', async () => {
    const world = calm();
    world.ties = { cases: 2, asked: 1 };
    const court = scenario(world).given(zhao, ...registered());
    expect(await codes(court, ['judge'])).toEqual([
      'identity/cases-run',
      'identity/still-asked',
      'identity/holds-a-post',
    ]);
    const why = await court.whyNot(zhao, court.person('zhao'), 'identity.close', '');
    expect(why.map(({ ground }) => ground.kind)).toEqual(['policy', 'policy']);
    expect(why[0]?.facts).toEqual({ count: 2 });
  });

  test('OLR-7.1.3: where this network does not know of cases, nothing is closed on a guess', async () => {
    const world = calm();
    world.ties = null;
    const court = scenario(world).given(zhao, ...registered());
    expect(await codes(court)).toEqual(['identity/ties-not-known']);
  });

  test('OLR-7.3.1: a screen left open closes nothing', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const holder = court.person('zhao', { session: 1 });
    expect((await court.when(holder, 'identity.close', zhao, sure)).outcome).toBe('refused');
  });
});

describe('opening it again', () => {
  const seen = {
    document: 'resident-id-card',
    documentNumber: residentId,
    seen: true,
    mobile: '13800000077',
    code: '123456',
  };
  const closed = async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    await court.when(court.person('zhao'), 'identity.close', zhao, sure);
    return { court, clerk: court.person('lin', { posts: ['clerk'] }) };
  };

  test('OLR-7.3.2: with document and telephone in hand the counter opens it, and nothing of before opens it', async () => {
    const { court, clerk } = await closed();
    expect((await court.when(clerk, 'identity.reopen-at-counter', zhao, seen)).outcome).toBe(
      'accepted',
    );
    expect(personOf(court)).toMatchObject({ mobile: '13800000077', means: [], level: 2 });
    expect(personOf(court).closedAt).toBeUndefined();
    expect(court.entries(zhao).map(({ kind }) => kind)).toContain('identity.CredentialReplaced');
  });

  test('OLR-7.3.2: another document opens nothing; an account that is open is not opened, nor moved while it is closed', async () => {
    const { court, clerk } = await closed();
    const other = { ...seen, documentNumber: '440308199901101512' };
    expect((await court.when(clerk, 'identity.reopen-at-counter', zhao, other)).outcome).toBe(
      'refused',
    );
    expect(
      (await court.when(clerk, 'identity.change-mobile-at-counter', zhao, { ...seen, mobile }))
        .outcome,
    ).toBe('refused');
    const open = scenario(calm()).given(zhao, ...registered());
    expect((await open.when(clerk, 'identity.reopen-at-counter', zhao, seen)).outcome).toBe(
      'refused',
    );
  });
});
