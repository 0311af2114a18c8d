import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { said } from '../../framework/index.ts';
import { anewGrounds, anewWays } from '../../shared/anew-words.ts';

const opinion = (facts: Facts) => ({
  label: '原鉴定意见',
  value: `${said(facts, 'body')}：${said(facts, 'purpose')}`,
});

export const anewZh: TextCatalogue = {
  commands: {
    'appraisal.ask-anew': {
      title: '申请重新鉴定、补充鉴定',
      lead: '鉴定人没有资格、程序严重违法、意见明显依据不足，或者有不能作为证据使用的其他情形的，可以申请重新鉴定；意见有缺陷、不完整的，可以申请补充鉴定。什么时候提出都收。',
      action: '提交申请',
      after:
        '各方和法官马上看得到。准许不准许，由法官写明理由决定；准许的，各方可以再选鉴定机构。准许重新鉴定的，原鉴定意见不得作为认定事实的根据。',
      tells: {
        opinion,
        authority: () => ({
          label: '代理权限',
          value: '您的代理权限法院还没有核对。申请照样收下，核对以后再决定',
        }),
      },
      pages: {
        way: { title: '申请什么，为什么？' },
        what: { title: '鉴定什么？' },
        papers: { title: '有什么材料？' },
      },
      fields: {
        receivedOn: { label: '哪一天收到的' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填' },
        way: { label: '申请' },
        ground: { label: '属于哪一种情形', hint: '说不准的，不选，在理由里写清楚' },
        reasons: { label: '理由', hint: '写明哪里不对，有什么根据' },
        what: { label: '鉴定对象' },
        purpose: { label: '要回答的问题' },
        attachments: { label: '材料' },
        conformsToOriginals: { label: '我确认上传的材料与原件一致' },
      },
      options: { way: anewWays.zh, ground: anewGrounds.zh },
    },
    'appraisal.order-anew': {
      title: '决定重新鉴定、补充鉴定',
      lead: '鉴定人没有资格、程序严重违法、意见明显依据不足，或者有不能作为证据使用的其他情形的，重新鉴定；有缺陷，可以补正、补充鉴定或者补充质证、重新质证解决的，不重新鉴定。当事人申请的，就那一份申请决定。',
      action: '决定',
      after:
        '各方看得到，可以选鉴定机构，接着由您委托。重新鉴定的，原鉴定意见不得作为认定事实的根据；因鉴定人没有资格、程序严重违法、意见明显依据不足重新鉴定的，原鉴定费应当退还，另行决定。',
      tells: {
        opinion,
        objection: (facts) => ({ label: '提出过的异议', value: said(facts, 'points') }),
      },
      pages: { way: { title: '重新鉴定，还是补充鉴定？' }, what: { title: '鉴定什么？' } },
      fields: {
        way: { label: '决定' },
        ground: { label: '重新鉴定的情形' },
        reasons: { label: '理由', hint: '各方看得到' },
        what: { label: '鉴定对象' },
        purpose: { label: '要回答的问题' },
      },
      options: { way: anewWays.zh, ground: anewGrounds.zh },
    },
  },
  refusals: {},
  entries: {},
};
