import type { PersonStreamState } from '@xiezhi/record';
import { describe, expect, it } from 'vitest';
import { visitor } from '../framework/index.ts';
import {
  calm,
  mobile,
  otherResidentId,
  registration,
  residentId,
  scenario,
} from './testing/index.ts';

const guest = visitor('here');

describe('identity.register', () => {
  it('OLR-7.1.1, OLR-7.1.2: name, number and phone agree, and the person is registered and verified', async () => {
    const court = scenario(calm());
    const done = await court.when(guest, 'identity.register', null, registration);
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    expect(done.entries.map((one) => one.kind)).toEqual([
      'identity.Registered',
      'identity.Checked',
    ]);
    const { person } = court.state(done.stream) as PersonStreamState;
    expect(person).toMatchObject({
      registered: true,
      name: '赵青禾',
      residentId,
      mobile,
      level: 2,
      frozen: false,
    });
  });

  it.each([
    ['a resident of Hong Kong', '810000199601010039'],
    ['a foreign permanent resident', '910000199001010020'],
  ])('OLR-7.1.2: %s registers by the number of their card', async (_who, number) => {
    const court = scenario(calm());
    const input = { ...registration, residentId: number };
    const done = await court.when(guest, 'identity.register', null, input);
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    expect((court.state(done.stream) as PersonStreamState).person).toMatchObject({
      residentId: number,
      level: 2,
    });
    const clerk = court.person('he', { posts: ['clerk'] });
    const document = number.startsWith('9') ? 'foreign-residence-card' : 'residence-permit';
    const shown = { document, documentNumber: number, seen: true };
    const seen = await court.when(clerk, 'identity.check-at-counter', done.stream, shown);
    expect(seen.outcome === 'accepted' && seen.entries[0]?.body).toMatchObject({ document });
  });

  it('OLR-7.1.3: id number and phone stand under the label of that person and of nobody else', async () => {
    const court = scenario(calm());
    const done = await court.when(guest, 'identity.register', null, registration);
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    expect(done.entries[0]?.labels).toEqual([
      'court',
      `person:${done.stream.slice('person:'.length)}`,
    ]);
  });

  it('OLR-7.2.1: a password is never in the docket', async () => {
    const court = scenario(calm());
    const done = await court.when(guest, 'identity.register', null, registration);
    expect(JSON.stringify(done)).not.toContain(registration.password);
  });

  it('OLR-7.1.2: a register that does not answer leaves the person registered and not yet verified', async () => {
    const court = scenario({ ...calm(), register: 'unavailable' });
    const done = await court.when(guest, 'identity.register', null, registration);
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    expect((court.state(done.stream) as PersonStreamState).person.level).toBe(1);
  });

  it('OLR-7.1.2: name and number that do not belong together are refused by law, with both fields and the counter named', async () => {
    const court = scenario({ ...calm(), register: 'no-match' });
    const done = await court.when(guest, 'identity.register', null, registration);
    expect(done).toMatchObject({
      outcome: 'refused',
      refusals: [
        {
          code: 'identity/no-match',
          ground: { kind: 'law', articles: ['OLR-7.1.2'] },
          remedy: [
            { kind: 'field', path: 'name' },
            { kind: 'field', path: 'residentId' },
            { kind: 'offline', place: 'service-hall' },
          ],
        },
      ],
    });
  });

  it.each([
    ['wrong', 'identity/code-wrong'],
    ['expired', 'identity/code-expired'],
    ['too-many', 'identity/code-too-many'],
  ] as const)(
    'OLR-7.1.2: a %s code is refused as a policy of this court',
    async (code, refusal) => {
      const done = await scenario({ ...calm(), code }).when(
        guest,
        'identity.register',
        null,
        registration,
      );
      expect(done).toMatchObject({
        refusals: [{ code: refusal, ground: { kind: 'policy', setting: 'phone-code' } }],
      });
    },
  );

  it('OLR-7.1.3: until the code is right nothing is said of what the register holds, whatever it holds', async () => {
    for (const register of ['match', 'no-match'] as const) {
      const court = scenario({ ...calm(), code: 'wrong', register });
      const tried = await court.when(guest, 'identity.register', null, registration);
      const codes = tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [];
      expect(codes).toEqual(['identity/code-wrong']);
    }
  });

  it('OLR-7.1.3, OOR-14.2.2: a second account for one id number is refused, and nothing is said about the first', async () => {
    const court = scenario(calm());
    await court.when(guest, 'identity.register', null, registration);
    const again = await court.when(visitor('there'), 'identity.register', null, {
      ...registration,
      mobile: '13800000077',
    });
    expect(again).toMatchObject({
      outcome: 'refused',
      refusals: [
        {
          code: 'identity/resident-id-taken',
          ground: { kind: 'policy', setting: 'one-account' },
          facts: {},
        },
      ],
    });
    expect(again.outcome === 'refused' && again.refusals[0]?.remedy).toContainEqual({
      kind: 'command',
      name: 'identity.dispute',
      by: 'you',
    });
  });

  it('OLR-7.1.3: a phone that another account uses is refused as such, and not as a taken id number', async () => {
    const court = scenario(calm());
    await court.when(guest, 'identity.register', null, registration);
    const again = await court.when(visitor('there'), 'identity.register', null, {
      ...registration,
      residentId: otherResidentId,
    });
    expect(again).toMatchObject({
      refusals: [{ code: 'identity/mobile-taken', remedy: [{ kind: 'sign-in' }, {}, {}, {}] }],
    });
  });

  it('an id number whose check digit does not hold never reaches a register', async () => {
    const done = await scenario(calm()).when(guest, 'identity.register', null, {
      ...registration,
      residentId: '110105194912310021',
    });
    expect(done).toEqual({
      outcome: 'invalid',
      faults: [{ path: 'residentId', code: 'not-a-resident-id' }],
    });
  });

  it('OLR-7.2.1: who has not confirmed rights, duties and the care of the account is not registered', async () => {
    const done = await scenario(calm()).when(guest, 'identity.register', null, {
      ...registration,
      agreed: false,
    });
    expect(done).toEqual({ outcome: 'invalid', faults: [{ path: 'agreed', code: 'confirm' }] });
  });

  it('who is signed in already is not asked to register again', async () => {
    const court = scenario(calm());
    const done = await court.when(court.person('zhao'), 'identity.register', null, registration);
    expect(done.outcome).toBe('refused');
  });
});
