import { catalogue } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { matters } from './cast.ts';
import { answerOf, judgmentOf } from './judgments.ts';

const draft = catalogue.command('judgment.draft');
const judgments = matters.map((one) => judgmentOf(one, '656'));

test.each(matters.map((one) => [one.cause, one] as const))(
  'CPL-155: the judgment in a case about %s tells claim and defence, and says nothing twice',
  (_cause, matter) => {
    const one = judgmentOf(matter, '656');
    expect(draft?.input.safeParse(one).error).toBeUndefined();
    expect(one.pleadings).toMatch(/^原告向本院提出诉讼请求：.+。\n被告.+辩称，.+。$/);
    expect(one.pleadings).toContain(matter.defendant.name);
    // In the judge's words: neither the complaint nor the answer is copied.
    expect(one.findings).not.toContain(matter.grounds.replace('。', ''));
    expect(one.pleadings).not.toContain(answerOf(matter));
    expect(one.basis).toMatch(/^《中华人民共和国民法典》第.+条$/);
  },
);

test('cases about different things are decided in different words', () => {
  const causes = new Set(matters.map(({ cause }) => cause)).size;
  expect(new Set(judgments.map(({ reasons }) => reasons)).size).toBe(causes);
  expect(new Set(judgments.map(({ findings }) => findings)).size).toBe(matters.length);
});
