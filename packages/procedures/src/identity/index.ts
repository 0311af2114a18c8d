import type { Json } from '@xiezhi/kernel';
import type { AnyState, PersonStreamState } from '@xiezhi/record';
import type { Effect, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { changeMobile, changeMobileAtCounter, changePassword } from './account.ts';
import { changeName, changeNameAtCounter } from './change-name.ts';
import { check, checkAtCounter, checkFace, stepUp } from './check.ts';
import { closeAccount, reopenAtCounter } from './close.ts';
import { addPasskey, keepRecoveryCodes, removeMeans, setUpTotp } from './means.ts';
import { choosePhrase } from './phrase.ts';
import {
  dispute,
  freeze,
  release,
  releaseAtCounter,
  reportTheft,
  reportTheftFor,
  settleDispute,
} from './protection.ts';
import { registerAtCounter } from './register-at-counter.ts';
import { register } from './register.ts';
import { identityEn } from './texts.en.ts';
import { identityZh } from './texts.zh-CN.ts';

export { codePurposes, type CodePurpose, type MeansAnswer } from './answers.ts';

/** A message to the phone that is concerned; nobody to tell means no message. */
const tell = (
  name: string,
  on: string,
  to: (state: PersonStreamState) => string | null,
  text: string,
): Effect => ({
  name,
  on,
  port: 'sms',
  message: (_entry, state: AnyState): readonly Readonly<Record<string, Json>>[] => {
    const mobile = to(state as PersonStreamState);
    return mobile === null ? [] : [{ to: mobile, text }];
  },
});

/**
 * What ends the words against fraud is told with those of before: with new ones, or with none, a thief's change would be told
 * in a thief's words. They lie beside the text, which whoever sits at an open screen can read.
 */
const tellWithWordsOfBefore = (...said: Parameters<typeof tell>): Effect => {
  const plain = tell(...said);
  return {
    ...plain,
    message: (entry, state) => {
      const { mobile, phraseBefore: words } = (state as PersonStreamState).person;
      return plain
        .message(entry, state)
        .map((one) => ({ ...one, words: one['to'] === mobile ? words : null }));
    },
  };
};

/** OLR-7.2.3: the cases in which the holder takes part learn it; which they are, and what is so by then, the sender knows. */
const tellCases = (name: string, on: string): Effect => ({
  name,
  on,
  port: 'letter',
  message: () => [{ person: 'holder' }],
});

const notYou = '不是您本人办的，请马上拨打 12368 或者带身份证到法院窗口。';

/** 身份与账号: who is acting, one account for one person, and what happens when somebody else got hold of it. */
export const identity: Procedure = {
  name: 'identity',
  commands: [
    register,
    registerAtCounter,
    check,
    checkFace,
    checkAtCounter,
    stepUp,
    changeMobile,
    changeMobileAtCounter,
    changePassword,
    choosePhrase,
    changeName,
    changeNameAtCounter,
    setUpTotp,
    keepRecoveryCodes,
    addPasskey,
    removeMeans,
    reportTheft,
    reportTheftFor,
    dispute,
    settleDispute,
    freeze,
    release,
    releaseAtCounter,
    closeAccount,
    reopenAtCounter,
  ].map(anyCommand),
  // OLR-7.2.1: who is to keep an account safe must hear when something happens to it.
  effects: [
    tell(
      'identity.tell-old-mobile',
      'identity.MobileChanged',
      ({ person }) => person.previousMobile,
      `您的诉讼账号换了手机号。${notYou}`,
    ),
    tellWithWordsOfBefore(
      'identity.tell-new-password',
      'identity.CredentialReplaced',
      ({ person }) => person.mobile,
      `您的诉讼账号换了密码。${notYou}`,
    ),
    tell(
      'identity.tell-new-name',
      'identity.NameChanged',
      ({ person }) => person.mobile,
      `您的诉讼账号改了姓名，以前的案件照原来的姓名，不用重办。${notYou}`,
    ),
    tell(
      'identity.tell-new-means',
      'identity.MeansSet',
      ({ person }) => person.mobile,
      `您的诉讼账号新设了一种核对身份的方式。${notYou}`,
    ),
    tell(
      'identity.tell-removed-means',
      'identity.MeansRemoved',
      ({ person }) => person.mobile,
      `您的诉讼账号取消了一种核对身份的方式。${notYou}`,
    ),
    tellWithWordsOfBefore(
      'identity.tell-phrase',
      'identity.PhraseChosen',
      ({ person }) => person.mobile,
      `您的诉讼账号改了防骗暗语。${notYou}`,
    ),
    tell(
      'identity.tell-closed',
      'identity.Closed',
      ({ person }) => person.previousMobile,
      `您的诉讼账号已经关闭。重新使用，请带身份证件到法院窗口。${notYou}`,
    ),
    tellWithWordsOfBefore(
      'identity.tell-frozen',
      'identity.Frozen',
      ({ person }) => person.mobile,
      '您的诉讼账号已暂停使用。恢复使用，请带身份证到法院窗口；案件照常进行，也可以在窗口办理。',
    ),
    tellCases('identity.tell-cases-frozen', 'identity.Frozen'),
    tellCases('identity.tell-cases-released', 'identity.Released'),
    tell(
      'identity.tell-released',
      'identity.Released',
      ({ person }) => person.mobile,
      `您的诉讼账号已恢复使用，请重新登录。${notYou}`,
    ),
  ],
  personTasks: ({ state: { person } }) =>
    person.dispute === null || person.dispute.settled !== null
      ? []
      : [
          {
            key: 'identity/dispute',
            command: 'identity.settle-dispute',
            by: { role: 'administrator' },
            basis: ['OLR-7.1.2', 'OLR-7.2.3'],
            opensAt: person.dispute.at,
          },
        ],
  texts: { 'zh-CN': identityZh, en: identityEn },
};
