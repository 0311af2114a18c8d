import type { CommandText, Facts, RefusalText } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/** Closing an account and opening it again, in both languages. */
export const closeZh: CommandText = {
  title: '关闭账号',
  lead: '不再用账号打官司的，可以关闭。有没办完的案件、正在代理别人的，先办完或者解除。',
  action: '关闭账号',
  after: '所有设备已经退出登录。要再用的，带身份证件和手机到法院窗口，当场开通，案件和记录都在。',
  tells: {
    stays: () => ({
      label: '留下的',
      value:
        '您办过的案件、交过的材料，是案卷的一部分，法院要归档保存，不能删；账号的注册、核对、登录记录也留着，以后对“是不是本人办的”有争议，靠它查清',
    }),
    goes: () => ({
      label: '停用的',
      value:
        '登录、密码、验证器、通行密钥都不能再用；手机号不再占用，换了号的人可以用它注册；没有提交的草稿到期自动删除',
    }),
    back: () => ({
      label: '重新使用',
      value: '身份证号码仍然是您的，不能另外注册；带身份证件和手机到法院窗口，核对以后当场开通',
    }),
  },
  pages: { sure: { title: '确定关闭吗？' } },
  fields: {
    reason: { label: '原因' },
    understood: { label: '我知道关闭以后要到窗口才能重新使用' },
  },
};

export const reopenZh = (documents: Readonly<Record<string, string>>): CommandText => ({
  title: '窗口重新开通账号',
  lead: '本人关闭的账号，当面核对证件、确认手机以后重新开通。旧密码作废，本人用验证码登录以后设新的。',
  action: '重新开通',
  after: '账号已经开通，本人用手机验证码登录，再设密码。',
  pages: {
    document: { title: '看的是什么证件？', lead: '照证件上的号码录，不照屏幕。' },
    phone: { title: '本人现在用哪个手机号？', lead: '验证码发到这个手机上，请本人念给您。' },
  },
  fields: {
    document: { label: '证件' },
    documentNumber: { label: '证件上的号码' },
    seen: { label: '我当面看了原件，证件上的人就是来的人' },
    note: { label: '备注' },
    mobile: { label: '手机号' },
    code: { label: '验证码' },
  },
  options: { document: documents },
});

export const closeEn: CommandText = {
  title: 'Close the account',
  lead: 'If you no longer litigate with this account, you can close it. Cases that run and authority you hold for others are finished or ended first.',
  action: 'Close the account',
  after:
    'Every device is signed out. To use it again, bring your identity document and your telephone to the counter, where it is opened at once; cases and records are still there.',
  tells: {
    stays: () => ({
      label: 'What stays',
      value:
        'Your cases and what you handed in are part of the case files, which the court archives and cannot delete. The records of registration, checks and sign-ins stay too: if it is ever disputed whether you did something, they show it',
    }),
    goes: () => ({
      label: 'What stops',
      value:
        'Sign-ins, password, authenticator and passkeys open nothing any more; the mobile number is free for whoever has it next; drafts that were not handed in expire',
    }),
    back: () => ({
      label: 'Using it again',
      value:
        'Your identity number stays yours and cannot be registered anew; bring your document and your telephone to the counter, where the account is opened at once',
    }),
  },
  pages: { sure: { title: 'Close it?' } },
  fields: {
    reason: { label: 'Reason' },
    understood: { label: 'I know that only the counter can open it again' },
  },
};

export const reopenEn = (documents: Readonly<Record<string, string>>): CommandText => ({
  title: 'Open a closed account at the counter',
  lead: 'An account that its holder closed is opened again once you have seen the document and the telephone. The old password is void; the holder signs in by a code and sets a new one.',
  action: 'Open the account',
  after: 'The account is open. The holder signs in by a code to the phone and sets a password.',
  pages: {
    document: { title: 'Which document?', lead: 'Copy from the document, not from the screen.' },
    phone: {
      title: 'Which mobile number does the holder use now?',
      lead: 'A code is sent to it; the holder reads it to you.',
    },
  },
  fields: {
    document: { label: 'Document' },
    documentNumber: { label: 'Number on it' },
    seen: { label: 'I saw the original, and it is of whoever stands here' },
    note: { label: 'Note' },
    mobile: { label: 'Mobile number' },
    code: { label: 'Code' },
  },
  options: { document: documents },
});

type Refusals = Readonly<Record<string, (facts: Facts) => RefusalText>>;

export const closeRefusalsZh: Refusals = {
  'identity/cases-run': (facts) => ({
    what: `还有 ${said(facts, 'count')} 件没有办完的案件，账号现在不能关闭。`,
    why: '法院的通知、期限都在账号里，关了就可能错过；您代理别人的，别人也靠着它。法律没有这样规定，是本院的办法。',
    mend: '案件办完以后再关闭；不想再代理的，在“谁代理我，我代理谁”里解除；不想在网上办的，可以到窗口办，不用关闭账号。',
  }),
  'identity/still-asked': (facts) => ({
    what: `还有 ${said(facts, 'count')} 件事在等您答复，账号现在不能关闭。`,
    why: '有人请您作代理人、助理，或者法院在等您。本院的办法是先答复，再关闭。',
    mend: '打开“我的案件”答复以后再关闭；不愿意的，可以不接受。',
  }),
  'identity/holds-a-post': () => ({
    what: '您在法院有岗位，账号现在不能关闭。',
    why: '岗位上的事要有人办。岗位终止以后才能关闭，是本院的办法。',
    mend: '请管理员先终止您的岗位。',
  }),
  'identity/ties-not-known': () => ({
    what: '现在不能在网上关闭账号。',
    why: '账号和案件分在两个网络里，这边看不到您还有没有案件。',
    mend: '请到诉讼服务中心窗口问清楚，或者拨打热线；不用的账号放着也不影响什么。',
  }),
};

export const closeRefusalsEn: Refusals = {
  'identity/cases-run': (facts) => ({
    what: `${said(facts, 'count')} of your cases still run; the account cannot be closed now.`,
    why: 'Notices and time limits reach you by it and could be missed, and whoever you act for relies on it. No law says so; it is how this court does it.',
    mend: 'Close it when they have ended. End authority you no longer want under “Who acts for me, and for whom I act”; to go on at the counter you need not close anything.',
  }),
  'identity/still-asked': (facts) => ({
    what: `${said(facts, 'count')} matters wait for your answer; the account cannot be closed now.`,
    why: 'Somebody asks you to act or to assist, or the court waits for you. This court asks for the answer first.',
    mend: 'Answer them under “My cases”; you may decline.',
  }),
  'identity/holds-a-post': () => ({
    what: 'You hold a post at the court; the account cannot be closed now.',
    why: 'Somebody has to do what the post does. This court ends the post first.',
    mend: 'Ask the administrator to end your post.',
  }),
  'identity/ties-not-known': () => ({
    what: 'The account cannot be closed online now.',
    why: 'Accounts and cases lie in two networks, and this one cannot see whether you have cases.',
    mend: 'Ask at the counter or call the hotline; an account that is not used does no harm.',
  }),
};
