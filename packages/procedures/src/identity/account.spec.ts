import type { PersonStreamState } from '@xiezhi/record';
import { accountFrozen } from '@xiezhi/record';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../index.ts';
import { visitor } from '../framework/index.ts';
import {
  calm,
  mobile,
  otherResidentId,
  registered,
  registration,
  residentId,
  scenario,
  zhao,
} from './testing/index.ts';

const personOf = (court: ReturnType<typeof scenario>) =>
  (court.state(zhao) as PersonStreamState).person;
const newMobile = { mobile: '13800000015', code: '123456' };
const frozen = accountFrozen.make({ shared: { reason: '手机丢了' } });

describe('identity.change-mobile', () => {
  it('OLR-7.1.2: the code to the new number moves the account there, and the old number is told', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const done = await court.when(
      court.person('zhao', { session: 2 }),
      'identity.change-mobile',
      zhao,
      newMobile,
    );
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    expect(personOf(court)).toMatchObject({ mobile: '13800000015', previousMobile: mobile });
    const told = done.entries.flatMap((one) =>
      catalogue.effectsOf(one).flatMap((effect) => effect.message(one, court.state(zhao))),
    );
    expect(told.map((one) => one['to'])).toEqual([mobile]);
  });

  it('OLR-7.1.3: a number that was let go is free for whoever has it next', async () => {
    const court = scenario(calm());
    const first = await court.when(visitor('one'), 'identity.register', null, registration);
    if (first.outcome !== 'accepted') throw new Error(JSON.stringify(first));
    const holder = court.person(first.stream.slice('person:'.length));
    await court.when(holder, 'identity.change-mobile', first.stream, newMobile);
    const next = await court.when(visitor('two'), 'identity.register', null, {
      ...registration,
      residentId: otherResidentId,
    });
    expect(next.outcome).toBe('accepted');
  });

  it('OLR-7.1.2: without the phone in hand the number stays', async () => {
    const court = scenario({ ...calm(), code: 'wrong' }).given(zhao, ...registered());
    const done = await court.when(court.person('zhao'), 'identity.change-mobile', zhao, newMobile);
    expect(done).toMatchObject({
      refusals: [{ code: 'identity/code-wrong', ground: { kind: 'policy' } }],
    });
    expect(personOf(court).mobile).toBe(mobile);
  });
});

describe('OLR-7.2.1: whoever has only the password', () => {
  const password = { password: '另一句我自己记得住的话' };
  const earlier = '2026-11-24T00:00:00.000Z';

  it('moves no account: the old phone, a face or the counter is needed, and the way is named', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const thief = court.person('zhao', { session: 1 });
    const done = await court.when(thief, 'identity.change-mobile', zhao, newMobile);
    expect(done).toMatchObject({
      refusals: [
        {
          code: 'permission/step-up',
          ground: { kind: 'policy', setting: 'confirm-once-more' },
          remedy: [{ kind: 'command', name: 'identity.step-up' }, { kind: 'offline' }],
        },
      ],
    });
    expect(personOf(court).mobile).toBe(mobile);
  });

  it.each([
    ['identity.change-mobile', newMobile],
    ['identity.change-password', password],
  ] as const)('a screen left open is not enough for %s', async (name, input) => {
    const court = scenario(calm()).given(zhao, ...registered());
    const left = court.person('zhao', { session: 2, confirmedAt: earlier });
    expect(await court.when(left, name, zhao, input)).toMatchObject({
      refusals: [
        {
          code: 'identity/confirm-first',
          ground: { kind: 'policy', setting: 'confirm-once-more' },
          remedy: [{ kind: 'command', name: 'identity.step-up' }, { kind: 'offline' }],
        },
      ],
    });
  });

  it('OLR-7.2.1: whoever has just come in by a code sets a new password without the old one', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const back = court.person('zhao', { session: 1 });
    expect((await court.when(back, 'identity.change-password', zhao, password)).outcome).toBe(
      'accepted',
    );
  });
});

