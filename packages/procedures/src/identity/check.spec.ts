import type { PersonStreamState } from '@xiezhi/record';
import { describe, expect, it } from 'vitest';
import { visitor } from '../framework/index.ts';
import {
  calm,
  otherResidentId,
  registered,
  registration,
  residentId,
  scenario,
  zhao,
} from './testing/index.ts';

const levelOf = (court: ReturnType<typeof scenario>): number =>
  (court.state(zhao) as PersonStreamState).person.level;

describe('identity.check', () => {
  it('OLR-7.1.2: the register that was away answers later, and the person is verified', async () => {
    const court = scenario(calm()).given(zhao, ...registered(1));
    await court.when(court.person('zhao'), 'identity.check', zhao, { name: '赵青禾', residentId });
    expect(levelOf(court)).toBe(2);
  });

  it('OLR-7.1.2: a number mistyped at registration is mended here, and the old one is let go', async () => {
    const court = scenario(calm()).given(zhao, ...registered(1));
    const done = await court.when(court.person('zhao'), 'identity.check', zhao, {
      name: '赵青禾',
      residentId: otherResidentId,
    });
    expect(done.outcome === 'accepted' && done.entries.map((one) => one.kind)).toEqual([
      'identity.DetailsCorrected',
      'identity.Checked',
    ]);
    expect((court.state(zhao) as PersonStreamState).person.residentId).toBe(otherResidentId);
  });

  it('OLR-7.1.2: details that do not agree are refused by law; nothing changes', async () => {
    const court = scenario({ ...calm(), register: 'no-match' }).given(zhao, ...registered(1));
    const done = await court.when(court.person('zhao'), 'identity.check', zhao, {
      name: '赵',
      residentId,
    });
    expect(done).toMatchObject({
      refusals: [{ code: 'identity/no-match', ground: { kind: 'law' } }],
    });
    expect(levelOf(court)).toBe(1);
  });

  it('a register that is still away is a matter of technique, and the counter is named', async () => {
    const court = scenario({ ...calm(), register: 'unavailable' }).given(zhao, ...registered(1));
    const done = await court.when(court.person('zhao'), 'identity.check', zhao, {
      name: '赵青禾',
      residentId,
    });
    expect(done).toMatchObject({
      refusals: [
        {
          code: 'identity/register-away',
          ground: { kind: 'technical' },
          remedy: [{ kind: 'retry' }, { kind: 'offline' }],
        },
      ],
    });
  });

  it('who is verified is not asked again', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    expect(await court.offers(zhao, court.person('zhao'))).not.toContain('identity.check');
  });

  it('OLR-7.2.2: nobody checks the identity of somebody else', async () => {
    const court = scenario(calm()).given(zhao, ...registered(1));
    const done = await court.when(court.person('other'), 'identity.check', zhao, {
      name: '赵青禾',
      residentId,
    });
    expect(done).toMatchObject({ refusals: [{ code: 'permission/not-yours' }] });
  });
});

describe('identity.check-face', () => {
  it('a face that agrees raises a verified person to the highest level', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    await court.when(court.person('zhao'), 'identity.check-face', zhao, { agreed: true });
    expect(levelOf(court)).toBe(3);
  });

  it('OLR-7.1.2: before the register has confirmed who it is there is nothing to compare a face with', async () => {
    const court = scenario(calm()).given(zhao, ...registered(1));
    const why = await court.whyNot(zhao, court.person('zhao'), 'identity.check-face');
    expect(why).toMatchObject([
      { code: 'identity/check-first', ground: { kind: 'policy', setting: 'face-check' } },
    ]);
  });

  it.each([
    ['no-match', 'identity/face-differs', 'policy'],
    ['unavailable', 'identity/face-away', 'technical'],
  ] as const)(
    'OLR-7.3.1: a face with answer %s is refused with the counter as the other way',
    async (face, code, ground) => {
      const court = scenario({ ...calm(), face }).given(zhao, ...registered(2));
      const done = await court.when(court.person('zhao'), 'identity.check-face', zhao, {
        agreed: true,
      });
      expect(done).toMatchObject({ refusals: [{ code, ground: { kind: ground } }] });
      expect(done.outcome === 'refused' && done.refusals[0]?.remedy).toContainEqual({
        kind: 'offline',
        place: 'service-hall',
      });
    },
  );

  it('without the holder’s agreement there is no check by face', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    expect((await court.when(court.person('zhao'), 'identity.check-face', zhao, {})).outcome).toBe(
      'invalid',
    );
  });
});

