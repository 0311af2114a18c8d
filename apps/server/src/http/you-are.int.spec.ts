import type { CaseSpaceDto } from '@xiezhi/contract';
import { catalogue } from '@xiezhi/procedures';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

/* What a reader is in a case, in words. */

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
});

test('CPL-51, CPL-61: whoever sues for a company as the one who represents it reads that they do, and is no agent of it', async () => {
  const complaint = {
    ...catalogue.command('filing.submit')?.example,
    court: one.court,
    plaintiff: {
      ...{ kind: 'organisation', name: '云州木禾家居有限公司', representative: bai.name },
      address: '云州市东湖区工业路 8 号',
    },
    defendants: [{ kind: 'person', name: zhao.name, address: '云州市东湖区柳荫巷 3 号' }],
    attachments: [],
  };
  const representative = await one.signIn(bai);
  const stream = await one.act(representative, 'filing.submit', complaint, '', null);
  const says = 'Legal representative (authority not yet checked)';
  for (const who of [representative, await one.signIn(staff.lin)]) {
    const { body } = await who.get(`/api/cases/${stream}`);
    const { participants, docket } = body as unknown as CaseSpaceDto;
    expect(participants.find(({ name }) => name === bai.name)?.roleTitle).toBe(
      'Legal representative',
    );
    expect(docket[0]?.who).toBe(`Legal representative ${bai.name} (authority not yet checked)`);
  }
  const { body } = await representative.get(`/api/cases/${stream}`);
  expect((body as unknown as CaseSpaceDto).youAre).toBe(says);
});
