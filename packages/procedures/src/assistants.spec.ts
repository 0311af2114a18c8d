/** Whoever prepares and hands in papers for an agent: as far as the agent, by name, and no longer than the agent wants it. */
import type { Entry } from '@xiezhi/kernel';
import { answered, folds, isAssistant, participant, speakersFor } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { papersOfAssistants } from './framework/rules/handed-in-for-the-agent.ts';
import { catalogue, labelsFor, readsOnlyOwn } from './index.ts';
import { kindsFromAssistants } from './proceedings/notices-of-assistants.ts';
import { notices } from './proceedings/notices.ts';
import type { CivilCase } from './testing/civil.ts';
import type { Tried } from './testing/index.ts';
import type { Reach } from './testing/limited.ts';
import { lapsed, limited } from './testing/limited.ts';

const codes = (answer: Tried): readonly string[] | undefined =>
  answer.outcome === 'refused' ? answer.refusals.map(({ code }) => code) : undefined;
const last = (one: CivilCase): Entry | undefined => one.court.entries(one.stream).at(-1);
const found = (one: CivilCase, kind: string): Entry | undefined =>
  one.court.entries(one.stream).findLast((entry) => entry.kind === kind);

const defence = { text: '货物迟延是原告要求改尺寸造成的，请求驳回。', attachments: [] };
const named = { name: '周小禾', mobile: '13800000021', agreed: true };

/** 邵知行 acts for one of the two, and names 周小禾, who has accepted. */
async function assisted(said: Reach = {}, until?: string, of: 'zhao' | 'qian' = 'qian') {
  const made = await limited(said, of);
  const { one, shao, agent, party } = made;
  const zhou = one.court.person('zhou', { name: '周小禾' });
  const name = (input: Readonly<Record<string, unknown>> = {}) =>
    one.court.when(
      shao,
      'authority.name-assistant',
      one.stream,
      { ...named, ...(until === undefined ? {} : { until }), ...input },
      agent,
    );
  const accept = () =>
    one.court.when(
      zhou,
      'authority.accept',
      one.stream,
      { agreed: true },
      one.state.participation.grants.at(-1)?.id ?? '',
    );
  expect((await name()).outcome).toBe('accepted');
  expect((await accept()).outcome).toBe('accepted');
  const assistant = one.state.participation.participants.at(-1)?.id ?? '';
  const tries = (command: string, input: Readonly<Record<string, unknown>> = {}, key = party) =>
    one.court.when(zhou, command, one.stream, input, key);
  return { ...made, zhou, assistant, tries, name, accept };
}

const told = (one: CivilCase, entry: Entry | undefined): readonly string[] =>
  notices
    .filter(({ on }) => on === entry?.kind)
    .flatMap((each) => (entry === undefined ? [] : each.message(entry, one.state)))
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []));