describe('identity.change-mobile-at-counter', () => {
  const atCounter = {
    document: 'resident-id-card',
    documentNumber: residentId,
    seen: true,
    ...newMobile,
  };

  it('OLR-7.2.3, OLR-7.3.2: the original gives the account back to the person it names; earlier sessions end', async () => {
    const court = scenario(calm()).given(zhao, ...registered(), frozen);
    const done = await court.when(
      court.person('he', { posts: ['clerk'] }),
      'identity.change-mobile-at-counter',
      zhao,
      atCounter,
    );
    expect(done.outcome === 'accepted' && done.entries.map((one) => one.kind)).toEqual([
      'identity.DocumentSeen',
      'identity.MobileChanged',
      'identity.CredentialReplaced',
    ]);
    expect(personOf(court)).toMatchObject({
      mobile: '13800000015',
      sessionsFrom: '2026-11-24T01:00:00.000Z',
      frozen: true,
    });
  });

  it('OLR-7.1.2: another person’s document moves nothing', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const clerk = court.person('he', { posts: ['clerk'] });
    const done = await court.when(clerk, 'identity.change-mobile-at-counter', zhao, {
      ...atCounter,
      documentNumber: otherResidentId,
    });
    expect(done).toMatchObject({
      refusals: [{ code: 'identity/document-differs', ground: { kind: 'law' } }],
    });
  });
});

describe('identity.change-password', () => {
  it('OLR-7.2.1: a new password ends the sessions of before and is itself not in the docket', async () => {
    const court = scenario(calm())
      .given(zhao, ...registered())
      .at('2026-11-25T01:00:00.000Z');
    const done = await court.when(
      court.person('zhao', { session: 1 }),
      'identity.change-password',
      zhao,
      { password: '另一句我自己记得住的话' },
    );
    expect(personOf(court).sessionsFrom).toBe('2026-11-25T01:00:00.000Z');
    expect(JSON.stringify(done)).not.toContain('另一句');
  });
});

describe('OLR-7.2.3: while it is looked into whether an account was stolen', () => {
  it.each([
    ['identity.change-mobile', newMobile],
    ['identity.change-password', { password: '另一句我自己记得住的话' }],
    ['identity.check-face', { agreed: true }],
    ['identity.step-up', { method: 'face' }],
    ['identity.report-theft', { reason: '又一次', understood: true }],
  ] as const)(
    'nothing is done under it: %s is refused as a policy, with the counter open',
    async (name, input) => {
      const court = scenario(calm()).given(zhao, ...registered(), frozen);
      const done = await court.when(court.person('zhao', { frozen: true }), name, zhao, input);
      expect(done).toMatchObject({
        refusals: [
          {
            code: 'identity/account-frozen',
            ground: { kind: 'policy', setting: 'frozen-accounts' },
            remedy: [{ kind: 'offline' }, { kind: 'offline' }],
          },
        ],
      });
    },
  );
});

