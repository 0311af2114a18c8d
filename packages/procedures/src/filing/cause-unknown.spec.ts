import type { CourtDay } from '@xiezhi/kernel';
import { searchCauses } from '@xiezhi/law';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const words = '邻居家漏水，把我家的墙泡坏了。';
const unsaid = { cause: undefined, causeUnknown: true, dispute: words };
const filed = (also: object = unsaid): Promise<CivilCase> =>
  CivilCase.filed('2026-03-02T01:00:00.000Z', { ...also });
const register = { procedure: 'summary' };
const paperOf = (one: CivilCase, template: string): Facts =>
  (
    one.court
      .entries(one.stream)
      .findLast(({ body }) => (body as { template?: string }).template === template)?.body as {
      data: Facts;
    }
  ).data;

describe('a complaint that names no cause', () => {
  test('CPL-124: nobody has to know the cause: the complaint is received with what the suit is about', async () => {
    const one = await filed();
    expect(one.state.filing).toMatchObject({
      status: 'under-review',
      cause: 'unknown',
      causeName: '案由待定',
      dispute: words,
    });
    const complaint = paperOf(one, 'complaint');
    expect(complaint['cause']).toBeNull();
    expect(complaint['grounds']).toMatch(new RegExp(`^${words}`));
  });

  test('CPL-34, CPL-166: what the law says of a cause that is fixed at registration is told before it is registered', async () => {
    const one = await filed();
    const warned = async (cause: string, procedure = 'summary') => {
      const told = await one.court.warnings(one.stream, one.people.lin, 'filing.register', {
        cause,
        procedure,
      });
      return told.map(({ code, facts }) => [code, facts['kind'] ?? facts['kinds']]);
    };
    // 房屋租赁合同纠纷, 离婚纠纷, 承揽合同纠纷.
    expect(await warned('9196')).toEqual([['exclusive-place', 'immovable']]);
    expect(await warned('9143', 'small-claims')).toEqual([]);
    const divorce = searchCauses('离婚纠纷', '2026-03-02' as CourtDay, 1)[0]?.code ?? '';
    expect(await warned(divorce)).toEqual([]);
    expect(await warned(divorce, 'small-claims')).toEqual([['excluded', expect.any(Array)]]);
  });

  test('CPL-124: one of the two is said, and whoever says it is not known says what it is about', async () => {
    await expect(filed({ cause: undefined })).rejects.toThrow('cause');
    await expect(filed({ cause: undefined, causeUnknown: true })).rejects.toThrow('dispute');
    const one = await filed({ causeUnknown: true, dispute: words });
    expect(one.state.filing).toMatchObject({ cause: '9143', causeName: '承揽合同纠纷' });
  });

  test('FEE-13: before handing in one is told what the fee supposes', async () => {
    const one = await CivilCase.filed();
    const warned = async (also: object) =>
      (
        await one.court.warnings(null, one.people.zhao, 'filing.submit', {
          ...catalogue.command('filing.submit')?.example,
          ...also,
        })
      ).filter(({ code }) => code.startsWith('cause-unknown'));
    expect(await warned({})).toEqual([]);
    // 60,480 yuan: 50 for the first 10,000, and 2.5 % of what is above it.
    expect(await warned(unsaid)).toEqual([{ code: 'cause-unknown-fee', facts: { fen: 131_200 } }]);
    expect(await warned({ ...unsaid, claims: [{ text: '排除妨害' }] })).toEqual([
      { code: 'cause-unknown', facts: {} },
    ]);
  });

  test('CPL-126: whoever registers it fixes the cause, and is shown what the suit is about', async () => {
    const one = await filed();
    const told = await one.court.told(one.stream, one.people.lin, 'filing.register');
    expect(told).toContainEqual({ code: 'no-cause', facts: { dispute: words } });
    await expect(one.must('lin', 'filing.register', register)).rejects.toThrow('form/left-out');
    await one.must('lin', 'filing.register', { ...register, cause: '9143' });
    expect(one.state.filing).toMatchObject({ cause: '9143', causeName: '承揽合同纠纷' });
    expect(paperOf(one, 'acceptance-notice')['cause']).toBe('承揽合同纠纷');
    const entry = one.court.entries(one.stream).find(({ kind }) => kind === 'filing.Registered');
    for (const lang of ['zh-CN', 'en'] as const)
      expect(
        catalogue.texts(lang).entries['filing.Registered']?.(entry?.body as Facts).detail,
      ).toContain('承揽合同纠纷');
  });

  test('CPL-126: of a complaint that names its cause nobody is asked for it, and registration changes none', async () => {
    const one = await filed({});
    await one.must('lin', 'filing.register', { ...register, cause: '9001' });
    expect(one.state.filing.cause).toBe('9143');
    const entry = one.court.entries(one.stream).find(({ kind }) => kind === 'filing.Registered');
    expect(entry?.body).not.toHaveProperty('cause');
  });

  test('CPL-124: where neither a cause nor that it is not known is said, the page that asks says so', () => {
    const asked = catalogue.command('filing.submit')?.ask.flatMap(({ fields }) => fields);
    expect(asked?.find(({ path }) => path === 'cause')).toMatchObject({
      needed: true,
      unless: { path: 'causeUnknown', oneOf: ['true'], fault: 'cause-or-not' },
    });
  });

  test('who reads an identity paper is said where it is asked for', () => {
    for (const [lang, all] of [
      ['zh-CN', '案件各方都能看到'],
      ['en', 'All parties to the case see'],
    ] as const) {
      const text = catalogue.texts(lang).commands['filing.submit'];
      expect(text?.fields['attachments']?.hint).toContain(all);
      expect(text?.pages['papers']?.lead).toContain(all);
    }
  });
});
