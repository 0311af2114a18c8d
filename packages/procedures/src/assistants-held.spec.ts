/** An agent whose account is frozen, or who never named anybody: nobody hands in for them meanwhile. */
import { accountNoted, attributionDecided, isAssistant, participantsOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue, labelsFor } from './index.ts';
import type { Reach } from './testing/limited.ts';
import { limited } from './testing/limited.ts';

const named = { name: '周小禾', mobile: '13800000021', agreed: true };
const papers = { text: '货物迟延是原告要求改尺寸造成的。', attachments: [] };

/** 邵知行 acts for 钱守拙 and names 周小禾, who has accepted, or not yet. */
async function assisted(accepts: boolean, said: Reach = {}) {
  const made = await limited(said);
  const { one, shao, agent } = made;
  const zhou = one.court.person('zhou', { name: '周小禾' });
  const name = () => one.court.when(shao, 'authority.name-assistant', one.stream, named, agent);
  const accept = () =>
    one.court.when(
      zhou,
      'authority.accept',
      one.stream,
      { agreed: true },
      one.state.participation.grants.at(-1)?.id ?? '',
    );
  expect((await name()).outcome).toBe('accepted');
  if (accepts) expect((await accept()).outcome).toBe('accepted');
  const note = (held: boolean, person = 'shao') =>
    one.court.when(one.court.system(), 'attribution.note-account', one.stream, { held }, person);
  const tries = () => one.court.when(zhou, 'defence.submit', one.stream, papers, 'd1');
  const reads = () => labelsFor(zhou, 'case', '', one.state).has('parties');
  const told = (): readonly unknown[] => {
    const entry = one.court.entries(one.stream).at(-1);
    return entry === undefined
      ? []
      : catalogue
          .effectsOf(entry)
          .flatMap((each) => each.message(entry, one.state))
          .map(({ text }) => text);
  };
  return { ...made, zhou, name, accept, note, tries, reads, told };
}

describe('OLR-7.2.3: an agent’s account that is frozen', () => {
  test('OLR-7.2.3: whoever hands in for them reads and hands in nothing from that entry on, and is told why', async () => {
    const { one, zhou, note, tries, reads, told, agent } = await assisted(true);
    expect(reads()).toBe(true);
    await note(true);
    expect(told().join()).toContain('账号现在停用');
    expect(reads()).toBe(false);
    expect(await tries()).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'permission/assisting-ended', ground: { kind: 'policy' } }],
    });
    expect(participantsOf(one.state.participation, zhou.person ?? ('' as never))).toEqual([]);
    // The agent themself stays the party's agent: a freeze takes nobody's standing.
    expect(one.state.participation.participants.find(({ id }) => id === agent)?.to).toBeNull();
  });

  test('OLR-7.2.3: free again, nobody comes back by themselves; the agent names them anew', async () => {
    const { note, name, accept, tries, reads } = await assisted(true);
    await note(true);
    await note(false);
    expect(reads()).toBe(false);
    expect((await name()).outcome).toBe('accepted');
    expect((await accept()).outcome).toBe('accepted');
    expect(reads()).toBe(true);
    expect((await tries()).outcome).toBe('accepted');
  });

  test('OLR-7.2.3: whoever was asked and has not answered is asked no more', async () => {
    const { one, accept, note } = await assisted(false);
    await note(true);
    expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
      'authority.accept',
    );
    expect((await accept()).outcome).toBe('refused');
  });

  test('OLR-7.2.3: somebody else’s frozen account ends nobody’s help', async () => {
    const { note, reads, told } = await assisted(true);
    await note(true, 'zhao');
    expect(told()).toEqual([]);
    expect(reads()).toBe(true);
  });
});

test('OLR-7.2.3: the party is told that nobody hands in for it now and that its time limits run, assistants or not', async () => {
  const { one, note } = await assisted(false);
  await note(true);
  const sent = () => {
    const entry = one.court.entries(one.stream).at(-1);
    return entry === undefined
      ? []
      : catalogue.effectsOf(entry).flatMap((each) => each.message(entry, one.state));
  };
  expect(sent()).toMatchObject([
    { person: 'qian', text: expect.stringContaining('期限照常计算') as string },
  ]);
  await note(false);
  expect(sent()).toEqual([]);
});

describe('OLR-7.2.3: an act of naming that was not the agent’s', () => {
  test('OLR-7.2.3: decided after the agent named the same person anew, it ends nothing of what the agent did', async () => {
    const { one, shao, note, name, accept, reads, told } = await assisted(true);
    const seq =
      one.court
        .entries(one.stream)
        .findLast(({ kind }) => kind === 'participation.AuthorityGranted')?.seq ?? 0;
    await note(true);
    await note(false);
    expect((await name()).outcome).toBe('accepted');
    expect((await accept()).outcome).toBe('accepted');
    const why = { reasons: '那天我的手机丢了。', attachments: [], seq: String(seq) };
    await one.court.when(shao, 'attribution.challenge', one.stream, why);
    const decision = { outcome: 'not-theirs', reasons: '报案记录印证。' };
    await one.must('lu', 'attribution.decide', decision, 'x1');
    expect(reads()).toBe(true);
    expect(told().join()).not.toContain('不是代理人本人办的');
  });

  test('OLR-7.2.3: a judge finds so, and whoever was named by it hands in no more; whoever else helps goes on', async () => {
    const { one, shao, agent, reads, told } = await assisted(true);
    const seq =
      one.court
        .entries(one.stream)
        .findLast(({ kind }) => kind === 'participation.AuthorityGranted')?.seq ?? 0;
    const wu = one.court.person('wu', { name: '吴一' });
    const other = { ...named, name: '吴一' };
    await one.court.when(shao, 'authority.name-assistant', one.stream, other, agent);
    const grant = one.state.participation.grants.at(-1)?.id ?? '';
    await one.court.when(wu, 'authority.accept', one.stream, { agreed: true }, grant);
    const why = { reasons: '那天我的手机丢了。', attachments: [], seq: String(seq) };
    expect((await one.court.when(shao, 'attribution.challenge', one.stream, why)).outcome).toBe(
      'accepted',
    );
    await one.must(
      'lu',
      'attribution.decide',
      { outcome: 'not-theirs', reasons: '报案记录印证。' },
      'x1',
    );
    expect(told().join()).toContain('不是代理人本人办的');
    expect(reads()).toBe(false);
    expect(
      one.state.participation.participants.filter((each) => isAssistant(each) && each.to === null),
    ).toMatchObject([{ person: 'wu' }]);
  });
});

test('OLR-7.2.3: what an older docket holds of a freeze and of a decision ended nobody’s help, and does not now', async () => {
  const { one, reads } = await assisted(true);
  const granted = one.court
    .entries(one.stream)
    .findLast(({ kind }) => kind === 'participation.AuthorityGranted');
  one.court.given(one.stream, accountNoted.make({ shared: { person: 'shao', held: true } }));
  one.court.given(
    one.stream,
    attributionDecided.make({
      shared: {
        challenge: 'x1',
        seq: granted?.seq ?? 1,
        outcome: 'not-theirs',
        reasons: '报案记录印证。',
        person: 'shao',
        entry: granted?.id ?? '',
        command: granted?.command.id ?? '',
      },
    }),
  );
  expect(reads()).toBe(true);
});