describe('identity.check-at-counter', () => {
  const seen = { document: 'resident-id-card', documentNumber: residentId, seen: true };

  it('OLR-7.3.2: the original seen at the counter is worth as much as a face, and which document it was is entered', async () => {
    const court = scenario(calm()).given(zhao, ...registered(1));
    const done = await court.when(
      court.person('he', { posts: ['clerk'] }),
      'identity.check-at-counter',
      zhao,
      seen,
    );
    expect(done.outcome === 'accepted' && done.entries.map((one) => one.kind)).toEqual([
      'identity.DocumentSeen',
      'identity.Checked',
    ]);
    expect(levelOf(court)).toBe(3);
  });

  it('OLR-7.1.2: a document with another number does not confirm this account', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    const clerk = court.person('he', { posts: ['clerk'] });
    const done = await court.when(clerk, 'identity.check-at-counter', zhao, {
      ...seen,
      documentNumber: otherResidentId,
    });
    expect(done).toMatchObject({
      refusals: [{ code: 'identity/document-differs', ground: { kind: 'law' } }],
    });
  });

  it.each([
    ['the holder', 'zhao', []],
    ['a judge', 'lu', ['judge']],
    ['a clerk for the clerk’s own account', 'zhao', ['clerk']],
  ] as const)('the counter check is not given by %s', async (_who, key, posts) => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    const done = await court.when(
      court.person(key, { posts }),
      'identity.check-at-counter',
      zhao,
      seen,
    );
    expect(done).toMatchObject({
      refusals: [{ code: 'permission/not-yours', ground: { kind: 'policy' } }],
    });
  });
});

describe('identity.step-up', () => {
  it('OLR-7.3.1: a code to the holder’s own phone confirms who sits there, and it is entered', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    await court.when(court.person('zhao', { session: 1 }), 'identity.step-up', zhao, {
      method: 'phone-code',
      code: '123456',
    });
    expect((court.state(zhao) as PersonStreamState).person.confirmed).toMatchObject({ level: 2 });
  });

  it('OLR-7.3.1: a face confirms it to the highest level', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    await court.when(court.person('zhao', { session: 1 }), 'identity.step-up', zhao, {
      method: 'face',
    });
    expect((court.state(zhao) as PersonStreamState).person.confirmed).toMatchObject({ level: 3 });
  });

  it.each([{ method: 'phone-code', code: '123456' }, { method: 'phone-code' }])(
    'OLR-7.3.1: a code that is wrong or not there confirms nothing (%j)',
    async (input) => {
      const court = scenario({ ...calm(), code: 'wrong' }).given(zhao, ...registered(2));
      const done = await court.when(court.person('zhao'), 'identity.step-up', zhao, input);
      expect(done).toMatchObject({
        refusals: [{ code: 'identity/code-wrong', ground: { kind: 'policy' } }],
      });
    },
  );

  it('the way out of permission/step-up is an act that exists and can be read in both languages', async () => {
    const court = scenario(calm()).given(zhao, ...registered(2));
    const done = await court.when(
      court.person('zhao', { session: 0 }),
      'identity.change-password',
      zhao,
      { password: '另一句我自己记得住的话' },
    );
    expect(done).toMatchObject({
      refusals: [
        { code: 'permission/step-up', remedy: [{ name: 'identity.step-up' }, { kind: 'offline' }] },
      ],
    });
    expect(await court.offers(zhao, court.person('zhao', { session: 0 }))).toContain(
      'identity.step-up',
    );
  });
});

