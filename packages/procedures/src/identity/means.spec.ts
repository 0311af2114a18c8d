import type { PersonStreamState } from '@xiezhi/record';
import { describe, expect, it, test } from 'vitest';
import { calm, registered, residentId, scenario, zhao } from './testing/index.ts';

const personOf = (court: ReturnType<typeof scenario>) =>
  (court.state(zhao) as PersonStreamState).person;
const counter = { document: 'resident-id-card', documentNumber: residentId, seen: true };

describe('identity.set-up-totp, keep-recovery-codes, add-passkey', () => {
  test.each([
    ['identity.set-up-totp', { code: '123456' }, { id: 'totp', means: 'totp' }],
    [
      'identity.keep-recovery-codes',
      { code: 'K7QM-2XVP', written: true },
      { id: 'recovery-codes', means: 'recovery-codes' },
    ],
    [
      'identity.add-passkey',
      { name: '我的手机', credential: '{}' },
      { id: 'k1', means: 'passkey', name: '我的手机' },
    ],
  ])(
    'OLR-7.3.1: %s keeps the secret beside the docket and the fact in it',
    async (name, input, set) => {
      const court = scenario(calm()).given(zhao, ...registered(2));
      const done = await court.when(court.person('zhao'), name, zhao, input);
      if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
      expect(personOf(court).means).toMatchObject([set]);
      expect(JSON.stringify(done.entries)).not.toContain('sealed');
    },
  );

  test.each(['wrong', 'used', 'too-many', 'missing'] as const)(
    'OLR-7.3.1: what was begun and shown %s sets up nothing, and the answer leaves the counter',
    async (means) => {
      const court = scenario({ ...calm(), means }).given(zhao, ...registered(2));
      const done = await court.when(court.person('zhao'), 'identity.set-up-totp', zhao, {
        code: '123456',
      });
      expect(done).toMatchObject({
        refusals: [
          {
            code: `identity/means-${means}`,
            ground: { kind: 'policy' },
            remedy: [{ kind: 'field', path: 'code' }, { kind: 'offline' }],
          },
        ],
      });
      expect(personOf(court).means).toEqual([]);
    },
  );

  it('OLR-7.2.1: a password alone adds no means, and neither does a screen left open', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    const byPassword = court.person('zhao', { session: 1 });
    const input = { code: '123456' };
    expect(await court.when(byPassword, 'identity.set-up-totp', zhao, input)).toMatchObject({
      refusals: [{ code: 'permission/step-up' }],
    });
    const longAgo = { ...court.person('zhao'), confirmedAt: '2026-11-24T00:00:00.000Z' as never };
    expect(await court.when(longAgo, 'identity.set-up-totp', zhao, input)).toMatchObject({
      refusals: [{ code: 'identity/confirm-first', ground: { kind: 'policy' } }],
    });
  });
});

describe('identity.step-up', () => {
  test.each([
    ['totp', { code: '123456' }],
    ['recovery-code', { recoveryCode: 'K7QM-2XVP' }],
    ['passkey', { credential: '{}' }],
  ])('OLR-7.3.1: %s confirms once more who sits there', async (method, shown) => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    await court.when(court.person('zhao'), 'identity.set-up-totp', zhao, { code: '123456' });
    const done = await court.when(court.person('zhao'), 'identity.step-up', zhao, {
      method,
      ...shown,
    });
    expect(done.outcome === 'accepted' && done.entries).toMatchObject([
      { kind: 'identity.ConfirmedAgain', body: { method, level: 2 } },
    ]);
  });

  it('OLR-7.3.1: a code that was used confirms nothing', async () => {
    const world = calm();
    const court = scenario(world).given(zhao, ...registered(2));
    world.means = 'used';
    const done = await court.when(court.person('zhao'), 'identity.step-up', zhao, {
      method: 'recovery-code',
      recoveryCode: 'K7QM-2XVP',
    });
    expect(done).toMatchObject({ refusals: [{ code: 'identity/means-used' }] });
    expect(personOf(court).confirmed).toBeNull();
  });
});

describe('identity.remove-means', () => {
  it('OLR-7.2.1: a means that is lost is taken away by its holder', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    await court.when(court.person('zhao'), 'identity.add-passkey', zhao, {
      name: '我的手机',
      credential: '{}',
    });
    await court.when(court.person('zhao'), 'identity.remove-means', zhao, { sure: true }, 'k1');
    expect(personOf(court).means).toEqual([]);
  });
});

describe('a theft, and the way back', () => {
  const theft = { wish: 'phone', reason: '手机被抢。', madeSure: '号码后四位说对了。' };

  it('OLR-7.2.3: told by telephone or at the counter, the account is frozen at once', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    const clerk = court.person('he', { posts: ['clerk'] });
    await court.when(clerk, 'identity.report-theft-for', zhao, theft);
    expect(personOf(court)).toMatchObject({ frozen: true, frozenBy: 'phone' });
    expect(await court.when(clerk, 'identity.report-theft-for', zhao, theft)).toMatchObject({
      refusals: [{ code: 'identity/account-frozen' }],
    });
    expect(
      await court.when(court.person('stranger'), 'identity.report-theft-for', zhao, theft),
    ).toMatchObject({ refusals: [{ code: 'permission/not-yours' }] });
  });

  it('OLR-7.3.2: the card in hand opens it again, and no means of before is left', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    await court.when(court.person('zhao'), 'identity.set-up-totp', zhao, { code: '123456' });
    await court.when(court.person('zhao'), 'identity.report-theft', zhao, {
      reason: '手机丢了。',
      understood: true,
    });
    const clerk = court.person('he', { posts: ['clerk'] });
    const wrong = { ...counter, documentNumber: '440308199901101512' };
    expect(await court.when(clerk, 'identity.release-at-counter', zhao, wrong)).toMatchObject({
      refusals: [{ code: 'identity/document-differs' }],
    });
    await court.when(clerk, 'identity.release-at-counter', zhao, counter);
    expect(personOf(court)).toMatchObject({ frozen: false, frozenBy: null, means: [] });
  });

  it('OLR-7.2.3: what an administrator froze the counter does not release', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    await court.when(court.person('gu', { posts: ['administrator'] }), 'identity.freeze', zhao, {
      reason: '有人反映被冒用。',
    });
    const clerk = court.person('he', { posts: ['clerk'] });
    expect(await court.when(clerk, 'identity.release-at-counter', zhao, counter)).toMatchObject({
      refusals: [
        {
          code: 'identity/frozen-by-decision',
          ground: { kind: 'policy', setting: 'frozen-accounts' },
        },
      ],
    });
  });
});
