import type { CommandText, Facts } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import { filesBesideEn, filesBesideZh } from '../shared/files-beside.ts';

/** The consent of a represented party without an account (CPL-56): what is asked of it, and how the clerk enters its answer. */

export const askedOfRepresentedZh = {
  change: '变更诉讼请求',
  withdrawal: '撤诉',
  'counterclaim-withdrawal': '撤回反诉或者第三人的诉讼请求',
} as const;
export const askedOfRepresentedEn = {
  change: 'to change the claims',
  withdrawal: 'to withdraw the suit',
  'counterclaim-withdrawal': 'to withdraw the counterclaim or the claim of a third party',
} as const;

const lines = (...each: readonly string[]): string => each.filter((one) => one !== '').join('\n');
const where = (label: string, of: string): string => (of === '' ? '' : `${label}${of}`);

const askedZh = (what: string) => (facts: Facts) => ({
  label: `代表人${said(facts, 'name')}替其申请${what}`,
  value: lines(listed(facts, 'claims', '\n'), `理由：${said(facts, 'reasons')}`),
});
const askedEn = (what: string) => (facts: Facts) => ({
  label: `${said(facts, 'name')} asks ${what} for it`,
  value: lines(listed(facts, 'claims', '\n'), `Reasons: ${said(facts, 'reasons')}`),
});

export const recordAnswerZh: CommandText = {
  title: '登记被代表的当事人同意不同意',
  lead: '代表人替当事人变更、撤回请求的，要当事人本人同意才对其发生效力（民事诉讼法第五十六条）。本人没有账号的，由法院告知；收到本人签名的书面答复，在这里登记。没有答复的，对其不发生效力。',
  action: '登记',
  after: '同意的，等同其本人的申请，由法官决定；不同意的，记入卷宗，其请求照旧。',
  tells: {
    ...filesBesideZh,
    whose: (facts) => ({
      label: '问谁',
      value: lines(
        said(facts, 'name'),
        where('地址：', said(facts, 'address')),
        where('电话：', said(facts, 'mobile')),
      ),
    }),
    change: askedZh(askedOfRepresentedZh.change),
    withdrawal: askedZh(askedOfRepresentedZh.withdrawal),
    'counterclaim-withdrawal': askedZh(askedOfRepresentedZh['counterclaim-withdrawal']),
  },
  pages: { paper: { title: '收到的书面答复' }, answer: { title: '同意吗？' } },
  fields: {
    receivedOn: { label: '收到的日子' },
    postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填' },
    attachments: { label: '扫描件', hint: '写明同意不同意哪一件事，本人签名' },
    answer: { label: '答复' },
  },
  options: { answer: { agrees: '同意', declines: '不同意' } },
};

export const recordAnswerEn: CommandText = {
  title: 'Enter whether a represented party consents',
  lead: 'What a representative changes or withdraws for a party takes that party’s own consent (Civil Procedure Law, article 56). A party without an account is told by the court; its signed answer is entered here. Without an answer it does not hold for the party.',
  action: 'Enter',
  after:
    'With a yes it counts as the party’s own request, and a judge decides; a no is put on file, and its claims stay as they are.',
  tells: {
    ...filesBesideEn,
    whose: (facts) => ({
      label: 'Whom to ask',
      value: lines(
        said(facts, 'name'),
        where('Address: ', said(facts, 'address')),
        where('Telephone: ', said(facts, 'mobile')),
      ),
    }),
    change: askedEn(askedOfRepresentedEn.change),
    withdrawal: askedEn(askedOfRepresentedEn.withdrawal),
    'counterclaim-withdrawal': askedEn(askedOfRepresentedEn['counterclaim-withdrawal']),
  },
  pages: { paper: { title: 'The answer that came' }, answer: { title: 'Does it consent?' } },
  fields: {
    receivedOn: { label: 'Received on' },
    postedOn: { label: 'Posted on', hint: 'By the postmark, where it came by post' },
    attachments: {
      label: 'Scan',
      hint: 'It says to which request it consents or not, and is signed',
    },
    answer: { label: 'Answer' },
  },
  options: { answer: { agrees: 'It consents', declines: 'It does not consent' } },
};
