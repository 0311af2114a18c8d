import { effectiveOn, papersOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const term = (one: CivilCase) =>
  one.court.deadlines(one.stream).find(({ key }) => key.startsWith('defence/'))?.dueOn;

/** The defendant has linked the case, takes electronic service, and the complaint went into the account. */
async function served(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
  await one.servedByAccount();
  return one;
}

/** What a paper was ordered to say. */
const orderedData = (one: CivilCase, id: string | undefined) =>
  one.court
    .entries(one.stream)
    .map(({ body }) => body as { readonly paper?: string; readonly data?: object })
    .find(({ paper, data }) => paper === id && data !== undefined)?.data;

const object = (one: CivilCase, ground: string, also: object = {}) =>
  one.must('qian', 'service.object', { ground, text: '说明', attachments: [], ...also }, 's1');
const decide = (one: CivilCase, outcome: string, also: object = {}, which = 'v1') =>
  one.try('lu', 'service.decide-objection', { outcome, reasons: '理由', ...also }, which);

describe('objections to a service', () => {
  test('OLR-31.2.3: any objection is received, waits for a judge, and by itself changes nothing', async () => {
    const one = await served();
    await object(one, 'not-opened');
    expect(effectiveOn(one.state.service, 'd1', 'complaint')).not.toBeNull();
    expect(one.court.tasks(one.stream)).toContainEqual(
      expect.objectContaining({ key: 'service/objection/v1', by: { role: 'judge' } }),
    );
  });

  test('OLR-31.1.0: at a confirmed address “not opened” alone does not undo the service', async () => {
    const one = await served();
    await object(one, 'not-opened');
    expect(await decide(one, 'undone')).toMatchObject({
      refusals: [{ code: 'service/not-opened-is-no-ground', ground: { articles: ['OLR-31.1.0'] } }],
    });
    expect((await decide(one, 'stands')).outcome).toBe('accepted');
  });

  test('OLR-31.2.3: undone, it is as if not served: to be served again, and its term runs no more', async () => {
    const one = await served();
    expect(term(one)).toBe('2026-03-17');
    await object(one, 'system-error');
    expect((await decide(one, 'undone')).outcome).toBe('accepted');
    expect(effectiveOn(one.state.service, 'd1', 'complaint')).toBeNull();
    expect(term(one)).toBeUndefined();
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('service/complaint/d1');
  });

  test('OLR-31.3.2: the certificate of what is undone is taken back, and of what is moved made anew', async () => {
    const one = await served();
    const standing = () => papersOf(one.state.documents, 'service-certificate');
    expect(standing()).toMatchObject([{ replaces: null, extra: { service: 's1' } }]);
    await object(one, 'another-day', { arrivedOn: '2026-03-04' });
    one.court.at('2026-03-10T01:00:00.000Z');
    await decide(one, 'moved', { day: '2026-03-04' });
    const [moved, ...none] = standing();
    expect(none).toEqual([]);
    expect(moved).toMatchObject({ extra: { service: 's1', decided: 'moved' } });
    expect(orderedData(one, moved?.id)).toMatchObject({
      decided: { outcome: 'moved', on: '2026-03-10' },
      issuedOn: '2026-03-10',
    });
    await object(one, 'system-error');
    await decide(one, 'undone', {}, 'v2');
    const [undone, ...others] = standing();
    expect(others).toEqual([]);
    expect(undone).toMatchObject({ replaces: moved?.id, extra: { decided: 'undone' } });
    expect(orderedData(one, undone?.id)).toMatchObject({
      decided: { outcome: 'undone' },
      term: null,
    });
  });

  test('a late signature does not bring back what a judge undid', async () => {
    const one = await served();
    await object(one, 'system-error');
    await decide(one, 'undone');
    await one.must('qian', 'service.acknowledge', { received: true }, 's1');
    expect(effectiveOn(one.state.service, 'd1', 'complaint')).toBeNull();
  });

  test('CPLI-135: another day is proved: it counts, and the term runs from it', async () => {
    const one = await served();
    one.court.at('2026-03-10T01:00:00.000Z');
    await object(one, 'another-day', { arrivedOn: '2026-03-05' });
    expect(await decide(one, 'moved')).toMatchObject({ refusals: [{ code: 'service/which-day' }] });
    expect((await decide(one, 'moved', { day: '2026-03-05' })).outcome).toBe('accepted');
    expect(term(one)).toBe('2026-03-20');
  });

  test.each(['1999-01-01', '2026-03-01', '2026-03-02'])(
    'CPLI-135: an objection moves the day to a later one, and %s is not later',
    async (day) => {
      const one = await served();
      one.court.at('2026-03-10T01:00:00.000Z');
      await object(one, 'another-day', { arrivedOn: day });
      expect(await decide(one, 'moved', { day })).toMatchObject({
        refusals: [
          {
            code: 'service/not-later',
            ground: { kind: 'technical' },
            remedy: [{ path: 'day' }, { path: 'outcome' }],
          },
        ],
      });
    },
  );

  test('CPL-90: paper is given to whoever asks, and the day of service stays', async () => {
    const one = await served();
    await one.must('qian', 'service.request-paper', {}, 's1');
    const before = effectiveOn(one.state.service, 'd1', 'complaint')?.effective;
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('service/on-paper/s1');
    one.court.at('2026-03-06T01:00:00.000Z');
    const papers = ['complaint', 'evidence-notice'].map((template) => one.paper(template, 'd1'));
    const paper = { papers, way: 'by-post', proof: '单号' };
    await one.must('he', 'service.record-paper', { ...paper, on: '2026-03-06' }, 'd1');
    expect(one.court.tasks(one.stream).map(({ key }) => key)).not.toContain('service/on-paper/s1');
    expect(effectiveOn(one.state.service, 'd1', 'complaint')?.effective).toEqual(before);
  });
});
