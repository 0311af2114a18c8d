import { participationBegun } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { CivilCase } from './testing/civil.ts';

/* Whoever has no account and an agent in the case: what reaches them through the agent, and what the court brings by hand. */

const give = 'docket.record-notice-given';
const defendant = '13900000077';

/** The complaint came to the defendant on paper; they have no account and an agent by a paper the court has seen. */
async function represented(
  agent: Readonly<Record<string, unknown>> = {},
  mobile = '13900000088',
): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  one.court.at('2026-03-11T01:00:00.000Z');
  await one.servedOnPaper('2026-03-10');
  one.court.given(
    one.stream,
    participationBegun.make({
      shared: {
        ...{ participant: 'a1', role: 'agent', side: 'defendant', name: '邵知行', kind: 'person' },
        ...{ person: 'shao', principal: 'd1', authority: 'special' },
        ...agent,
      },
      personal: { mobile },
    }),
  );
  return one;
}
const convert = (one: CivilCase) =>
  one.must('lu', 'filing.convert-procedure', { ground: 'complex', reasons: '案情复杂' });
const owed = (one: CivilCase) =>
  one.court
    .tasks(one.stream)
    .filter(({ command, subject = '' }) => {
      const converted = one.court
        .entries(one.stream)
        .find(({ kind }) => kind === 'filing.ProcedureConverted');
      return command === give && subject.endsWith(converted?.id ?? '?');
    })
    .map(({ subject }) => subject ?? '');

const byMail = {
  ...{ electronic: true, channels: ['email'], email: 'qian@example.cn', judgmentsToo: false },
  ...{ address: '云州市东湖区柳荫巷 3 号', phone: defendant },
  ...{ basis: 'express', evidence: '电话录音 3 号' },
};
/** What leaves by that effect when the complaint is served on the defendant by mail. */
async function leaving(one: CivilCase, name: string) {
  await one.must('he', 'service.record-address', byMail, 'd1');
  await one.must('he', 'service.serve', { papers: [one.paper('response-notice', 'd1')] }, 'd1');
  const entry = one.court.entries(one.stream).findLast(({ kind }) => kind === 'service.Ordered');
  return catalogue
    .effectsOf(entry!)
    .filter((effect) => effect.name === name)
    .flatMap((effect) => effect.message(entry!, one.state));
}

describe('a party without an account that has an agent', () => {
  test('OLR-11.3.0: hears of a decision through the agent in whose account it lies', async () => {
    const one = await represented();
    await convert(one);
    expect(owed(one)).toEqual([]);
  });

  test('OLR-11.3.0, CPL-62: and from the court where the authority does not reach what the court sends', async () => {
    const one = await represented({ extent: { steps: ['hearing', 'evidence'] } });
    await convert(one);
    const [key, ...more] = owed(one);
    expect(more).toEqual([]);
    expect(key).toMatch(/^d1\./);
    // The agent may not take it for the party: the form names nobody but the party.
    const told = await one.court.told(one.stream, one.people.he, give, key);
    expect(told.map(({ code }) => code)).not.toContain('agent-on-paper');
  });

  test('CPL-62: what the agent heard while the authority reached it is told nobody again once it is narrower', async () => {
    const one = await represented();
    await convert(one);
    one.court.at('2026-03-12T01:00:00.000Z');
    const paper = { receivedOn: '2026-03-12', attachments: [CivilCase.file('c')] };
    const narrower = { ...paper, authority: 'special', steps: ['hearing'] };
    await one.must('he', 'authority.record-change', narrower, 'a1');
    expect(owed(one)).toEqual([]);
  });

  test('OLR-11.3.0: whose agent has no account either, the clerk is told that the agent may take it', async () => {
    const one = await represented({ person: undefined });
    await convert(one);
    const agent = { code: 'agent-on-paper', facts: { name: '邵知行', mobile: '13900000088' } };
    expect(await one.court.told(one.stream, one.people.he, give, owed(one)[0])).toContainEqual(
      expect.objectContaining({ ...agent, facts: expect.objectContaining(agent.facts) as unknown }),
    );
    expect(
      await one.court.told(one.stream, one.people.he, 'service.record-paper', 'd1'),
    ).toContainEqual(expect.objectContaining({ code: 'agent-on-paper' }));
  });

  test('OLR-32.1.0: is told in whose account its papers lie, and whoever reads them there is told as well', async () => {
    const one = await represented();
    const sent = await leaving(one, 'service/reminder');
    expect(sent).toMatchObject([
      {
        to: defendant,
        text: expect.stringContaining('已送到替您办理的邵知行的专用账号') as string,
      },
      { to: '13900000088', person: 'shao' },
    ]);
    expect(sent[0]).not.toHaveProperty('person');
    expect(sent[0]?.['text']).not.toContain('请登录');
    expect(sent[1]?.['text']).toContain('有文书送达给钱守拙，请登录专用账号查看和下载');
  });

  test('OLR-32.1.0: nobody is told who may not read what is served; the mail speaks of no account the party has not', async () => {
    const one = await represented({ extent: { steps: ['hearing'] } });
    expect((await leaving(one, 'service/reminder')).map(({ to }) => to)).toEqual([defendant]);
    const other = await represented();
    const [mail] = await leaving(other, 'service/email');
    expect(mail?.['text']).not.toContain('专用账号');
  });
});
