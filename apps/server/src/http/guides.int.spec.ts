import type { FormDto, GuideDto, GuidesDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { courtStream } from '@xiezhi/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { gu, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
});

const asked = async <T>(path: string): Promise<T> => {
  const answer = await server.app.request(path);
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
};

describe('guides', () => {
  test('OOR-5.3.1: how to litigate is told for every step, to whoever asks, with the way in person', async () => {
    const { guides, court } = await asked<GuidesDto>('/api/guides?lang=zh-CN');
    const topics = guides.map(({ topic }) => topic);
    expect(topics).toEqual(expect.arrayContaining(['filing', 'fees', 'service', 'hearing']));
    expect(court?.phone).not.toBe('');
    const filing = await asked<GuideDto>('/api/guides/filing?lang=en');
    expect(filing.basis.map(({ id }) => id)).toContain('CPL-126');
    expect(filing.how.length).toBeGreaterThan(2);
    expect((await server.app.request('/api/guides/nothing')).status).toBe(404);
  });

  test('OOR-22.1.0: what connection and picture a hearing needs is told, and can be measured here', async () => {
    const { how } = await asked<GuideDto>('/api/guides/equipment?lang=zh-CN');
    expect(how.join()).toMatch(/2 兆比特.*1280×720/u);
    const down = await server.app.request('/api/probe?bytes=1000');
    expect((await down.arrayBuffer()).byteLength).toBe(1000);
    for (const bytes of ['-1', 'x', '1e99'])
      expect((await server.app.request(`/api/probe?bytes=${bytes}`)).status).toBe(200);
    const most = await server.app.request('/api/probe?bytes=999999999');
    expect((await most.arrayBuffer()).byteLength).toBe(2_000_000);
  });

  test('OOR-5.2.4: a form of the litigation service leads to the guide of its step', async () => {
    const me = await one.signIn(zhao);
    const { body } = await me.get('/api/forms/filing.submit?lang=en');
    expect((body as unknown as FormDto).guide).toEqual({ topic: 'filing', title: 'Filing a case' });
  });

  test('only an act that may move terms offers to show which; to write a guide moves none', async () => {
    const admin = await one.signIn(gu);
    const stream = courtStream((await server.environment.court())!);
    const previewOf = async (name: string) =>
      (await admin.get(`/api/forms/${name}?stream=${encodeURIComponent(stream)}&key=`)).body[
        'preview'
      ];
    expect(await previewOf('guidance.propose')).toBeNull();
    expect(await previewOf('court.set-policy')).toBe('moves');
  });

  test('what the court says itself stands in the guide once it was checked', async () => {
    const admin = await one.signIn(gu);
    const court = await server.environment.court();
    const stream = courtStream(court!);
    const input = { topic: 'filing', title: '东门进', text: '东门进，不用预约。' };
    await one.act(admin, 'guidance.propose', input, '', stream);
    expect((await asked<GuideDto>('/api/guides/filing')).own).toBeNull();
    const published = { published: 'yes', compared: true };
    const vet = (who: Browser) => one.act(who, 'guidance.vet', published, 'g1', stream);
    await expect(vet(admin)).rejects.toThrow('guidance/another-vets');
    const post = { mobile: staff.lin.mobile, post: 'president' };
    await one.act(admin, 'court.grant-office', post, '', stream);
    await vet(await one.signIn(staff.lin));
    expect((await asked<GuideDto>('/api/guides/filing')).own).toMatchObject({
      title: '东门进',
      paragraphs: ['东门进，不用预约。'],
      version: 1,
    });
  });

  test('OOR-5.3.0: of the fourteen functions it is told which are had online, and until when the others are not', async () => {
    const all = await asked<GuidesDto>('/api/guides?lang=zh-CN');
    expect(all.functions).toHaveLength(14);
    const had = (name: string) => all.functions.find((each) => each.name === name);
    expect(had('filing')).toMatchObject({ had: 'whole', title: '立案', note: null });
    expect(had('enforcement')).toMatchObject({ had: 'not', until: null });
    expect(all.complete).toBe(false);
    const admin = await one.signIn(gu);
    const stream = courtStream((await server.environment.court())!);
    const reasons = '到执行事务中心办理。';
    for (const { name } of all.functions.filter((each) => each.had !== 'whole'))
      await one.act(
        admin,
        'court.exempt-function',
        { function: name, until: '2035-12-31', reasons },
        '',
        stream,
      );
    const since = await asked<GuidesDto>('/api/guides?lang=zh-CN');
    expect(since.complete).toBe(true);
    expect(since.functions.find(({ name }) => name === 'enforcement')).toMatchObject({
      had: 'exempt',
      until: '2035-12-31',
      note: reasons,
    });
  });
});
