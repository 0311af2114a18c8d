import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const grounds: Readonly<Record<string, string>> = {
  'special-reason': '刑事案件，因特殊原因不适宜线下审理',
  'other-suitable': '其他类型的案件，适宜在线办理',
};
const approvers: Readonly<Record<string, string>> = { 'division-head': '庭长', president: '院长' };
const steps = {
  mediation: '调解',
  exchange: '证据交换',
  hearing: '开庭',
  pronouncement: '宣判',
  inquiry: '询问',
};
const named: Readonly<Record<string, string>> = steps;
const stepsOf = (facts: Facts): string =>
  (facts['steps'] as readonly string[]).map((one) => named[one] ?? one).join('、');
const ground = (facts: Facts) => ({
  label: '案件属于哪一种',
  value: grounds[said(facts, 'ground')] ?? '',
});

/** What the judge's sheet says of the approval. */
export const kindTellsZh: NonNullable<CommandText['tells']> = {
  'kind-asked': (facts) => ({
    label: '这类案件在线的审批',
    value: `已经提请，等${approvers[said(facts, 'approver')] ?? ''}审批`,
  }),
  'kind-approved': (facts) => ({
    label: '这类案件在线的审批',
    value: `已经同意。${said(facts, 'reasons')}`,
  }),
  'kind-returned': (facts) => ({
    label: '这类案件在线的审批',
    value: `退回。${said(facts, 'reasons')}`,
  }),
};

/** 其他类型案件适用在线诉讼的审批。 */
export const kindZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> & {
  readonly owed: Readonly<Record<string, string>>;
} = {
  commands: {
    'mode.propose-kind': {
      title: '提请审批：这类案件在线办理',
      lead: '刑事案件因特殊原因、或者其他类型的案件要在线办理的，本院由庭长审批；没有庭长的，或者您就是庭长的，由院长审批。',
      action: '提请审批',
      after: '同意以后，您再确定这一步怎样进行；没有同意以前，线下进行。',
      pages: { kind: { title: '哪些环节要在线？为什么适宜？' } },
      tells: { ground },
      fields: {
        steps: { label: '环节' },
        reasons: { label: '理由', hint: '写明案件情况、各方的意愿、技术条件' },
      },
      options: { steps },
    },
    'mode.answer-kind': {
      title: '审批：这类案件在线办理',
      lead: '审的是这类案件适不适宜在线；每一位当事人是不是在线，仍然按各自的答复。',
      action: '答复',
      after:
        '同意的，由承办法官确定怎样进行；退回的，这些环节线下进行，承办法官可以补充理由再提请。',
      pages: { answer: { title: '是否同意？' } },
      tells: {
        ground,
        steps: (facts) => ({ label: '要在线的环节', value: stepsOf(facts) }),
        reasons: (facts) => ({ label: '承办法官的理由', value: said(facts, 'reasons') }),
      },
      fields: { answer: { label: '答复' }, reasons: { label: '理由' } },
      options: { answer: { approved: '同意', returned: '退回' } },
    },
  },
  owed: {
    'mode.answer-kind': '审批这类案件是否在线办理',
  },
  refusals: {
    'mode/head-has-not-approved': (facts) => ({
      what: '还不能定为在线。',
      why: '本院规定，刑事案件因特殊原因在线、其他类型案件在线的，由庭长或者院长审批。',
      mend:
        facts['waits'] === true
          ? '已经提请，等审批；也可以定为都到法庭。'
          : '先提请审批，写明为什么适宜；也可以定为都到法庭。',
    }),
    'mode/another-approves': () => ({
      what: '您不能审批自己提请的事项。',
      why: '本院规定，提请和审批由两个人办。',
      mend: '请院长审批。',
    }),
  },
  entries: {
    'mode.KindProposed': (body) => ({
      title: '提请审批：这类案件在线办理',
      detail: `${grounds[said(body, 'ground')] ?? ''}；${stepsOf(body)}。${said(body, 'reasons')}`,
    }),
    'mode.KindAnswered': (body) => ({
      title: body['approved'] === true ? '同意这类案件在线办理' : '退回：这类案件在线办理',
      detail: said(body, 'reasons'),
    }),
  },
};
