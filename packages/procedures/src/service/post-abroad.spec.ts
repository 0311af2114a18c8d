import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

/** The defendant lives abroad, or is not said to; the complaint is ready to be served. */
async function suing(domicile?: 'abroad'): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
    defendants: [{ kind: 'person', name: '钱守拙', address: '12 Rue Exemple, Lyon', domicile }],
  });
  await one.issue();
  return one;
}
const posted = (one: CivilCase, on = '2026-03-03') => ({
  papers: [one.paper('complaint', 'd1')],
  way: 'posted-abroad',
  on,
  allowed: '法国，加入海牙送达公约，没有声明反对邮寄',
  proof: '国际挂号信收据 1 份',
});
const found = { outcome: 'arrived', reasons: '查询显示妥投，送达回证没有退回。' };
const missed = { outcome: 'not-arrived', reasons: '邮局查询：查无此人。' };

/** Posted on 3 March, and entered on the same day. */
async function onItsWay(): Promise<CivilCase> {
  const one = await suing('abroad');
  one.court.at('2026-03-03T06:00:00.000Z');
  await one.must('he', 'service.record-paper', posted(one), 'd1');
  return one;
}
/** Of the complaint alone: what else is owed to this party is served beside it. */
const ofService = (one: CivilCase) =>
  one.court
    .tasks(one.stream)
    .filter(({ key }) => /^service\/(?:complaint\/d1|pending|failed|posted-abroad)/.test(key));

describe('CPL-283: papers that are posted to a party abroad', () => {
  test('CPL-283: are on their way from the posting, of which the docket says where it went; a judge is asked on the last day of three months', async () => {
    const one = await onItsWay();
    expect(one.state.service.services.at(-1)).toMatchObject({
      effective: null,
      traces: [
        {
          event: 'sent',
          way: 'posted-abroad',
          at: '2026-03-03T04:00:00.000Z',
          allowed: posted(one).allowed,
          overOn: '2026-06-03',
        },
      ],
    });
    // The five days of CPL-128 are kept by the posting, and nobody is told for three months that something is pending.
    expect(ofService(one)).toMatchObject([
      {
        key: 'service/posted-abroad/s1',
        command: 'service.find-posted-abroad',
        by: { role: 'judge' },
        opensAt: '2026-06-02T16:00:00.000Z',
      },
    ]);
    expect(one.court.deadlines(one.stream).some(({ key }) => key.startsWith('defence/'))).toBe(
      false,
    );
  });

  test('CPL-283: count as served when three months are over and a judge finds so, on the last day of them', async () => {
    const one = await onItsWay();
    one.court.at('2026-06-02T01:00:00.000Z');
    expect(await one.try('lu', 'service.find-posted-abroad', found, 's1')).toMatchObject({
      refusals: [
        {
          code: 'service/three-months-run',
          ground: { kind: 'law', articles: ['CPL-283'] },
          facts: { dueOn: '2026-06-03' },
        },
      ],
    });
    one.court.at('2026-06-05T01:00:00.000Z');
    expect(await one.try('he', 'service.find-posted-abroad', found, 's1')).toMatchObject({
      outcome: 'refused',
    });
    await one.must('lu', 'service.find-posted-abroad', found, 's1');
    expect(one.state.service.services.at(-1)?.effective).toMatchObject({ on: '2026-06-03' });
    // CPL-285: thirty days to answer from then, and not from the day on which it was found.
    const [answer] = one.court
      .deadlines(one.stream)
      .filter(({ key }) => key.startsWith('defence/') && key.includes('d1'));
    expect(answer?.dueOn).toBe('2026-07-03');
    expect(ofService(one)).toEqual([]);
  });

  test('CPL-283: what did not arrive is found on any day, begins no days, and is served anew', async () => {
    const one = await onItsWay();
    one.court.at('2026-04-01T01:00:00.000Z');
    await one.must('lu', 'service.find-posted-abroad', missed, 's1');
    expect(one.state.service.services.at(-1)?.effective).toBeNull();
    expect(ofService(one)[0]).toMatchObject({ command: 'service.record-paper', subject: 'd1' });
    expect(await one.court.offers(one.stream, one.people.lu)).not.toContain(
      'service.find-posted-abroad#s1',
    );
  });

  test('CPL-283: a receipt that comes back is service by post, and nothing is left to find', async () => {
    const one = await onItsWay();
    one.court.at('2026-03-20T01:00:00.000Z');
    const back = { ...posted(one, '2026-03-16'), way: 'by-post', proof: '签收的送达回证' };
    await one.must('he', 'service.record-paper', back, 'd1');
    expect(one.state.service.services.at(-1)?.effective).toMatchObject({ on: '2026-03-16' });
    expect(ofService(one)).toEqual([]);
  });

  test('CPL-283: to nobody who is not found to live there; the clerk is told before of whoever does', async () => {
    const here = await suing();
    here.court.at('2026-07-01T01:00:00.000Z');
    expect(await here.try('he', 'service.record-paper', posted(here), 'd1')).toMatchObject({
      refusals: [{ code: 'service/not-found-abroad', ground: { kind: 'technical' } }],
    });
    const told = async (one: CivilCase) =>
      (await one.court.told(one.stream, one.people.he, 'service.record-paper', 'd1')).map(
        ({ code }) => code,
      );
    expect(await told(here)).not.toContain('abroad');
    expect(await told(await suing('abroad'))).toContain('abroad');
  });
});
