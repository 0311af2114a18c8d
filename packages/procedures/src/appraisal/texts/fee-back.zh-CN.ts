import { yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayZh, said } from '../../framework/index.ts';
import { filesBesideZh } from '../../shared/files-beside.ts';
import { goesBack } from './words.ts';

const because = goesBack.zh;
const advanced = (facts: Facts) => ({
  label: '预交的鉴定费',
  value: `${yuanGrouped(Number(facts['fen']) as Money)} 元，${dayZh(facts, 'on')}交给${said(facts, 'body')}`,
});

export const feeBackZh: TextCatalogue = {
  commands: {
    'appraisal.ask-fee-back': {
      title: '请求退还鉴定费',
      lead: '鉴定人经通知拒不出庭作证的，预交鉴定费的当事人可以要求返还；鉴定机构没有正当理由逾期、没有资格、程序严重违法、意见明显依据不足的，也可以提出。',
      action: '提出请求',
      after: '由法官决定是不是退还、退多少、哪一天以前退，写明理由，您看得到。',
      tells: {
        advanced,
        authority: () => ({
          label: '代理权限',
          value: '您的代理权限法院还没有核对。请求照样收下，核对以后再处理',
        }),
      },
      pages: { why: { title: '为什么应当退还？' } },
      fields: {
        receivedOn: { label: '哪一天收到的' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填' },
        because: { label: '原因' },
        reasons: { label: '具体情况' },
        attachments: { label: '材料' },
        conformsToOriginals: { label: '我确认上传的材料与原件一致' },
      },
      options: { because },
    },
    'appraisal.decide-fee-back': {
      title: '就退还鉴定费的请求作出决定',
      lead: '鉴定人经人民法院通知拒不出庭作证的，支付鉴定费用的当事人可以要求返还。准许的，写明金额和日子。',
      action: '决定',
      after: '各方和鉴定机构看得到。准许的，同时记为应当退还；拒不退还的，依法处理。',
      tells: {
        advanced,
        asked: (facts) => ({
          label: `${said(facts, 'name')}的请求`,
          value: `${because[said(facts, 'because') as keyof typeof because]}：${said(facts, 'reasons')}`,
        }),
        ...filesBesideZh,
      },
      pages: { decision: { title: '您怎样决定，为什么？' } },
      fields: {
        decision: { label: '决定' },
        amount: { label: '退还的金额（元）' },
        by: { label: '哪一天以前退还' },
        reasons: { label: '理由' },
      },
      options: { decision: { granted: '退还', denied: '不退还' } },
    },
  },
  refusals: {},
  entries: {
    'appraisal.FeeBackAsked': (body) => ({
      title: '请求退还鉴定费',
      detail: `${because[said(body, 'because') as keyof typeof because]}：${said(body, 'reasons')}`,
    }),
    'appraisal.FeeBackDecided': (body) => ({
      title: '就退还鉴定费的请求作出决定',
      detail: `${body['decision'] === 'granted' ? '退还' : '不退还'}：${said(body, 'reasons')}`,
    }),
  },
};
