import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { mostInMail } from './rules/mail-carries-the-papers.ts';

const byMail = {
  electronic: true,
  channels: ['email'],
  email: 'qian@example.cn',
  judgmentsToo: false,
  address: '云州市东湖区柳荫巷 3 号',
};

/** What would leave by that effect after the last entry that calls for it. */
function leaving(one: CivilCase, name: string): readonly Readonly<Record<string, unknown>>[] {
  const entry = one.court.entries(one.stream).findLast(({ kind }) => kind === 'service.Ordered');
  if (entry === undefined) return [];
  return catalogue
    .effectsOf(entry)
    .filter((effect) => effect.name === name)
    .flatMap((effect) => effect.message(entry, one.state));
}

/** Taken down by the clerk: a party without an account has said where mail reaches it. */
async function without(account: 'invited' | 'unknown'): Promise<CivilCase> {
  const one = await CivilCase.registered();
  if (account === 'invited') await one.must('he', 'participation.invite', { participant: 'd1' });
  const said = { ...byMail, basis: 'express', evidence: '电话录音 3 号' };
  await one.must('he', 'service.record-address', said, 'd1');
  return one;
}

const serve = (one: CivilCase, papers: readonly string[]) =>
  one.try('he', 'service.serve', { papers }, 'd1');

describe('service by e-mail', () => {
  test('OLR-31.1.0: the papers are in the mail whose arrival is service, under their own names', async () => {
    const one = await without('invited');
    const complaint = one.paper('complaint', 'd1');
    expect(await serve(one, [complaint])).toMatchObject({ outcome: 'accepted' });
    expect(leaving(one, 'service/email')).toMatchObject([
      {
        to: 'qian@example.cn',
        files: [{ sha256: complaint, name: '民事起诉状.pdf', mediaType: 'application/pdf' }],
      },
    ]);
  });

  test('OOR-26.1.0: whoever has no account is sent to none, and is told by whose code it is read again', async () => {
    const one = await without('invited');
    await serve(one, [one.paper('complaint', 'd1')]);
    const [mail] = leaving(one, 'service/email');
    expect(mail).toMatchObject({ codeOf: 'd1' });
    expect(mail?.['text']).toContain('全文见附件');
    expect(mail?.['text']).not.toContain('账号');
    const stranger = await without('unknown');
    await serve(stranger, [stranger.paper('complaint', 'd1')]);
    expect(leaving(stranger, 'service/email')[0]).not.toHaveProperty('codeOf');

    const linked = await CivilCase.registered();
    await linked.linked();
    await linked.must('qian', 'service.confirm-address', byMail, 'd1');
    await serve(linked, [linked.paper('complaint', 'd1')]);
    const [theirs] = leaving(linked, 'service/email');
    expect(theirs?.['text']).toContain('专用账号');
    expect(theirs).not.toHaveProperty('codeOf');
  });

  test('OLR-32.1.0: the short message beside it names the mailbox to whoever has no account', async () => {
    const one = await CivilCase.registered();
    const said = { ...byMail, basis: 'express', evidence: '电话录音', phone: '13900000077' };
    await one.must('he', 'service.record-address', said, 'd1');
    await serve(one, [one.paper('complaint', 'd1')]);
    const [message] = leaving(one, 'service/reminder');
    expect(message?.['text']).toContain('请查看您确认的电子邮箱');
  });
});

/** A second exhibit of that size came with the complaint. */
async function withScan(bytes: number, way: object): Promise<{ one: CivilCase; scan: string }> {
  const file = { ...CivilCase.file('e'), bytes };
  const one = await CivilCase.registered(undefined, 'summary', { attachments: [file] });
  await one.linked();
  await one.must('qian', 'service.confirm-address', { ...byMail, ...way }, 'd1');
  return { one, scan: file.sha256 };
}

describe('what one mail carries', () => {
  test('OLR-31.1.0: papers that no mail carries are not ordered by mail alone; it is no law that stands against it', async () => {
    const { one, scan } = await withScan(mostInMail, {});
    const tried = await serve(one, [scan, one.paper('complaint', 'd1')]);
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'service/too-much-for-mail',
          ground: { kind: 'technical' },
          remedy: [{ kind: 'field' }, { name: 'service.record-paper' }],
        },
      ],
    });
    expect(await serve(one, [scan])).toMatchObject({ outcome: 'accepted' });
  });

  test('OLR-31.4.0: whoever also has an account is served there, and the clerk is told that no mail goes', async () => {
    const { one, scan } = await withScan(mostInMail + 1, { channels: ['account', 'email'] });
    const told = await one.court.told(one.stream, one.people.he, 'service.serve', 'd1');
    expect(told.map(({ code }) => code)).toContain('not-by-mail');
    await serve(one, [scan]);
    const [service] = one.state.service.services;
    expect(service).toMatchObject({ channels: ['account'], effective: { channel: 'account' } });
    expect(leaving(one, 'service/email')).toEqual([]);
  });
});