describe('an assistant of an agent', () => {
  test('CPL-62: what they hand in for the agent is the party’s word, and says who, for which agent and for whom', async () => {
    const { one, agent, tries } = await assisted();
    expect((await tries('defence.submit', defence)).outcome).toBe('accepted');
    expect(answered(one.state, 'd1')).toBe(true);
    const entry = found(one, 'defence.Submitted');
    expect(entry?.actor).toEqual({
      kind: 'person',
      person: 'zhou',
      role: 'agent',
      onBehalfOf: 'd1',
      through: agent,
    });
    expect(told(one, entry).join('\n')).toContain('助理周小禾替代理人邵知行、代钱守拙交了答辩状');
  });

  test('CPL-61: they are no agent: none is counted, asked, served or listed for the party', async () => {
    const { one, assistant } = await assisted();
    const stands = participant(one.state.participation, assistant);
    expect(stands === null ? null : isAssistant(stands)).toBe(true);
    expect(speakersFor(one.state.participation, 'd1')).not.toContain('zhou');
    await one.must(
      'qian',
      'authority.grant',
      { ...named, authority: 'general', name: '周小禾', mobile: '13800000021' },
      'd1',
    );
  });

  test('CPL-62: before they accept they see and do nothing; a no is told to the agent alone', async () => {
    const { one, name, zhou } = await assisted();
    const other = one.court.person('wu', { name: '吴一' });
    expect((await name({ name: '吴一' })).outcome).toBe('accepted');
    expect(labelsFor(other, 'case', '', one.state).has('parties')).toBe(false);
    expect(labelsFor(zhou, 'case', '', one.state).has('side:defendant')).toBe(true);
    expect(labelsFor(zhou, 'case', '', one.state).has('side:plaintiff')).toBe(false);
  });

  test('CPL-62: what takes the agent’s own hand is refused by this court’s policy, and names who does it', async () => {
    const { one, zhou } = await assisted({ authority: 'special' });
    const [why] = await one.court.whyNot(one.stream, zhou, 'service.confirm-address', 'd1');
    expect(why).toMatchObject({
      code: 'permission/agents-own-hand',
      ground: { kind: 'policy', setting: 'assistants' },
      facts: { name: '钱守拙' },
    });
    expect(why?.remedy[0]).toEqual({
      kind: 'command',
      name: 'service.confirm-address',
      by: 'agent',
    });
  });

  test('CPL-62: what is received from anybody is received from them, marked, and takes nothing from the party', async () => {
    const { one, tries } = await assisted({ authority: 'special' }, undefined, 'zhao');
    const withdrawn = { reasons: '已经和解。', sure: true };
    expect((await tries('claims.withdraw', withdrawn)).outcome).toBe('accepted');
    const entry = found(one, 'claims.WithdrawalRequested');
    expect(entry?.actor).toMatchObject({ onBehalfOf: 'p1', beyond: 'hand' });
    expect(one.state.claims.withdrawals.at(-1)?.authority).toBe('pending');
    expect(told(one, entry).join('\n')).toContain('超出其能办的范围');
  });

  test('CPL-62: an admission among what they hand in is marked: special authority stays with the agent', async () => {
    const { one, tries } = await assisted({ authority: 'special', acts: ['admit'] });
    await tries('defence.submit', { ...defence, toClaims: 'admitted' });
    expect(found(one, 'defence.Submitted')?.body).toMatchObject({ admitting: 'general' });
  });

  test('CPL-62: they reach no further than the agent', async () => {
    const { one, tries, change, agent } = await assisted({ steps: ['evidence'] });
    await tries('defence.submit', defence);
    expect(found(one, 'defence.Submitted')?.actor).toMatchObject({
      through: agent,
      beyond: 'step',
    });
    expect(answered(one.state, 'd1')).toBe(false);
    await change({ steps: ['evidence', 'pleadings'] });
    // What an assistant brought from outside is nobody's word but theirs: the agent hands it in.
    expect(answered(one.state, 'd1')).toBe(false);
    await tries('defence.submit', defence);
    expect(answered(one.state, 'd1')).toBe(true);
  });
});