describe('OLR-7.3.1: once more is by something else than one came in with', () => {
  const at = '2026-11-24T00:30:00.000Z';
  const shown = {
    password: { method: 'password', credential: 'proof' },
    code: { method: 'phone-code', code: '123456' },
    face: { method: 'face' },
    totp: { method: 'totp', code: '123456' },
    passkey: { method: 'passkey', credential: '{}' },
  };
  it.each([
    ['password', 'password', 'identity/same-factor'],
    ['code', 'code', 'identity/same-factor'],
    ['passkey', 'passkey', 'identity/same-factor'],
    ['passkey', 'code', null],
    ['passkey', 'password', null],
    ['password', 'passkey', null],
    ['password', 'code', null],
    ['code', 'password', null],
    ['code', 'face', null],
    ['code', 'totp', null],
    ['password', 'totp', null],
    ['registration', 'code', null],
  ] as const)('in by %s, once more by %s', async (by, way, code) => {
    const court = scenario(calm()).given(zhao, ...registered());
    const holder = { ...court.person('zhao', { session: 1 }), came: { by, at: at as never } };
    const done = await court.when(holder, 'identity.step-up', zhao, shown[way]);
    expect(done.outcome === 'refused' ? done.refusals[0] : null).toEqual(
      code === null
        ? null
        : expect.objectContaining({
            code,
            ground: { kind: 'policy', setting: 'confirm-once-more' },
          }),
    );
  });

  it('a password set after coming in by a code is that code once more', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const holder = {
      ...court.person('zhao', { session: 1 }),
      came: { by: 'code', at: at as never },
    };
    const word = { password: '另一句我自己记得住的话' };
    await court.when(holder, 'identity.change-password', zhao, word);
    const done = await court.when(holder, 'identity.step-up', zhao, shown.password);
    expect(done).toMatchObject({ refusals: [{ code: 'identity/password-just-set' }] });
    const anew = { ...holder, came: { by: 'code', at: '2026-11-24T02:00:00.000Z' as never } };
    expect((await court.when(anew, 'identity.step-up', zhao, shown.password)).outcome).toBe(
      'accepted',
    );
  });
});

describe('OLR-7.1.2: whose mobile number it is', () => {
  const inName = (court: ReturnType<typeof scenario>) =>
    (court.state(zhao) as PersonStreamState).person.mobileInName;

  it.each([
    ['match', 2],
    ['no-match', 1],
    [undefined, 2],
  ] as const)('the register says %s: level %i, and the entry says so', async (mobile, level) => {
    const court = scenario({ ...calm(), mobile });
    const done = await court.when(visitor('here'), 'identity.register', null, registration);
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    const { person } = court.state(done.stream) as PersonStreamState;
    expect([person.level, person.mobileInName]).toEqual([level, mobile ?? 'not-compared']);
  });

  it('what is checked again is refused with the counter as the way when the number is another’s', async () => {
    const court = scenario({ ...calm(), mobile: 'no-match' }).given(zhao, ...registered(1));
    const given = { name: '赵青禾', residentId };
    expect(await court.when(court.person('zhao'), 'identity.check', zhao, given)).toMatchObject({
      refusals: [{ code: 'identity/mobile-of-another', ground: { kind: 'policy' } }],
    });
    expect(inName(court)).toBe('not-compared');
  });

  it('another number is not compared until the register is asked', async () => {
    const court = scenario({ ...calm(), mobile: 'match' }).given(zhao, ...registered(1));
    await court.when(court.person('zhao'), 'identity.check', zhao, { name: '赵青禾', residentId });
    expect(inName(court)).toBe('match');
    const moved = { mobile: '13800000015', code: '123456' };
    await court.when(court.person('zhao'), 'identity.change-mobile', zhao, moved);
    expect(inName(court)).toBe('not-compared');
  });
});
