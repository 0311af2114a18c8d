/** Whoever prepares and hands in papers for an agent: as far as the agent, by name, and no longer than the agent wants it. */
import type { Entry } from '@xiezhi/kernel';
import {
  answered,
  folds,
  isAssistant,
  participant,
  participationBegun,
  speakersFor,
  standingExhibits,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import {
  papersOfAssistants,
  receivedFromAssistants,
} from './framework/rules/handed-in-for-the-agent.ts';
import { catalogue, labelsFor, readsOnlyOwn } from './index.ts';
import { kindsFromAssistants } from './proceedings/notices-of-assistants.ts';
import { notices } from './proceedings/notices.ts';
import { handedInBy } from './shared/handed-in-by.ts';
import type { CivilCase } from './testing/civil.ts';
import type { Tried } from './testing/index.ts';
import type { Reach } from './testing/limited.ts';
import { lapsed, limited } from './testing/limited.ts';

const codes = (answer: Tried): readonly string[] | undefined =>
  answer.outcome === 'refused' ? answer.refusals.map(({ code }) => code) : undefined;
const last = (one: CivilCase): Entry | undefined => one.court.entries(one.stream).at(-1);
const found = (one: CivilCase, kind: string): Entry | undefined =>
  one.court.entries(one.stream).findLast((entry) => entry.kind === kind);

const ownHand = ['permission/agents-own-hand'];
const exampleOf = (name: string): Readonly<Record<string, unknown>> =>
  catalogue.command(name)?.example ?? {};

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
    const grant = one.state.participation.grants.at(-1)?.id ?? '';
    await one.court.when(other, 'authority.decline', one.stream, {}, grant);
    const words = told(one, found(one, 'participation.AuthorityAnswered'));
    expect(words).toHaveLength(1);
    expect(words[0]).toContain('吴一没有接受作您的助理');
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
    const changed = { claims: [{ text: '退还定作款', yuan: '100' }], reasons: '算错了。' };
    expect((await tries('claims.change', { ...changed, attachments: [] })).outcome).toBe(
      'accepted',
    );
    const entry = found(one, 'claims.ChangeSubmitted');
    expect(entry?.actor).toMatchObject({ onBehalfOf: 'p1', beyond: 'hand' });
    expect(told(one, entry).join('\n')).toContain('超出其能办的范围');
  });

  test('CPL-62: a correction against the party is received from them, marked, and is nobody’s word yet', async () => {
    const { one, tries } = await assisted({ authority: 'special' }, undefined, 'zhao');
    await one.must('zhao', 'evidence.submit', exampleOf('evidence.submit'), 'p1');
    await one.must('zhao', 'chain.state-deposit', exampleOf('chain.state-deposit'), 'x1');
    const demand = { what: '持股', dueOn: '2026-03-20', reasons: '登记显示持股。' };
    await one.must('lu', 'chain.demand-correction', demand, 'x1');
    const said = { connection: '持股三成。' };
    expect((await tries('chain.correct-connection', said, 'demand-1')).outcome).toBe('accepted');
    const entry = found(one, 'chain.ConnectionCorrected');
    expect(entry?.actor).toMatchObject({ beyond: 'hand' });
    expect(told(one, entry).join('\n')).toContain('对与存证平台关系的更正');
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain(
      'chain/correction/demand-1',
    );
    const judge = await one.court.told(one.stream, one.people.lu, 'chain.ask-register', 'x1');
    expect(judge.find(({ code }) => code === 'corrected')?.facts).toMatchObject({ pending: true });
    expect(judge.map(({ code }) => code)).toContain('demanded');
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

const unshownStates: readonly (readonly [string, Reach])[] = [
  ['of an agent who has every authority', { authority: 'special' }],
  ['of an agent without that step', { steps: ['fees'] }],
];

describe('a word of theirs takes nobody’s place', () => {
  test.each(unshownStates)(
    'CPL-62: an agreement is not theirs to sign, %s, nor to go back on, and the party signs it',
    async (_of, reach) => {
      const { one, tries } = await assisted(reach);
      await one.must('he', 'mediation.record', exampleOf('mediation.record'));
      expect(codes(await tries('mediation.sign', { agreed: true }, 'm1.d1'))).toEqual(ownHand);
      expect(codes(await tries('mediation.go-back', { sure: true }, 'm1.d1'))).toEqual(ownHand);
      const owed = one.court.tasks(one.stream).filter(({ subject }) => subject === 'm1.d1');
      expect(owed.map(({ command }) => command)).toContain('mediation.sign');
      await one.must('qian', 'mediation.sign', { agreed: true }, 'm1.d1');
      await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
      await one.must('lu', 'mediation.confirm', exampleOf('mediation.confirm'), 'm1');
    },
  );

  test('CPL-62: what the party denied is not admitted for it by an assistant', async () => {
    const { one, tries } = await assisted({ authority: 'special' });
    await one.must('he', 'admission.put', { text: '被告收到了定作款。' });
    await one.must('qian', 'admission.answer', { answer: 'denied', attachments: [] }, 'f1.d1');
    const admitted = { answer: 'admitted', attachments: [] };
    expect(codes(await tries('admission.answer', admitted, 'f1.d1'))).toEqual(ownHand);
    expect(one.state.admission.facts[0]?.answers.map(({ answer }) => answer)).toEqual(['denied']);
  });

  test('CPL-62: nothing of the party’s is taken back or replaced by an assistant', async () => {
    const { one, tries, zhou } = await assisted({ authority: 'special' }, undefined, 'zhao');
    const withdrawn = { reasons: '已经和解。', sure: true };
    expect(codes(await tries('claims.withdraw', withdrawn))).toEqual(ownHand);
    await one.must('zhao', 'evidence.submit', exampleOf('evidence.submit'), 'p1');
    const [exhibit] = standingExhibits(one.state.evidence);
    const again = exampleOf('evidence.replace');
    expect(codes(await tries('evidence.replace', again, exhibit?.id ?? ''))).toEqual(ownHand);
    const why = await one.court.whyNot(one.stream, zhou, 'evidence.withdraw', exhibit?.id ?? '');
    expect(why.map(({ code }) => code)).toEqual(ownHand);
    expect(standingExhibits(one.state.evidence)).toContainEqual(exhibit);
    expect((await tries('evidence.submit', exampleOf('evidence.submit'))).outcome).toBe('accepted');
  });

  test('CPL-62: a list of corrections drops a defendant, so the agent hands it in; papers come from the assistant', () => {
    for (const name of [
      'filing.correct',
      'filing.withdraw',
      'appeal.withdraw',
      'mediation.answer-first',
    ])
      expect([...papersOfAssistants, ...receivedFromAssistants]).not.toContain(name);
    expect(papersOfAssistants).toContain('filing.supplement');
  });

  test('CPL-62: after their own last day they are told that it is over, and sign nothing', async () => {
    const until = '2026-03-10';
    const { one, assistant, tries } = await assisted({ authority: 'special' }, until);
    await one.must('he', 'mediation.record', exampleOf('mediation.record'));
    await lapsed(one, assistant, until, '2026-03-11T01:00:00.000Z');
    expect(codes(await tries('mediation.sign', { agreed: true }, 'm1.d1'))).toEqual([
      'permission/assisting-ended',
    ]);
    await one.must('qian', 'mediation.sign', { agreed: true }, 'm1.d1');
  });
});

/** 邵知行 acts for both who sue, and 周小禾 assists in both. */
async function assistedInBoth() {
  const made = await assisted({}, undefined, 'zhao');
  const { one, shao, zhou } = made;
  one.court.given(
    one.stream,
    participationBegun.make({
      shared: {
        participant: 'p2',
        role: 'plaintiff',
        side: 'plaintiff',
        name: '吴二',
        kind: 'person',
        person: 'wu',
      },
      personal: { mobile: '13800000032' },
    }),
    participationBegun.make({
      shared: {
        participant: 's2',
        role: 'agent',
        side: 'plaintiff',
        name: '邵知行',
        kind: 'person',
        person: 'shao',
        principal: 'p2',
        authority: 'general',
      },
      personal: {},
    }),
  );
  expect(
    (await one.court.when(shao, 'authority.name-assistant', one.stream, named, 's2')).outcome,
  ).toBe('accepted');
  const grant = one.state.participation.grants.at(-1)?.id ?? '';
  expect(
    (await one.court.when(zhou, 'authority.accept', one.stream, { agreed: true }, grant)).outcome,
  ).toBe('accepted');
  return made;
}

describe('who answers for a paper', () => {
  test('CPL-62: what they hand in for two parties at once is an assistant’s too, and each of the two has a word', async () => {
    const { one, agent, tries } = await assistedInBoth();
    await tries('filing.supplement', { note: '补交说明。', attachments: [] }, '');
    const entry = found(one, 'filing.Supplemented');
    expect(entry?.actor).toMatchObject({ person: 'zhou', through: agent });
    expect(entry?.actor).not.toHaveProperty('onBehalfOf');
    const words = told(one, entry).join('\n');
    expect(words).toContain('代沈静宜交了补充的材料');
    expect(words).toContain('代吴二交了补充的材料');
  });

  test('CPL-62: in one case somebody assists one agent, and no law is said to forbid more', async () => {
    const { one } = await assisted();
    const yan = one.court.person('yan', { name: '严二' });
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'y1',
          role: 'agent',
          side: 'defendant',
          name: '严二',
          kind: 'person',
          person: 'yan',
          principal: 'd1',
          authority: 'general',
        },
        personal: {},
      }),
    );
    const answer = await one.court.when(yan, 'authority.name-assistant', one.stream, named, 'y1');
    expect(answer).toMatchObject({
      outcome: 'refused',
      refusals: [
        {
          code: 'participation/assists-another',
          ground: { kind: 'policy', setting: 'assistants' },
          facts: { name: '邵知行' },
        },
      ],
    });
  });

  test('CPL-62: whoever becomes the party’s agent assists no more, and what they do is their own', async () => {
    const { one, zhou, assistant, tries } = await assisted();
    await one.must('qian', 'authority.grant', { ...named, authority: 'general' }, 'd1');
    const grant = one.state.participation.grants.at(-1)?.id ?? '';
    await one.court.when(zhou, 'authority.accept', one.stream, { agreed: true }, grant);
    expect(participant(one.state.participation, assistant)?.ended?.why).toBe('now-an-agent');
    await tries('defence.submit', defence);
    const entry = found(one, 'defence.Submitted');
    expect(entry?.actor).toMatchObject({ onBehalfOf: 'd1' });
    expect(entry?.actor).not.toHaveProperty('through');
    expect(handedInBy(one.state.participation, zhou.person)).toBe('周小禾');
  });

  test('CPL-62: a paper made after the assistant’s end names them and the agent all the same', async () => {
    const { one, shao, assistant, zhou } = await assisted();
    await one.court.when(shao, 'authority.end', one.stream, { why: '换人' }, assistant);
    expect(handedInBy(one.state.participation, zhou.person)).toBe('周小禾，代理人邵知行的助理');
  });

  test('CPL-62: of every kind of entry that comes from an assistant the agent and the party have a word', async () => {
    const { one, tries, agent } = await assisted();
    await tries('defence.submit', defence);
    const entry = found(one, 'defence.Submitted');
    const silent = folds.case.kinds
      .map(({ kind }) => kind)
      .filter((kind) => !/^(?:participation|deadline)\./.test(kind))
      .filter(
        (kind) =>
          notices
            .filter(({ name }) => name === `proceedings/notice-of-assistant-${kind}`)
            .flatMap((each) =>
              entry === undefined ? [] : each.message({ ...entry, kind }, one.state),
            ).length < 2,
      );
    expect(agent).not.toBe('');
    expect(silent).toEqual([]);
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

  test('CPL-63: an assistant is told that they assist no more, and never that they were an agent', async () => {
    const { one, shao, assistant } = await assisted();
    await one.court.when(shao, 'authority.end', one.stream, { why: '换人' }, assistant);
    const words = told(one, found(one, 'participation.Ended')).join('\n');
    expect(words).toContain('您在本案不再是代理人邵知行的助理');
    expect(words).not.toContain('您在本案的代理或者代表已经终止');
  });

  test('CPL-62: on their own last day and on the agent’s they are told', async () => {
    const until = '2026-03-10';
    const own = await assisted({}, until);
    await lapsed(own.one, own.assistant, until, '2026-03-11T01:00:00.000Z');
    const passed = told(own.one, found(own.one, 'deadline.Passed')).join('\n');
    expect(passed).toContain('您在本案作助理的期限已于');
    const of = await assisted({ until });
    await lapsed(of.one, of.agent, until, '2026-03-11T01:00:00.000Z');
    const ended = told(of.one, found(of.one, 'deadline.Passed')).join('\n');
    expect(ended).toContain('您帮助的代理人的代理期限已于');
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
    expect(told(one, found(one, 'participation.Ended'))).toEqual([]);
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
  expect(
    [...papersOfAssistants, ...receivedFromAssistants].filter(
      (one) => !ofAgents.some(({ name }) => name === one),
    ),
  ).toEqual([]);
  const kinds = new Set<string>(folds.case.kinds.map(({ kind }) => kind));
  expect(kindsFromAssistants.filter((one) => !kinds.has(one))).toEqual([]);
});
