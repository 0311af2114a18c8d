import type { CommandText } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { mendingTexts } from './correction-texts.ts';
import { noticeTellsEn } from './commands.en.ts';
import { noticeTellsZh } from './commands.zh-CN.ts';
import { untilTell } from './unanswered-texts.ts';

/** What a plaintiff answers on paper, entered by the reviewer. */
type Texts = Readonly<Record<string, CommandText>>;

const paperZh = {
  page: { title: '收到了什么？' },
  fields: {
    receivedOn: { label: '收到的日子', hint: '寄来的，写签收的日子' },
    attachments: { label: '扫描件', hint: '原告签名的原件' },
    keptAt: { label: '原件在哪里', hint: '例如：纸质卷第 1 册第 12 页' },
  },
};
const paperEn = {
  page: { title: 'What was handed in?' },
  fields: {
    receivedOn: { label: 'Day of receipt', hint: 'If posted: the day it was signed for' },
    attachments: { label: 'Scans', hint: 'The original that the plaintiff signed' },
    keptAt: { label: 'Where the originals are', hint: 'For example: paper volume 1, page 12' },
  },
};

export const onPaperZh: Texts = {
  'filing.record-insistence': {
    title: '录入：原告书面坚持起诉',
    lead: '补正通知、释明或者退回以后，原告当面交来或者寄来书面意见，坚持起诉的，在这里录入。意见是原告的，您只是代为录入。',
    action: '录入',
    tells: {
      explained: (facts) => ({ label: '法院的释明', value: said(facts, 'reason') }),
      until: untilTell.zh,
      returned: (facts) => ({ label: '退回的理由', value: said(facts, 'reason') }),
    },
    after: '从此可以提请法官裁定，也仍然可以登记立案。不服不予受理裁定的，原告可以上诉。',
    pages: { paper: paperZh.page, note: { title: '原告怎样说？' } },
    fields: { ...paperZh.fields, note: { label: '意见', hint: '照原件写' } },
  },
  'filing.record-withdrawal': {
    title: '录入：原告书面撤回起诉材料',
    lead: '还没有立案，原告书面要求撤回的，在这里录入。没有原告签名的书面材料，不要录入。',
    action: '录入',
    after: '撤回以后不收费，原告以后还能再交。原件按写明的地方保管。',
    pages: { paper: paperZh.page, reason: { title: '原告为什么撤回？' } },
    fields: { ...paperZh.fields, reason: { label: '原因', hint: '照原件写' } },
  },
  'filing.record-correction': {
    title: '录入：原告书面补正',
    lead: '原告当面交来或者寄来补正材料的，照原件录入；没有变的保留。',
    action: '录入',
    tells: noticeTellsZh,
    after: '按期交来的，从收到的次日起七日内答复；过了期限交来的也收，由法院决定效力。',
    pages: {
      ...mendingTexts['zh-CN'].pages,
      paper: paperZh.page,
      note: { title: '补了什么？' },
      plaintiff: { title: '原告的信息', lead: '补上住址和电话；姓名在这里不改。' },
      defendants: {
        title: '被告的信息',
        lead: '要告的都在这里：改错的、补全的、添上的。从名单上去掉的，就不再告。',
      },
      claims: { title: '诉讼请求' },
    },
    options: mendingTexts['zh-CN'].options,
    fields: {
      ...mendingTexts['zh-CN'].fields,
      ...paperZh.fields,
      note: { label: '说明' },
      plaintiff: { label: '原告' },
      coPlaintiffs: { label: '共同原告' },
      defendants: { label: '被告' },
      claims: { label: '诉讼请求' },
    },
  },
};

export const onPaperEn: Texts = {
  'filing.record-insistence': {
    title: 'Enter: the plaintiff insists in writing',
    lead: 'If, after a notice, the explanation or the return, the plaintiff brings or posts a letter and still wants to sue, enter it here. The view is the plaintiff’s; you only enter it.',
    action: 'Enter',
    tells: {
      explained: (facts) => ({ label: 'The court explained', value: said(facts, 'reason') }),
      until: untilTell.en,
      returned: (facts) => ({ label: 'Why the papers went back', value: said(facts, 'reason') }),
    },
    after:
      'From now on the ruling can be put before a judge; the case can still be registered. The plaintiff may appeal against a ruling refusing acceptance.',
    pages: { paper: paperEn.page, note: { title: 'What does the plaintiff say?' } },
    fields: { ...paperEn.fields, note: { label: 'View', hint: 'As in the original' } },
  },
  'filing.record-withdrawal': {
    title: 'Enter: the plaintiff withdraws the complaint in writing',
    lead: 'If the plaintiff asks in writing to take the complaint back before it is registered, enter it here. Enter nothing that the plaintiff has not signed.',
    action: 'Enter',
    after:
      'No fee is charged, and the plaintiff may hand it in again. Keep the original where you say.',
    pages: { paper: paperEn.page, reason: { title: 'Why does the plaintiff withdraw?' } },
    fields: { ...paperEn.fields, reason: { label: 'Reason', hint: 'As in the original' } },
  },
  'filing.record-correction': {
    title: 'Enter: the plaintiff’s corrections in writing',
    lead: 'If the plaintiff brings or posts corrections, enter them as in the original; leave what did not change.',
    action: 'Enter',
    tells: noticeTellsEn,
    after:
      'If handed in on time, the court answers within seven days, counted from the day after receipt. Later corrections are received too, and the court decides what effect they have.',
    pages: {
      ...mendingTexts.en.pages,
      paper: paperEn.page,
      note: { title: 'What was corrected?' },
      plaintiff: {
        title: 'The plaintiff',
        lead: 'Add address and telephone number. The name is not changed here.',
      },
      defendants: {
        title: 'The defendants',
        lead: 'Everybody who is sued is listed here: correct, complete or add. Whoever is taken off the list is no longer sued.',
      },
      claims: { title: 'Claims' },
    },
    options: mendingTexts.en.options,
    fields: {
      ...mendingTexts.en.fields,
      ...paperEn.fields,
      note: { label: 'Note' },
      plaintiff: { label: 'Plaintiff' },
      coPlaintiffs: { label: 'Another plaintiff' },
      defendants: { label: 'Defendants' },
      claims: { label: 'Claims' },
    },
  },
};
