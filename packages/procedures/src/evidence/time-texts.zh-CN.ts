import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, lastDayZh, said } from '../framework/index.ts';

/** More time for evidence: what is read of it. */
export const timeZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'evidence.ask-time': {
      title: '申请延长举证期限',
      lead: '在期限里提供证据确有困难的，可以申请延长。应当在期限届满以前提出；过了期限提出的，法院也收，由法官决定。',
      action: '提出申请',
      after:
        '由法官写明理由决定，短信通知各方。准许的，延长的期限对方也适用；没有准许以前，原来的期限不变。',
      tells: {
        'last-day': (facts) => ({
          label: '举证期限',
          value: `到${lastDayZh(facts)}（含当天）`,
        }),
        late: () => ({
          label: '已经过了举证期限',
          value: '申请照样收下，并注明是届满以后提出的。请写明为什么现在才提出',
        }),
        authority: () => ({
          label: '代理权限',
          value:
            '您的代理权限法院还没有核对。申请照样收下，核对以后再决定；请尽快补交当事人的授权委托书',
        }),
      },
      pages: {
        why: { title: '要延长到哪一天，为什么？' },
        papers: { title: '有什么材料？', lead: '没有的，可以不交。' },
      },
      fields: {
        until: { label: '希望延长到哪一天' },
        reasons: { label: '理由', hint: '哪些证据，有什么困难，什么时候能提供' },
        attachments: { label: '材料' },
        conformsToOriginals: {
          label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
        },
      },
    },
    'evidence.decide-time': {
      title: '就延长举证期限的申请作出决定',
      lead: '理由成立的，应当准许，适当延长；延长的期限适用于其他当事人（证据规定第五十四条）。',
      action: '作出决定',
      after: '短信通知各方。准许的，各方的举证期限都到这一天；有人原来的期限更长的，照原来的。',
      tells: {
        request: (facts) => ({
          label: `${said(facts, 'name')}申请延长到${dayZh(facts, 'until')}`,
          value: [said(facts, 'reasons'), facts['late'] === true ? '举证期限届满以后提出' : '']
            .filter((one) => one !== '')
            .join('\n'),
        }),
        'last-day': (facts) => ({ label: '现在的举证期限', value: `到${lastDayZh(facts)}` }),
        paper: (facts) => ({ label: '申请人交的材料', value: said(facts, 'name') }),
      },
      pages: { decision: { title: '准许吗？' } },
      fields: {
        decision: { label: '决定' },
        dueOn: { label: '延长到哪一天' },
        reasons: { label: '理由' },
      },
      options: { decision: { granted: '准许', denied: '不准许' } },
    },
  },
  refusals: {
    'evidence/say-until-when': () => ({
      what: '准许延长的，要写明延长到哪一天。',
      why: '各方要知道举证期限的最后一日。',
      mend: '写明日子再提交。',
    }),
    'evidence/not-later': (facts) => ({
      what: `延长以后的日子要在${dayZh(facts, 'after')}以后。`,
      why: '延长只会比原来的期限长，也不能是已经到了的日子。',
      mend: '改一个更晚的日子。',
    }),
  },
  entries: {
    'evidence.TimeAsked': (body: Facts) => ({
      title: `申请延长举证期限${body['late'] === true ? '（届满以后提出）' : ''}`,
      detail: `到${dayZh(body, 'until')}：${said(body, 'reasons')}`,
    }),
    'evidence.TimeDecided': (body: Facts) => ({
      title: '就延长举证期限的申请作出决定',
      detail:
        body['decision'] === 'granted'
          ? `准许，延长到${dayZh(body, 'dueOn')}：${said(body, 'reasons')}`
          : `不准许：${said(body, 'reasons')}`,
    }),
  },
};
