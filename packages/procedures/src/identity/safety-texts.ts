import type { CommandText, Facts } from '../framework/index.ts';
import { dayEn, dayZh, hourOf, said } from '../framework/index.ts';

/* The words of looking into what was said of an account: a report that somebody else registered with a number, and a suspension. */

const held = (facts: Facts): boolean => facts['account'] === true;

export const settleDisputeZh: CommandText = {
  title: '核实身份证号被冒用的反映',
  lead: '核实以后写明结果和理由，并打电话告诉反映的人。',
  action: '记下结果',
  tells: {
    who: (facts) => ({
      label: '谁反映的',
      value: `${said(facts, 'name')}，${dayZh(facts, 'at')} ${hourOf(facts, 'at')}；自己填的，没有核对过身份`,
    }),
    number: (facts) => ({ label: '哪个证件号码', value: said(facts, 'residentId') }),
    reach: (facts) => ({ label: '打哪个电话告诉结果', value: said(facts, 'mobile') }),
    words: (facts) => ({ label: '反映的情况', value: said(facts, 'note') }),
    account: (facts) => ({
      label: '用这个号码注册的账号',
      value: held(facts)
        ? '反映时有一个。到工作台“窗口：账号”里按证件号码查，可以看到账号的情况'
        : '反映时没有',
    }),
  },
  after: '结果记入卷宗，待办事项消除。要停用账号的，另外办理。',
  pages: { outcome: { title: '核实的结果是什么？' } },
  fields: { outcome: { label: '结果' }, note: { label: '理由和经过' } },
  options: {
    outcome: {
      'account-handed-over': '账号确被他人注册，已交还本人',
      'account-is-rightful': '账号就是本人的',
      'no-account': '没有用这个号码注册的账号',
    },
  },
};

export const settleDisputeEn: CommandText = {
  title: 'Look into a reported misuse of an identity number',
  lead: 'Enter what you found and why, and telephone the person who reported it.',
  action: 'Note the result',
  tells: {
    who: (facts) => ({
      label: 'Who reported it',
      value: `${said(facts, 'name')}, ${dayEn(facts, 'at')} ${hourOf(facts, 'at')}; as they wrote it, with no identity checked`,
    }),
    number: (facts) => ({ label: 'Which number', value: said(facts, 'residentId') }),
    reach: (facts) => ({ label: 'Telephone for the result', value: said(facts, 'mobile') }),
    words: (facts) => ({ label: 'What they wrote', value: said(facts, 'note') }),
    account: (facts) => ({
      label: 'Account with this number',
      value: held(facts)
        ? 'There was one when it was reported. Look the number up under “Counter: accounts” at the desk to see how the account stands'
        : 'There was none when it was reported',
    }),
  },
  after: 'The result is entered and the task is done. Suspending an account is a separate act.',
  pages: { outcome: { title: 'What did you find?' } },
  fields: { outcome: { label: 'Result' }, note: { label: 'Reasons' } },
  options: {
    outcome: {
      'account-handed-over':
        'Somebody else had registered; the account was handed over to its rightful holder',
      'account-is-rightful': 'The account is the person’s own',
      'no-account': 'No account was registered with this number',
    },
  },
};

/** Whoever restores an account reads why it was suspended, by whom and when. */
export const releaseZh: CommandText = {
  title: '恢复使用账号',
  lead: '核实清楚以后恢复。',
  action: '恢复使用',
  tells: {
    decided: (facts) => ({
      label: `${dayZh(facts, 'at')}决定停用，理由`,
      value: said(facts, 'reason'),
    }),
    holder: (facts) => ({
      label: `${dayZh(facts, 'at')}本人停用，理由`,
      value: said(facts, 'reason'),
    }),
    counter: (facts) => ({
      label: `${dayZh(facts, 'at')}本人在窗口要求停用，记录的情况`,
      value: said(facts, 'reason'),
    }),
    phone: (facts) => ({
      label: `${dayZh(facts, 'at')}本人打电话要求停用，记录的情况`,
      value: said(facts, 'reason'),
    }),
  },
  after: '本人收到短信，可以重新登录。',
  pages: { reason: { title: '核实的情况是怎样的？' } },
  fields: { reason: { label: '理由' } },
};

export const releaseEn: CommandText = {
  title: 'Restore an account',
  lead: 'Once the matter is clear, the account is restored.',
  action: 'Restore',
  tells: {
    decided: (facts) => ({
      label: `Suspended by decision on ${dayEn(facts, 'at')}, because`,
      value: said(facts, 'reason'),
    }),
    holder: (facts) => ({
      label: `Suspended by its holder on ${dayEn(facts, 'at')}, because`,
      value: said(facts, 'reason'),
    }),
    counter: (facts) => ({
      label: `Suspended at its holder’s word at the counter on ${dayEn(facts, 'at')}`,
      value: said(facts, 'reason'),
    }),
    phone: (facts) => ({
      label: `Suspended at its holder’s word by telephone on ${dayEn(facts, 'at')}`,
      value: said(facts, 'reason'),
    }),
  },
  after: 'The holder gets a message and can sign in again.',
  pages: { reason: { title: 'What was found?' } },
  fields: { reason: { label: 'Reasons' } },
};
