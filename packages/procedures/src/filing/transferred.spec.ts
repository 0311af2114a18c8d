import { describe, expect, test } from 'vitest';
import { handedOver, ruledAway } from '../testing/transferred.ts';

describe('a case that another court has handed over', () => {
  test('CPL-37: is registered: nothing is asked for, explained or sent back', async () => {
    const one = await ruledAway();
    const there = await handedOver(one);
    const refused = {
      outcome: 'refused',
      refusals: [
        {
          code: 'filing/came-by-transfer',
          ground: { kind: 'law', articles: ['CPL-37'] },
          facts: { court: '云州市东湖区人民法院' },
        },
      ],
    };
    for (const [name, input] of [
      ['filing.request-correction', { items: ['claim-unclear'], note: '写明。' }],
      ['filing.explain', { reason: '应当先仲裁。' }],
      ['filing.propose-refusal', { reasons: '应当先仲裁。' }],
    ] as const)
      expect(await there.try(there.mo, name, input)).toMatchObject(refused);
    await there.must(there.mo, 'filing.register', { procedure: 'ordinary' });
    expect(one.court.case(there.stream).filing.caseNumber).toMatch(/演0103民初1号$/);
  });

  test('CPL-148: it is pending, and taken back with leave of a judge once it is registered', async () => {
    const one = await ruledAway();
    const there = await handedOver(one);
    const { zhao } = one.people;
    const withdrawal = { reason: '双方已经和解。', sure: true };
    expect(await there.try(zhao, 'filing.withdraw', withdrawal)).toMatchObject({
      refusals: [
        {
          code: 'filing/withdrawn-once-registered',
          ground: { kind: 'law', articles: ['CPL-148'] },
        },
      ],
    });
    // On paper it is no other thing; what it says is received either way.
    expect(await one.court.offers(there.stream, there.mo)).not.toContain(
      'filing.record-withdrawal#p1',
    );
    await there.must(zhao, 'filing.supplement', { note: '申请撤诉。', attachments: [] });
    expect(one.court.case(there.stream).filing.status).toBe('under-review');
    await there.must(there.mo, 'filing.register', { procedure: 'ordinary' });
    const suit = { reasons: '双方已经和解。', sure: true };
    await there.must(zhao, 'claims.withdraw', suit, 'p1');
  });
});
