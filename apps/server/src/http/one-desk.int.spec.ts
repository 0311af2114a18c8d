import type { CasesDto, TasksDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue } from '@xiezhi/procedures';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt } from '../testing/case-at-court.ts';
import { gu, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let here: CaseAtCourt;
let there = '';

/** The same person sues at one court and then at another. */
beforeAll(async () => {
  here = await CaseAtCourt.filed(server);
  const admin = await here.signIn(gu);
  await server.establish((await admin.me()).person ?? '', '演0103');
  const court = (await admin.me()).court?.id ?? '';
  expect(court).not.toBe(here.court);
  const complaint = {
    ...catalogue.command('filing.submit')?.example,
    court,
    plaintiff: { kind: 'person', name: zhao.name },
    defendants: [{ kind: 'person', name: bai.name, address: '云州市东湖区柳荫巷 3 号' }],
    attachments: [],
  };
  there = await here.act(await here.signIn(zhao), 'filing.submit', complaint, '', null);
});

test('OOR-5.2.1: whoever has cases at two courts finds both in one list, with what is owed and what came, under one sign-in', async () => {
  const party = await here.signIn(zhao);
  const { rows } = (await party.get('/api/search')).body as unknown as CasesDto;
  expect(rows.map(({ stream }) => stream).toSorted()).toEqual([here.stream, there].toSorted());
  const owed = (await party.get('/api/tasks')).body as unknown as TasksDto;
  expect(owed.total).toBe(owed.rows.length);
  expect((await party.get('/api/account/sent')).status).toBe(200);
  for (const stream of [here.stream, there])
    expect((await party.get(`/api/cases/${stream.slice('case:'.length)}`)).status).toBe(200);
});

test('OOR-5.2.1: to anybody else a case whose number they guess is one that is not there', async () => {
  const stranger = await here.signIn(bai);
  for (const stream of [here.stream, there]) {
    const guessed = await stranger.get(`/api/cases/${stream.slice('case:'.length)}`);
    const invented = await stranger.get(`/api/cases/${'0'.repeat(24)}`);
    expect([guessed.status, guessed.body]).toEqual([invented.status, invented.body]);
    expect(guessed.status).toBe(404);
  }
});

test('OLR-2.1.4a: whoever files again finds in the form who they are, as the court knows it, and may change it', async () => {
  const party = await here.signIn(zhao);
  const form = (await party.get('/api/forms/filing.submit?lang=zh-CN')).body as unknown as {
    readonly values: { readonly plaintiff?: Readonly<Record<string, unknown>> };
  };
  expect(form.values.plaintiff).toEqual({
    kind: 'person',
    name: zhao.name,
    residentId: zhao.residentId,
    mobile: zhao.mobile,
  });
});