describe('identity.choose-phrase', () => {
  const phrase = '外婆家的柿子树';

  it('OLR-7.2.1: the holder chooses words for the court to write, changes them and takes them away; only the holder’s own label holds them', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const holder = court.person('zhao');
    expect(await court.told(zhao, holder, 'identity.choose-phrase')).toEqual([
      { code: 'none', facts: {} },
    ]);
    const done = await court.when(holder, 'identity.choose-phrase', zhao, { phrase });
    expect(done.outcome).toBe('accepted');
    expect(personOf(court).phrase).toBe(phrase);
    expect(await court.told(zhao, holder, 'identity.choose-phrase')).toEqual([
      { code: 'chosen', facts: {} },
    ]);
    await court.when(holder, 'identity.choose-phrase', zhao, {});
    expect(personOf(court).phrase).toBeNull();
  });

  it('nobody chooses them for somebody else, and not while the account is frozen', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    for (const other of [
      court.person('qian'),
      court.person('he', { posts: ['clerk'] }),
      court.person('lin', { posts: ['administrator'] }),
    ])
      expect(await court.when(other, 'identity.choose-phrase', zhao, { phrase })).toMatchObject({
        outcome: 'refused',
      });
    const still = scenario(calm()).given(zhao, ...registered(), frozen);
    expect(
      (await still.when(still.person('zhao'), 'identity.choose-phrase', zhao, { phrase })).outcome,
    ).toBe('refused');
  });

  it('OLR-7.2.1: whoever found a screen open, or has the password alone, chooses none', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const choose = (actor: Parameters<typeof court.when>[0]) =>
      court.when(actor, 'identity.choose-phrase', zhao, { phrase });
    expect(
      await choose(court.person('zhao', { confirmedAt: '2026-03-01T00:00:00.000Z' })),
    ).toMatchObject({ refusals: [{ code: 'identity/confirm-first' }] });
    expect((await choose(court.person('zhao', { session: 1 }))).outcome).not.toBe('accepted');
    expect(personOf(court).phrase).toBeNull();
  });

  it('OLR-7.2.1: a change is told with the words of before, and a first choice with none', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const choose = async (input: object) => {
      const done = await court.when(
        court.person('zhao'),
        'identity.choose-phrase',
        zhao,
        input as Readonly<Record<string, string>>,
      );
      if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
      return done.entries.flatMap((one) =>
        catalogue.effectsOf(one).flatMap((effect) => effect.message(one, court.state(zhao))),
      );
    };
    expect(await choose({ phrase })).toMatchObject([{ to: mobile, words: null }]);
    const [second] = await choose({ phrase: '小偷写的字' });
    expect(second).toMatchObject({ to: mobile, words: phrase });
    // Beside the text, which anybody at an open screen reads in the list of what was sent.
    expect(second?.['text']).not.toContain(phrase);
    expect(await choose({})).toMatchObject([{ words: '小偷写的字' }]);
  });

  it.each([
    ['identity.change-mobile', newMobile],
    ['identity.change-password', { password: '另一句我自己记得住的话' }],
    ['identity.report-theft', { reason: '手机丢了', understood: true }],
  ] as const)('OLR-7.2.1: %s makes the words void', async (name, input) => {
    const court = scenario(calm()).given(zhao, ...registered());
    await court.when(court.person('zhao'), 'identity.choose-phrase', zhao, { phrase });
    const done = await court.when(court.person('zhao'), name, zhao, input);
    expect(done).toMatchObject({ outcome: 'accepted' });
    expect(personOf(court)).toMatchObject({ phrase: null, phraseBefore: phrase });
  });

  it.each(['加V:abc12345', '请打12345', 'http', '一'.repeat(13), '😀'])(
    'no way to somebody can be written with them: %s',
    async (said) => {
      const court = scenario(calm()).given(zhao, ...registered());
      const tried = await court.when(court.person('zhao'), 'identity.choose-phrase', zhao, {
        phrase: said,
      });
      expect(tried.outcome).not.toBe('accepted');
    },
  );

  it('too long for a message they are not taken', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const tried = await court.when(court.person('zhao'), 'identity.choose-phrase', zhao, {
      phrase: '一'.repeat(13),
    });
    expect(tried.outcome).not.toBe('accepted');
  });

  it('OLR-7.2.3: what an account was given back with is no longer known to the holder alone: the words of before are none', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    await court.when(court.person('zhao'), 'identity.choose-phrase', zhao, { phrase });
    await court.when(
      court.person('he', { posts: ['clerk'] }),
      'identity.change-mobile-at-counter',
      zhao,
      { document: 'resident-id-card', documentNumber: residentId, seen: true, ...newMobile },
    );
    expect(personOf(court).phrase).toBeNull();
  });
});
