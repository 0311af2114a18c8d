import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import {
  closureEn,
  closureGroundsEn,
  closureGroundsZh,
  closureZh,
} from '../shared/closure-words.ts';

const groundZh = (facts: Facts): string =>
  (closureGroundsZh as Readonly<Record<string, string>>)[said(facts, 'ground')] ?? '';
const groundEn = (facts: Facts): string =>
  (closureGroundsEn as Readonly<Record<string, string>>)[said(facts, 'ground')] ?? '';

export const closureCommandsZh: TextCatalogue['commands'] = {
  'hearing.request-closure': {
    title: '申请不公开审理',
    lead: '开庭以公开为原则。涉及个人隐私、国家秘密的不公开；离婚案件、涉及商业秘密的案件，当事人申请的，可以不公开。由法官决定。',
    action: '提出申请',
    after: '在法官决定之前，是否公开不变。无论开庭是否公开，宣判一律公开。',
    pages: { why: { title: '为什么申请不公开？' } },
    fields: {
      ground: { label: '属于哪一种' },
      reason: { label: '具体情况', hint: '说到能看懂就行，秘密本身的内容不用写进来' },
      attachments: { label: '证明材料' },
    },
    options: { ground: closureGroundsZh },
  },
  'hearing.record-closure-request': {
    title: '登记书面的不公开审理申请',
    lead: '当事人签名的申请书扫描登记；申请的是当事人本人。',
    action: '登记',
    after: '在法官决定之前，是否公开不变。',
    pages: { paper: { title: '收到的书面材料' }, why: { title: '为什么申请不公开？' } },
    fields: {
      receivedOn: { label: '收到的日子' },
      attachments: { label: '扫描件', hint: '申请书和证明材料' },
      ground: { label: '属于哪一种' },
      reason: { label: '具体情况', hint: '照原件写' },
    },
    options: { ground: closureGroundsZh },
  },
  'hearing.decide-closure': {
    title: '决定是否公开审理',
    lead: '写明理由。涉及国家秘密、个人隐私或者其他法律规定的，可以依职权决定不公开；离婚案件和涉及商业秘密的，要有当事人申请。',
    action: '作出决定',
    after: '决定通知各方；已经排定、还没有开的庭随之改变，以后排期也照此办理。宣判一律公开。',
    tells: {
      asked: (facts) => ({
        label: `${said(facts, 'name')}申请不公开审理`,
        value: `${groundZh(facts)}：${said(facts, 'reason')}`,
      }),
      paper: (facts) => ({ label: '申请人提交的材料', value: said(facts, 'name') }),
      closed: (facts) => ({
        label: '现在',
        value: `已经决定不公开（${closureZh(said(facts, 'ground'))}）`,
      }),
    },
    pages: { decision: { title: '怎样决定？' } },
    fields: {
      outcome: { label: '决定' },
      ground: { label: '不公开的情形' },
      reasons: { label: '理由' },
    },
    options: { outcome: { closed: '不公开审理', public: '公开审理' }, ground: closureGroundsZh },
  },
};

export const closureRefusalsZh: TextCatalogue['refusals'] = {
  'hearing/ground-to-close': () => ({
    what: '不能排成不公开：法官没有决定本案不公开审理。',
    why: '开庭以公开为原则；国家秘密、个人隐私等法律规定的情形，或者离婚、商业秘密案件有当事人申请的，才由法官决定不公开。',
    mend: '改为公开；需要不公开的，先请法官作出决定。',
  }),
  'hearing/closed-by-decision': () => ({
    what: '不能排成公开：法官已经决定本案不公开审理。',
    why: '排期照法官的决定办理。',
    mend: '改为不公开；法官可以另作决定。',
  }),
  'hearing/nobody-applied': () => ({
    what: '没有当事人申请，不能以这个理由不公开。',
    why: '离婚案件和涉及商业秘密的案件，当事人申请不公开审理的，才可以不公开。',
    mend: '改选别的情形或者公开审理；当事人可以随时申请。',
  }),
  'hearing/is-public': () => ({
    what: '没有需要决定的：本案本来就公开审理，也没有人申请不公开。',
    why: '没有相反的决定，开庭都公开。',
    mend: '需要不公开的，选“不公开审理”；否则不用作决定。',
  }),
  'hearing/which-ground': () => ({
    what: '没有选不公开的情形。',
    why: '决定要写明属于哪一种情形。',
    mend: '选一种情形。',
  }),
};

export const closureEntriesZh: TextCatalogue['entries'] = {
  'hearing.ClosureRequested': (body) => ({
    title: `申请不公开审理${body['paper'] === undefined ? '' : '（书面）'}`,
    detail: `${groundZh(body)}：${said(body, 'reason')}`,
  }),
  'hearing.ClosureDecided': (body) => ({
    title:
      body['outcome'] === 'closed'
        ? `决定不公开审理（${closureZh(said(body, 'ground'))}）`
        : '决定公开审理',
    detail: said(body, 'reasons'),
  }),
};

