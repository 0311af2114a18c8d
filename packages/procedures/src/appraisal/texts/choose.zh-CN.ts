import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { listed, said } from '../../framework/index.ts';
import { anewOf } from '../../shared/anew-words.ts';
import { likeNamedZh } from '../../shared/like-named.ts';
import { apartZh, drawnZh, lines, listZh } from './words.ts';

const work = (facts: Facts) => ({
  label: '鉴定的问题',
  value: `${said(facts, 'purpose')}（${said(facts, 'what')}）`,
});
const list = (facts: Facts) => ({ label: '本院的鉴定机构名册', value: listZh(facts) });
const choices = (facts: Facts) => ({
  label: '各方选的',
  value: lines(facts, (row) => `${said(row, 'name')}选${said(row, 'body')}`),
});

const unlisted = (facts: Facts) => ({
  label: '双方选了名册以外的机构',
  value: `${said(facts, 'body')}有没有资格由您审查：有资格的，委托它；没有的，写明理由，指定或者摇号`,
});

export const chooseZh: TextCatalogue = {
  commands: {
    'appraisal.order': {
      title: '依职权决定鉴定',
      lead: '没有人申请，而查明事实需要鉴定的，由您决定，写明理由。写明待证事实由谁举证；要不要预交鉴定费，委托的时候再定。',
      action: '决定鉴定',
      after: '各方都看得到，可以对选哪家鉴定机构说自己的意见。接着由您委托，也可以摇号。',
      pages: {
        what: { title: '鉴定什么？' },
        why: { title: '为什么需要？' },
      },
      fields: {
        what: { label: '鉴定对象' },
        heldBy: { label: '现在在哪里、由谁保管' },
        purpose: { label: '要回答的问题' },
        participant: { label: '待证事实由谁举证' },
        reasons: { label: '理由', hint: '为什么不鉴定就查不明，各方看得到' },
      },
    },
    'appraisal.state-choice': {
      title: '选鉴定机构',
      lead: '鉴定机构由双方协商确定。双方选了同一家的，就是协商一致；选不到一起的，由法官指定或者摇号。可以改，以最后一次为准。',
      action: '提交我的选择',
      after: '对方和法官马上看得到。',
      tells: {
        work,
        list,
        choices,
        ...likeNamedZh,
        authority: () => ({
          label: '代理权限',
          value: '您的代理权限法院还没有核对。选择照样收下，核对以后才算当事人的意见',
        }),
      },
      pages: { body: { title: '您选哪一家？' }, note: { title: '为什么选这一家？' } },
      fields: {
        receivedOn: { label: '哪一天收到的' },
        body: { label: '鉴定机构', hint: '选名册以外的，不选这里，写在下面' },
        other: { label: '名册以外的机构', hint: '双方都选了它的，有没有资格由法官审查' },
        note: { label: '说明', hint: '不写也可以' },
      },
    },
    'appraisal.draw-body': {
      title: '摇号选定鉴定机构',
      lead: '双方协商不成的，可以从名册里有这项业务的机构中摇号。与本案有关系的机构不参加，原因写进卷宗。种子和次序都公开，谁都可以重算。',
      action: '摇号',
      after:
        '结果马上记入卷宗，不能重摇；摇中的机构谢绝、回避，或者您写明理由撤销的，才另摇一次。接着由您出具委托。',
      tells: { work, list, choices, unlisted, ...likeNamedZh },
      pages: { field: { title: '在哪一类机构里摇号？' } },
      fields: {
        field: { label: '业务范围', hint: '照名册里的写法，例如“电子数据”' },
        reasons: { label: '说明', hint: '协商的经过' },
      },
    },
  },
  refusals: {
    'appraisal/no-party': () => ({
      what: '这个人不是本案当事人。',
      why: '待证事实由谁举证，写的是本案的当事人；要预交鉴定费的，由其预交。',
      mend: '从当事人里选一个。',
    }),
    'appraisal/say-which-body': () => ({
      what: '请写明选哪一家，只写一家。',
      why: '没有写机构，或者写了两家。',
      mend: '从名册里选一家，或者写一家名册以外的。',
    }),
    'appraisal/parties-have-agreed': (facts) => ({
      what: `双方已经协商选定${said(facts, 'body')}，不摇号。`,
      why: '鉴定人由双方协商确定，协商不成的才由法院指定。',
      mend: '直接委托这一家；双方改变选择的，再摇号。',
    }),
    'appraisal/too-few-for-a-lot': (facts) => ({
      what: `业务范围里有“${said(facts, 'field')}”、可以参加摇号的机构只有${said(facts, 'count')}家，摇不成。`,
      why: `两家以上才能摇号，与本案有关系的不算。名册里的业务范围有：${listed(facts, 'known', '、')}。`,
      mend: '换一个业务范围；只有一家的，直接指定并写明理由。',
    }),
    'appraisal/not-what-was-drawn': () => ({
      what: '这一家不是摇号摇中的。',
      why: '没有摇过号，或者摇中的是另一家。',
      mend: '先摇号；或者改成摇中的机构；不按摇号的，改成协商确定或者法院指定，写明理由。',
    }),
    'appraisal/not-what-was-agreed': () => ({
      what: '各方选的不都是这一家。',
      why: '卷宗里各方选的机构与这一家不同，不能写成协商确定。',
      mend: '改成各方都选了的机构；没有选同一家的，摇号或者由法院指定，写明理由。',
    }),
    'appraisal/tied-to-the-case': (facts) => ({
      what: `不能委托${said(facts, 'name')}，因为这家机构${apartZh(said(facts, 'because'))}。`,
      why: '鉴定人与本案有利害关系或者其他关系，可能影响公正的，应当回避。',
      mend: '换一家机构。',
    }),
  },
  entries: {
    'appraisal.Ordered': (body) => ({
      title:
        anewOf(body).way === ''
          ? '法院依职权决定鉴定'
          : anewOf(body).way === 'anew'
            ? '法院决定重新鉴定'
            : '法院决定补充鉴定',
      detail: `${said(body, 'what')}：${said(body, 'purpose')}。${said(body, 'reasons')}`,
    }),
    'appraisal.ChoiceStated': (body) => ({
      title: '当事人选鉴定机构',
      detail: [said(body, 'body'), said(body, 'note')].filter((one) => one !== '').join('：'),
    }),
    'appraisal.BodyDrawn': (body) => ({ title: '摇号选定鉴定机构', detail: drawnZh(body) }),
    'appraisal.SamplesHandedOver': (body) => ({
      title: '向鉴定机构移送鉴定材料',
      detail: lines({ rows: body['samples'] ?? [] }, (row) => said(row, 'name')).replaceAll(
        '\n',
        '、',
      ),
    }),
  },
};
