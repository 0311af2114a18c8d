import type { TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const answers = {
  accepted: '代理人接受委托',
  declined: '代理人没有接受委托',
  withdrawn: '委托在接受以前收回',
} as const;

export const participationZh: TextCatalogue = {
  commands: {
    'participation.invite': {
      title: '邀请当事人关联案件',
      lead: '给还没有关联的当事人发查阅码：有手机、邮箱的直接发，也印在纸质通知上。',
      action: '发出邀请',
      after: '对方凭查阅码登录后关联案件。',
      pages: { whom: { title: '邀请谁？' } },
      fields: { participant: { label: '当事人' } },
    },
    'participation.link': {
      title: '关联案件',
      lead: '用通知右上角的查阅码，把案件关联到您的账号。',
      action: '关联',
      after: '关联以后，就能看案件、交材料、收文书。',
      pages: { code: { title: '查阅码是什么？', lead: '在通知右上角，像 7K4M-92QH。' } },
      fields: { code: { label: '查阅码' } },
    },
    'authority.grant': {
      title: '委托代理人',
      lead: '律师或者其他代理人先自己注册，您在这里写明委托和权限。',
      action: '委托',
      after:
        '代理人接受以后才生效，生效以前看不到案件。您随时可以解除。代理人办的每件事都会写明是代您办的。',
      pages: {
        agent: {
          title: '委托谁？',
          lead: '姓名和手机号都要写，和代理人注册的一致。特别授权的，可以代您承认、放弃、变更请求，进行和解，提起反诉或者上诉。',
        },
      },
      fields: {
        name: { label: '代理人姓名' },
        mobile: { label: '代理人注册的手机号' },
        authority: { label: '权限' },
        agreed: { label: '我确认委托' },
      },
      options: { authority: { general: '一般授权', special: '特别授权' } },
    },
    'authority.accept': {
      title: '接受委托',
      lead: '有当事人请您作代理人。接受以后，您就能看案件、代为办理。',
      action: '接受委托',
      after: '马上生效。您和当事人都可以随时解除。',
      pages: { accept: { title: '您接受吗？', lead: '不接受的，请选“不接受委托”。' } },
      fields: { agreed: { label: '我接受委托，作这位当事人的代理人' } },
    },
    'authority.decline': {
      title: '不接受委托',
      lead: '不接受的，案件您看不到，也不用再办什么。',
      action: '不接受',
      after: '告诉这位当事人。',
      pages: { why: { title: '为什么不接受？', lead: '可以不写。' } },
      fields: { why: { label: '原因' } },
    },
    'authority.end': {
      title: '解除委托',
      lead: '',
      action: '解除',
      after: '马上生效，以前办的事仍然有效。',
      pages: { why: { title: '为什么解除？' } },
      fields: { why: { label: '原因' } },
    },
    'authority.record': {
      title: '记明代理权限已核对',
      lead: '有人替原告交了起诉材料。看过授权委托书或者单位证明以后，在这里记明。',
      action: '记明',
      after: '从现在起，这个人可以代原告办事。没有记明以前，只能跟进和补充材料。',
      pages: { proof: { title: '看到了什么？' } },
      fields: {
        authority: { label: '权限' },
        proof: { label: '证明材料', hint: '例如：授权委托书原件、法定代表人身份证明书' },
        seen: { label: '我看过原件' },
      },
      options: { authority: { general: '一般授权', special: '特别授权' } },
    },
  },
  refusals: {
    'participation/no-such-party': () => ({
      what: '没有找到这位当事人。',
      why: '可能已经关联了案件。',
      mend: '刷新看看。',
    }),
    'participation/identity-first': () => ({
      what: '还不能关联案件。',
      why: '关联案件之前要先核对身份。',
      mend: '先核对身份，几分钟就好；也可以到窗口办理。',
    }),
    'participation/wrong-code': (facts) => ({
      what: `查阅码“${said(facts, 'code')}”对不上。`,
      why: '可能少了字，或者有的字看错了。',
      mend: '照通知再对一遍，或者打电话问书记员。',
    }),
    'participation/not-the-party': () => ({
      what: '您的身份和通知上写的当事人对不上。',
      why: '人、案件和账号要一致，别人不能代替关联。',
      mend: '弄错了的，带身份证到窗口核对；代理人请由当事人委托。',
    }),
    'participation/no-such-agent': () => ({
      what: '没有找到这位代理人。',
      why: '要有一个账号，姓名和手机号都和您写的一致。为了保护别人，不说哪一样对不上。',
      mend: '和代理人再对一遍姓名、手机号；还没有注册的，请代理人先注册，或者到窗口交授权委托书。',
    }),
    'participation/too-many-tries': () => ({
      what: '试的次数太多了。',
      why: '为了不让人用手机号查别人，本院限制一小时里试的次数。',
      mend: '过一小时再试，或者到窗口交授权委托书。',
    }),
    'participation/agent-already': () => ({
      what: '您已经委托过这个人。',
      why: '这个人已经是您的代理人，或者还没有答复您。',
      mend: '权限要改的，先解除再重新委托。',
    }),
    'participation/agent-of-both-sides': () => ({
      what: '不能委托这个人。',
      why: '这个人已经代表对方；本院不接受一个人代表两边。',
      mend: '另外委托一位。',
    }),
  },
  entries: {
    'participation.AuthorityGranted': (body) => ({
      title: '委托代理人，等候接受',
      detail: `${said(body, 'name')}，${body['authority'] === 'special' ? '特别授权' : '一般授权'}`,
    }),
    'participation.AuthorityAnswered': (body) => ({
      title: answers[body['answer'] as keyof typeof answers],
      detail: said(body, 'why'),
    }),
    'participation.Invited': () => ({ title: '邀请关联案件', detail: '' }),
    'participation.AuthorityShown': (body) => ({
      title: '代理权限已核对',
      detail: said(body, 'proof'),
    }),
    'participation.RepresentativeNamed': (body) => ({
      title: '写明代表人',
      detail: said(body, 'name'),
    }),
  },
  tasks: {
    'authority.accept': '有人委托您作代理人：接受委托',
    'authority.decline': '不想作代理人的：不接受委托',
  },
};