describe('how it ends', () => {
  test.each(['shao', 'qian'] as const)(
    'CPL-62: %s ends it, and it is over at once, also between form and sending',
    async (who) => {
      const { one, shao, assistant, tries, zhou } = await assisted();
      const ending = who === 'shao' ? shao : one.people.qian;
      expect(
        (await one.court.when(ending, 'authority.end', one.stream, { why: '换人' }, assistant))
          .outcome,
      ).toBe('accepted');
      expect(codes(await tries('defence.submit', defence))).toEqual(['permission/assisting-ended']);
      expect(labelsFor(zhou, 'case', '', one.state).has('parties')).toBe(false);
    },
  );

  test('CPL-63: with the agent’s authority theirs is over, and nobody need enter it', async () => {
    const { one, agent, assistant, tries } = await assisted();
    await one.must('qian', 'authority.end', { why: '解除委托' }, agent);
    const stands = participant(one.state.participation, assistant);
    expect(stands?.ended?.why).toBe('agent-ended');
    expect(codes(await tries('defence.submit', defence))).toEqual(['permission/assisting-ended']);
    expect(told(one, last(one)).join('\n')).toContain('您的助理也一起终止');
  });

  test('CPL-62: the agent’s last day is theirs too, and what comes after it is received and marked', async () => {
    const until = '2026-03-10';
    const { one, agent, assistant, tries, change } = await assisted({ until });
    await lapsed(one, agent, until, '2026-03-11T01:00:00.000Z');
    expect(participant(one.state.participation, assistant)?.authority).toBe('pending');
    await tries('defence.submit', defence);
    expect(found(one, 'defence.Submitted')?.actor).toMatchObject({ beyond: 'day' });
    expect(answered(one.state, 'd1')).toBe(false);
    await change({ until: '2026-04-30' });
    expect(participant(one.state.participation, assistant)?.authority).toBe('general');
    await tries('defence.submit', defence);
    expect(answered(one.state, 'd1')).toBe(true);
  });

  test('CPL-62: a last day of their own ends it, and the agent may name them anew', async () => {
    const until = '2026-03-10';
    const { one, assistant, tries, zhou, name, accept } = await assisted({}, until);
    await lapsed(one, assistant, until, '2026-03-11T01:00:00.000Z');
    expect(readsOnlyOwn(zhou, one.state)).toBe(true);
    await tries('defence.submit', defence);
    expect(answered(one.state, 'd1')).toBe(false);
    expect((await name({ until: '2026-04-30' })).outcome).toBe('accepted');
    expect((await accept()).outcome).toBe('accepted');
    expect(participant(one.state.participation, assistant)?.ended?.why).toBe('named-anew');
    await tries('defence.submit', defence);
    expect(answered(one.state, 'd1')).toBe(true);
  });
});

describe('who may be named, and by whom', () => {
  test('CPL-62: nobody on the other side, oneself, a party or an agent of the case; no day that is past', async () => {
    const { name } = await assisted();
    const naming = async (person: string, input: Readonly<Record<string, unknown>> = {}) =>
      codes(await name({ name: person, ...input }));
    expect(await naming('沈静宜')).toEqual(['participation/agent-of-both-sides']);
    expect(await naming('邵知行')).toEqual(['participation/assistant-already']);
    expect(await naming('钱守拙')).toEqual(['participation/assistant-already']);
    expect(await naming('周小禾')).toEqual(['participation/assistant-already']);
    expect(await naming('吴一', { until: '2026-03-01' })).toEqual([
      'participation/last-day-is-past',
    ]);
    // Two at once: nothing is said of how many, and each acts by name.
    expect(await naming('吴一')).toBeUndefined();
  });

  test('CPL-62: whoever assists one side acts for nobody on the other', async () => {
    const { one } = await assisted();
    const both = await one.court.when(
      one.people.zhao,
      'authority.grant',
      one.stream,
      { ...named, authority: 'general' },
      'p1',
    );
    expect(codes(both)).toEqual(['participation/agent-of-both-sides']);
  });

  test('CPL-62: an assistant names no other, nor an agent without authority; and no law is said to forbid it', async () => {
    const { one, zhou, shao, agent, assistant } = await assisted({ until: '2026-03-10' });
    const why = async (who: typeof zhou, key: string) =>
      (await one.court.whyNot(one.stream, who, 'authority.name-assistant', key))[0];
    expect(await why(zhou, assistant)).toMatchObject({
      code: 'participation/assistants-name-nobody',
      ground: { kind: 'policy' },
    });
    await lapsed(one, agent, '2026-03-10', '2026-03-11T01:00:00.000Z');
    expect(await why(shao, agent)).toMatchObject({
      code: 'participation/no-authority-to-help-with',
      ground: { kind: 'policy' },
    });
  });
});

test('CPL-62: every act an assistant does is one that agents do, and every message is of a kind there is', () => {
  const ofAgents = catalogue.commands.filter(({ by }) => by.includes('agent'));
  expect(papersOfAssistants.filter((one) => !ofAgents.some(({ name }) => name === one))).toEqual(
    [],
  );
  const kinds = new Set<string>(folds.case.kinds.map(({ kind }) => kind));
  expect(kindsFromAssistants.filter((one) => !kinds.has(one))).toEqual([]);
});