export const closureCommandsEn: TextCatalogue['commands'] = {
  'hearing.request-closure': {
    title: 'Ask for a closed hearing',
    lead: 'Hearings are public. They are closed for personal privacy and state secrets; in a divorce, or where trade secrets are at stake, they may be closed if a party asks. A judge decides.',
    action: 'Ask',
    after:
      'Until the judge decides, nothing changes. The judgment is pronounced in public in any case.',
    pages: { why: { title: 'Why should the hearing be closed?' } },
    fields: {
      ground: { label: 'Which of these is it?' },
      reason: {
        label: 'What it is about',
        hint: 'Enough to understand it; do not write the secret itself',
      },
      attachments: { label: 'Proof' },
    },
    options: { ground: closureGroundsEn },
  },
  'hearing.record-closure-request': {
    title: 'Enter a request for a closed hearing on paper',
    lead: 'Scan and enter the request that the party signed; it is the party’s.',
    action: 'Enter',
    after: 'Until the judge decides, nothing changes.',
    pages: {
      paper: { title: 'What came on paper' },
      why: { title: 'Why should the hearing be closed?' },
    },
    fields: {
      receivedOn: { label: 'Day of receipt' },
      attachments: { label: 'Scans', hint: 'The request and what proves it' },
      ground: { label: 'Which of these is it?' },
      reason: { label: 'What it is about', hint: 'As in the original' },
    },
    options: { ground: closureGroundsEn },
  },
  'hearing.decide-closure': {
    title: 'Decide whether hearings are public',
    lead: 'Give reasons. For state secrets, personal privacy or where another law says so you may close them of the court’s own motion; in a divorce or for trade secrets a party must have asked.',
    action: 'Decide',
    after:
      'The parties are notified. What is fixed and not yet held changes with it, and so does what is fixed later. The judgment is pronounced in public.',
    tells: {
      asked: (facts) => ({
        label: `${said(facts, 'name')} asks for a closed hearing`,
        value: `${groundEn(facts)}: ${said(facts, 'reason')}`,
      }),
      paper: (facts) => ({ label: 'Handed in with the request', value: said(facts, 'name') }),
      closed: (facts) => ({
        label: 'Now',
        value: `Closed by decision (${closureEn(said(facts, 'ground'))})`,
      }),
    },
    pages: { decision: { title: 'What do you decide?' } },
    fields: {
      outcome: { label: 'Decision' },
      ground: { label: 'Ground for closing' },
      reasons: { label: 'Reasons' },
    },
    options: {
      outcome: { closed: 'Closed hearing', public: 'Public hearing' },
      ground: closureGroundsEn,
    },
  },
};

export const closureRefusalsEn: TextCatalogue['refusals'] = {
  'hearing/ground-to-close': () => ({
    what: 'The hearing cannot be fixed as closed: the judge has not decided so.',
    why: 'Hearings are public. A judge closes them for state secrets, privacy and what the law excepts, or on a party’s application in a divorce or where trade secrets are at stake.',
    mend: 'Make it public; or ask the judge to decide first.',
  }),
  'hearing/closed-by-decision': () => ({
    what: 'The hearing cannot be fixed as public: the judge has decided that it is closed.',
    why: 'The day is fixed as the judge decided.',
    mend: 'Make it closed; the judge may decide otherwise.',
  }),
  'hearing/nobody-applied': () => ({
    what: 'No party has asked, so the hearing cannot be closed on this ground.',
    why: 'In a divorce and for trade secrets a hearing may be closed only if a party asks for it.',
    mend: 'Choose another ground or a public hearing; a party may ask at any time.',
  }),
  'hearing/is-public': () => ({
    what: 'There is nothing to decide: hearings are public, and nobody has asked otherwise.',
    why: 'Without a decision to the contrary every hearing is public.',
    mend: 'To close it, choose “Closed hearing”; otherwise no decision is needed.',
  }),
  'hearing/which-ground': () => ({
    what: 'The ground for closing is missing.',
    why: 'The decision names the ground.',
    mend: 'Choose one.',
  }),
};

export const closureEntriesEn: TextCatalogue['entries'] = {
  'hearing.ClosureRequested': (body) => ({
    title: `Closed hearing requested${body['paper'] === undefined ? '' : ' (on paper)'}`,
    detail: `${groundEn(body)}: ${said(body, 'reason')}`,
  }),
  'hearing.ClosureDecided': (body) => ({
    title:
      body['outcome'] === 'closed'
        ? `Hearings closed (${closureEn(said(body, 'ground'))})`
        : 'Hearings public',
    detail: said(body, 'reasons'),
  }),
};
