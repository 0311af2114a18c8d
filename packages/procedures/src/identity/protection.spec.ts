import type { PersonStreamState } from '@xiezhi/record';
import { lawAt } from '@xiezhi/law';
import { courtDay } from '@xiezhi/kernel';
import { describe, expect, it } from 'vitest';
import { visitor } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { calm, registered, residentId, scenario, zhao } from './testing/index.ts';

const said = {
  name: '赵青禾',
  residentId,
  mobile: '13800000016',
  note: '我没有注册过。',
  truthful: true,
};
const personOf = (court: ReturnType<typeof scenario>) =>
  (court.state(zhao) as PersonStreamState).person;
const owedIn = (state: PersonStreamState) =>
  catalogue.personTasks({ state, law: lawAt(courtDay('2026-11-24')) });

describe('identity.dispute', () => {
  it('OLR-7.2.3: what somebody says of a misused number is received, and becomes a task of the administrator', async () => {
    const court = scenario({ ...calm(), holder: 'somebody' });
    const done = await court.when(visitor('here'), 'identity.dispute', null, said);
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    const state = court.state(done.stream) as PersonStreamState;
    expect(state.person.dispute).toMatchObject({
      account: 'somebody',
      name: '赵青禾',
      settled: null,
    });
    expect(owedIn(state)).toMatchObject([
      { command: 'identity.settle-dispute', by: { role: 'administrator' } },
    ]);
    const administrator = court.person('gu', { posts: ['administrator'] });
    const told = await court.told(done.stream, administrator, 'identity.settle-dispute', '');
    const facts = Object.assign({}, ...told.map((one) => one.facts)) as Record<string, unknown>;
    const { name, mobile, note } = said;
    expect(facts).toMatchObject({ name, residentId, mobile, note, account: true });
    await court.when(administrator, 'identity.settle-dispute', done.stream, {
      outcome: 'account-handed-over',
      note: '已交还本人。',
    });
    expect(owedIn(court.state(done.stream) as PersonStreamState)).toEqual([]);
  });

  it('the answer is the same whether there is such an account or not, and only the court reads it', async () => {
    const answers = await Promise.all(
      ['somebody', null].map((holder) =>
        scenario({ ...calm(), holder }).when(visitor('here'), 'identity.dispute', null, said),
      ),
    );
    const shapes = answers.map(
      (one) =>
        one.outcome === 'accepted' && one.entries.map(({ kind, labels }) => ({ kind, labels })),
    );
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[0]).toEqual([{ kind: 'identity.Disputed', labels: ['court', 'court'] }]);
  });

  it('a dispute freezes nothing by itself', async () => {
    const court = scenario({ ...calm(), holder: 'zhao' }).given(zhao, ...registered());
    await court.when(visitor('here'), 'identity.dispute', null, said);
    expect(personOf(court).frozen).toBe(false);
  });
});

describe('identity.report-theft, freeze and release', () => {
  it('OLR-7.2.1: the holder’s own report freezes at once and ends all sessions', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    await court.when(court.person('zhao', { session: 1 }), 'identity.report-theft', zhao, {
      reason: '手机丢了',
      understood: true,
    });
    expect(personOf(court)).toMatchObject({
      frozen: true,
      sessionsFrom: '2026-11-24T01:00:00.000Z',
    });
  });

  it('OLR-7.2.3: an administrator freezes with reasons and releases with reasons', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const administrator = court.person('gu', { posts: ['administrator'] });
    await court.when(administrator, 'identity.freeze', zhao, { reason: '有人反映被冒用。' });
    expect(personOf(court).frozen).toBe(true);
    expect(await court.told(zhao, administrator, 'identity.release', '')).toMatchObject([
      { code: 'decided', facts: { reason: '有人反映被冒用。' } },
    ]);
    await court.when(administrator, 'identity.release', zhao, { reason: '已核实。' });
    expect(personOf(court).frozen).toBe(false);
  });

  it('reasons are asked for', async () => {
    const court = scenario(calm()).given(zhao, ...registered());
    const done = await court.when(
      court.person('gu', { posts: ['administrator'] }),
      'identity.freeze',
      zhao,
      { reason: ' ' },
    );
    expect(done).toEqual({ outcome: 'invalid', faults: [{ path: 'reason', code: 'missing' }] });
  });

  it.each([
    ['a clerk', 'he', ['clerk']],
    ['the holder', 'zhao', []],
    ['an administrator of the administrator’s own account', 'zhao', ['administrator']],
    ['a president', 'yan', ['president']],
  ] as const)('an account is not frozen or released by %s', async (_who, key, posts) => {
    const court = scenario(calm()).given(zhao, ...registered());
    for (const name of ['identity.freeze', 'identity.release']) {
      const done = await court.when(court.person(key, { posts }), name, zhao, { reason: '理由' });
      expect(done).toMatchObject({ refusals: [{ code: 'permission/not-yours' }] });
    }
  });
});

describe('OLR-7.2.3: a flood of reports', () => {
  it.each([
    ['screen', 'identity/reports-from-screen'],
    ['number', 'identity/reports-of-number'],
  ] as const)(
    'too many by %s: refused as a policy, with the counter as the way',
    async (reports, code) => {
      const court = scenario({ ...calm(), reports });
      const input = catalogue.command('identity.dispute')?.example ?? {};
      const done = await court.when(visitor('one'), 'identity.dispute', null, input);
      expect(done).toMatchObject({
        refusals: [
          {
            code,
            ground: { kind: 'policy', setting: 'reports-of-misuse' },
            remedy: [{ kind: 'offline' }, { kind: 'offline' }],
          },
        ],
      });
    },
  );
});
