import type { CommandText, Facts, RefusalText } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/** Another name of the holder, in both languages. */
const stays =
  '以前的案件、文书照当时的姓名，不改、不用重办；以后办的事用新的姓名。曾用名留在账号里，别人用曾用名起诉您的，照样能关联。';

export const changeNameZh: CommandText = {
  title: '改了姓名',
  lead: '户籍登记已经改了姓名的，在这里换成新的，身份证号码不变。登记里还查不到的，带身份证、户口簿到窗口办。',
  action: '核对并更改',
  after: stays,
  tells: { now: (facts) => ({ label: '现在登记的姓名', value: said(facts, 'name') }) },
  pages: {
    name: { title: '新的姓名是什么？', lead: '照新的身份证、户口簿写；当场和户籍登记核对。' },
  },
  fields: {
    name: { label: '新的姓名' },
    agreed: { label: '我已经办好户籍登记的改名' },
  },
};

export const changeNameAtCounterZh = (
  documents: Readonly<Record<string, string>>,
): CommandText => ({
  title: '窗口更改姓名',
  lead: '当面看证件原件和改名的证明，例如户口簿曾用名一栏、户籍变更证明。',
  action: '更改姓名',
  after: stays,
  tells: { now: (facts) => ({ label: '账号现在的姓名', value: said(facts, 'name') }) },
  pages: {
    document: { title: '看的是什么证件？', lead: '照证件上的录，不照屏幕。' },
    proof: { title: '凭什么改？' },
  },
  fields: {
    document: { label: '证件' },
    documentNumber: { label: '证件上的号码' },
    name: { label: '证件上的姓名' },
    proof: { label: '看了什么证明', hint: '例如：户口簿原件，曾用名一栏。不要写号码' },
    seen: { label: '我当面看了原件，证件上的人就是来的人' },
  },
  options: { document: documents },
});

const staysEn =
  'Cases and papers of before keep the name of their day; nothing is done again. What you do from now on bears the new name. The old one stays with the account: whoever sues you under it still reaches you.';

export const changeNameEn: CommandText = {
  title: 'Your name has changed',
  lead: 'Once the household register has your new name, change it here; the number of your card stays. If the register does not show it yet, bring card and household book to the counter.',
  action: 'Compare and change',
  after: staysEn,
  tells: { now: (facts) => ({ label: 'Name on record', value: said(facts, 'name') }) },
  pages: {
    name: {
      title: 'What is the new name?',
      lead: 'As on the new card or household book; it is compared with the register at once.',
    },
  },
  fields: {
    name: { label: 'New name' },
    agreed: { label: 'The change is entered in the household register' },
  },
};

export const changeNameAtCounterEn = (
  documents: Readonly<Record<string, string>>,
): CommandText => ({
  title: 'Change a name at the counter',
  lead: 'Look at the original document and at the proof of the change, such as the former name in the household book.',
  action: 'Change the name',
  after: staysEn,
  tells: { now: (facts) => ({ label: 'Name of the account', value: said(facts, 'name') }) },
  pages: {
    document: { title: 'Which document?', lead: 'Copy from the document, not from the screen.' },
    proof: { title: 'What shows the change?' },
  },
  fields: {
    document: { label: 'Document' },
    documentNumber: { label: 'Number on it' },
    name: { label: 'Name on it' },
    proof: {
      label: 'What you saw',
      hint: 'For example: household book, former name. Write no numbers',
    },
    seen: { label: 'I saw the original, and it is of whoever stands here' },
  },
  options: { document: documents },
});

type Refusals = Readonly<Record<string, (facts: Facts) => RefusalText>>;

export const nameRefusalsZh: Refusals = {
  'identity/same-name': () => ({
    what: '写的和现在的姓名一样。',
    why: '姓名没有变，不用更改。',
    mend: '照证件再看一遍，写新的姓名。',
  }),
  'identity/name-not-known': () => ({
    what: '还没有更改：户籍登记里，您的号码下面不是这个姓名。',
    why: '法院要在线比对证件，确认身份真实（《人民法院在线诉讼规则》第七条）；网上改名要和户籍登记的一样。',
    mend: '照新的证件再看一遍；刚办好改名的，过几天再试，或者带身份证、户口簿到窗口，当场办理。',
  }),
  'identity/name-not-compared': () => ({
    what: '户籍登记现在没有答复，还没有更改。',
    why: '没有比对，法院不知道这个姓名是不是您的。',
    mend: '过一会儿再试；着急的，带身份证、户口簿到窗口办理。',
  }),
};

export const nameRefusalsEn: Refusals = {
  'identity/same-name': () => ({
    what: 'This is the name on record.',
    why: 'Nothing has changed.',
    mend: 'Look at the document again and write the new name.',
  }),
  'identity/name-not-known': () => ({
    what: 'Not changed: the household register has another name under your number.',
    why: 'The court compares documents online to be sure who somebody is (Online Litigation Rules, article 7).',
    mend: 'Check it against the new document. If the change is recent, try again in some days, or bring card and household book to the counter, where it is done at once.',
  }),
  'identity/name-not-compared': () => ({
    what: 'The household register does not answer; nothing was changed.',
    why: 'Without it the court does not know whether the name is yours.',
    mend: 'Try again later, or bring card and household book to the counter.',
  }),
};
