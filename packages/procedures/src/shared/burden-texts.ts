import type { CaseState, DepositChallenge, Exhibit } from '@xiezhi/record';
import { depositOf, lastAnswer, participant } from '@xiezhi/record';
import type { Facts, Language, Told } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { whoStandsNow } from './in-their-place.ts';
import type { Burden } from './rules/who-bears-the-burden.ts';
import { whoBearsTheBurden } from './rules/who-bears-the-burden.ts';
import { sideNames } from './side-names.ts';

/* Who has to bring the evidence where data on a chain is contested, in the words in which each reader meets it. */

/** As facts of a text: what is to be shown, and by whom; by whoever took a party's place, where somebody did (CPLI-55). */
export const burdenFacts = (state: CaseState, { of, participant: id }: Burden): Told['facts'] => {
  const who = participant(state.participation, whoStandsNow(state, id));
  return { of, role: who?.role ?? '', name: who?.name ?? '' };
};

/** While it is to be decided. Nothing where nobody is to show anything: what was found, the judge’s reasons carry. */
export function toldOfBurden(
  state: CaseState,
  exhibit: Exhibit,
  challenge: Pick<DepositChallenge, 'about' | 'participant'>,
): readonly Told[] {
  const deposit = depositOf(state.chain, exhibit.id);
  const matched = deposit !== null && lastAnswer(deposit)?.outcome === 'match';
  const burden = whoBearsTheBurden({ exhibit, challenge, matched });
  return burden === null ? [] : [{ code: 'burden', facts: burdenFacts(state, burden) }];
}

const rolesEn: Readonly<Record<string, string>> = {
  plaintiff: 'plaintiff',
  defendant: 'defendant',
  'third-party': 'third party',
};

const saidZh: Readonly<Record<Burden['of'], (who: string) => string>> = {
  origin: (who) =>
    `${who}。数据上链以前是否真实，核验不能说明；法院可以根据案件情况，要求提交数据的一方提供证据证明。不能证明，也不能合理说明，又没有其他证据印证的，不予确认。`,
  alteration: (who) =>
    `${who}。核验一致的，法院可以认定数据上链以后没有被篡改；主张被改动过的，由主张的一方提供证据，相反证据足以推翻的，不这样认定。理由合理的质疑，法官结合四个方面判断。`,
  integrity: (who) =>
    `${who}。没有可以依据的核验一致的结果，不能凭核验认定没有被篡改；用这份数据证明自己主张的一方，要提供证据。`,
};
const saidEn: Readonly<Record<Burden['of'], (who: string) => string>> = {
  origin: (who) =>
    `${who}. No verification shows whether the data was genuine before its deposit; as the case may require, the court asks whoever relies on it for evidence. Where there is neither proof nor a reasonable explanation, and nothing else bears it out, it is not confirmed.`,
  alteration: (who) =>
    `${who}. On a match the court may find that the data was not altered after its deposit; whoever says that it was brings the evidence, and contrary evidence that is enough overturns the finding. A challenge with good reason the judge decides by four factors.`,
  integrity: (who) =>
    `${who}. There is no matching verification to go by, so nothing is found on one; whoever relies on the data for what they say brings the evidence.`,
};

const isKind = (of: string): of is Burden['of'] => Object.hasOwn(saidZh, of);

export const burdenWords: Readonly<
  Record<
    Language,
    { readonly label: (facts: Facts) => string; readonly said: (facts: Facts) => string }
  >
> = {
  'zh-CN': {
    label: (facts) => `上链${said(facts, 'of') === 'origin' ? '以前' : '以后'}的真实性由谁举证`,
    said(facts) {
      const of = said(facts, 'of');
      const who = `${sideNames[said(facts, 'role')] ?? ''}${said(facts, 'name')}`;
      return isKind(of) ? saidZh[of](who) : '';
    },
  },
  en: {
    label: (facts) =>
      `Who brings the evidence of what it was ${said(facts, 'of') === 'origin' ? 'before' : 'after'} its deposit`,
    said(facts) {
      const of = said(facts, 'of');
      const role = rolesEn[said(facts, 'role')];
      const who = `${said(facts, 'name')}${role === undefined ? '' : ` (${role})`}`;
      return isKind(of) ? saidEn[of](who) : '';
    },
  },
};

/** As a form tells it. */
export const burdenText = (lang: Language) => (facts: Facts) => ({
  label: burdenWords[lang].label(facts),
  value: burdenWords[lang].said(facts),
});
