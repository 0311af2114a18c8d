import { yuanText } from '@xiezhi/kernel';
import type { Interest, InterestInput } from './interest.ts';
import { interestFor } from './interest.ts';

/** What a day after the table is: no rate is made up for it, and nothing is answered as if there were one. */
const beyond = (day: string) => ({
  why: `no-rate-after-${day}`,
  mend: {
    zh: `${day} 以后公布的贷款市场报价利率这里没有收录，只算到这一天；请查中国人民银行公布的利率，写在 rates 里再算`,
    en: `loan prime rates published after ${day} are not held here, so it is reckoned to that day; look up what the central bank published, give it in rates and reckon again`,
  },
});

/** Interest as `xiezhi law interest` prints it: amounts as text, in yuan. */
export function interestAnswer(input: InterestInput): unknown {
  const { interest, owed, table, reckonedTo, ...rest }: Interest = interestFor(input);
  const whole = reckonedTo === input.to;
  const after = owed && {
    costs: yuanText(owed.costs),
    interest: yuanText(owed.interest),
    principal: yuanText(owed.principal),
  };
  return {
    interest: whole ? yuanText(interest) : null,
    ...(whole ? {} : { reckonedTo, soFar: yuanText(interest), ...beyond(reckonedTo) }),
    ...rest,
    ...(after === null ? {} : { owed: after }),
    ...(table === null ? {} : { table }),
  };
}
