import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayZh, said } from '../../framework/index.ts';
import { filesBesideZh } from '../../shared/files-beside.ts';

const work = (facts: Facts) => ({
  label: `${said(facts, 'body')}的委托事项`,
  value: `${said(facts, 'question')}（${dayZh(facts, 'dueOn')}以前）`,
});
const objection = (facts: Facts) => ({
  label: `${said(facts, 'name')}的异议`,
  value: said(facts, 'points'),
});
const letter = {
  page: { title: '收到的书面材料' },
  fields: {
    receivedOn: { label: '收到的日子' },
    postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填' },
    attachments: { label: '扫描件' },
  },
};
const waysToSend = { 'by-post': '邮寄', 'by-hand': '当面交', other: '其他方式' };
const outcome = { 'another-day': '另定一天，等它答复', ended: '不再等待答复' };

export const repliesZh: TextCatalogue = {
  commands: {
    'appraisal.settle-demand': {
      title: '处理没有答复的异议',
      lead: '鉴定机构没有在期限里书面答复的，可以另定一天，也可以不再等待。没有答复本身不产生后果，由您在认定鉴定意见时一并判断。',
      action: '决定',
      after:
        '各方和鉴定机构看得到。不再等待的，这些异议您在认定鉴定意见时审查；当事人可以申请鉴定人出庭。',
      tells: {
        work,
        objection,
        unsent: (facts) => ({
          label: '通知书没有送出的记录',
          value: `卷宗里没有把异议答复通知书送给${said(facts, 'body')}的记录，请先问书记员`,
        }),
        ...filesBesideZh,
      },
      pages: { demand: { title: '怎样处理？' } },
      fields: {
        outcome: { label: '决定' },
        dueOn: { label: '哪一天以前答复' },
        reasons: { label: '理由' },
      },
      options: { outcome },
    },
    'appraisal.record-declining': {
      title: '登记鉴定机构谢绝、退回委托的函件',
      lead: '鉴定机构书面谢绝委托，或者接受以后退回的，扫描登记。函里写明与本案有利害关系的，照原文写。',
      action: '登记',
      after: '这项鉴定由法官另行委托，可以摇号；这家机构不再参加。',
      tells: { work },
      pages: { paper: letter.page, why: { title: '函里怎么说？' } },
      fields: {
        ...letter.fields,
        interest: { label: '与本案的关系', hint: '函里没有写的，不填' },
        reasons: { label: '谢绝、退回的理由', hint: '照原文写；没有写的，不填' },
      },
    },
    'appraisal.send-demand': {
      title: '把异议答复通知书送给鉴定机构',
      lead: '鉴定机构没有账号，通知书打印出来，连同当事人的材料寄去或者送去。怎样送的，在这里记下来。',
      action: '记入卷宗',
      after: '各方看得到。答复来了，由您登记。',
      tells: { work, objection, ...filesBesideZh },
      pages: { sent: { title: '怎样送的？' } },
      fields: {
        how: { label: '方式' },
        on: { label: '哪一天' },
        note: { label: '凭据', hint: '例如：邮件号，签收人' },
      },
      options: { how: waysToSend },
    },
    'appraisal.record-reply': {
      title: '登记鉴定机构对异议的书面答复',
      lead: '鉴定机构寄来、送来的答复，扫描登记，内容照原文写。',
      action: '登记',
      after: '各方和法官马上看得到。仍有异议的，当事人可以申请鉴定人出庭。',
      tells: { work, objection, ...filesBesideZh },
      pages: { paper: letter.page, reply: { title: '答复的内容' } },
      fields: { ...letter.fields, text: { label: '答复' } },
    },
  },
  refusals: {
    'appraisal/not-sent-then': (facts) => ({
      what: '这一天不可能送出。',
      why: `${dayZh(facts, 'first')}才要求答复，今天是${dayZh(facts, 'today')}。`,
      mend: '改成这两天之间的日子。',
    }),
  },
  entries: {
    'appraisal.ReplyDemandSent': (body) => ({
      title: '异议答复通知书已经送出',
      detail: `${dayZh(body, 'on')}，${waysToSend[said(body, 'how') as keyof typeof waysToSend]}，${said(body, 'body')}；${said(body, 'note')}`,
    }),
    'appraisal.ReplyDemandSettled': (body) => ({
      title: '对没有答复的异议作出处理',
      detail: [
        outcome[said(body, 'outcome') as keyof typeof outcome],
        body['dueOn'] === undefined ? '' : `${dayZh(body, 'dueOn')}以前`,
        said(body, 'reasons'),
      ]
        .filter((one) => one !== '')
        .join('，'),
    }),
  },
};
