import { freshDatabase } from '@xiezhi/docket/testing';
import { expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);

test('CPL-124, OLR-9.1.2: whoever sends once more what was done from another tab is told which act it was, and not its last entry', async () => {
  const one = await CaseAtCourt.filed(server);
  const asked = { items: ['defendant-identity'], note: '请写明被告的身份证号码。' };
  await one.act(await one.signIn(staff.lin), 'filing.request-correction', asked);
  const plaintiff = await one.signIn(zhao);
  const answer = {
    note: '补上了。',
    attachments: [],
    defendants: [{ kind: 'person', name: bai.name, residentId: bai.residentId }],
    claims: [{ key: 'c1', text: '退还定作款', yuan: '60480' }],
  };
  await one.act(plaintiff, 'filing.correct', answer);
  const { docket } = await one.space(plaintiff);
  const came = docket.find(({ kind }) => kind === 'filing.Corrected');
  // The same act mended who the defendant is, which comes after it.
  expect(docket.findLast(({ kind }) => kind === 'participation.Corrected')?.seq).toBe(
    (came?.seq ?? 0) + 1,
  );
  const again = await plaintiff.command('filing.correct', answer, one.stream);
  expect(again).toMatchObject({
    status: 409,
    body: { refusals: [{ code: 'docket/no-longer-open', done: came?.seq }] },
  });
  const words = async (lang: string): Promise<string> => {
    const where = `stream=${encodeURIComponent(one.stream)}&key=&lang=${lang}`;
    return JSON.stringify((await plaintiff.get(`/api/forms/filing.correct?${where}`)).body);
  };
  expect(await words('zh-CN')).toMatch(/上一次办理：[^“]*“补正材料”/u);
  expect(await words('zh-CN')).not.toContain('参加人信息更正');
});
