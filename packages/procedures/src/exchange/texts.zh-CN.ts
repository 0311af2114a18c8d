import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, listed, said } from '../framework/index.ts';
import { rowsIn } from '../shared/exhibit-texts.ts';
import { sittingZh } from './sitting-texts.ts';

/** What an opinion was marked with when it came in. */
const marked = (body: Facts): string => {
  const marks = [
    body['late'] === true ? '逾期收到' : '',
    body['authority'] === 'pending' ? '提交人的权限待核对' : '',
  ].filter((one) => one !== '');
  return marks.length === 0 ? '' : `（${marks.join('；')}）`;
};

/** Of what was spoken at a sitting: of how many exhibits. */
const spokenOn = (body: Facts): string | null =>
  body['source'] === 'spoken' ? `对 ${String(rowsIn(body, 'exhibits').length)} 份证据` : null;

/** What came of an exchange, and how the case goes on. */
const resultOf = (body: Facts): string => {
  const count = (name: string): number => (Array.isArray(body[name]) ? body[name].length : 0);
  const [agreed, disputed] = [count('undisputed'), count('disputed')];
  return [
    ...(agreed + disputed === 0
      ? []
      : [`没有异议的证据 ${String(agreed)} 份，有异议的 ${String(disputed)} 份`]),
    ...(said(body, 'facts') === '' ? [] : [`没有异议的事实：${said(body, 'facts')}`]),
    ...(said(body, 'issues') === '' ? [] : [`争议的主要问题：${said(body, 'issues')}`]),
    said(body, 'reasons'),
  ].join('\n');
};

export const exchangeZh: TextCatalogue = {
  commands: {
    'exchange.set-period': {
      title: '确定证据交换的期间',
      lead: '各方分别在网上交换证据的，定一段合理的时间，各方在这段时间里看证据、提出意见。',
      action: '确定',
      after: '各方马上看得到，也会收到短信。最后一日是休息日的，顺延到下一个工作日。',
      pages: { period: { title: '从哪一天到哪一天？' }, manner: { title: '意见怎样公开？' } },
      fields: {
        from: { label: '第一日' },
        to: { label: '最后一日' },
        sealed: {
          label: '各方的意见先保密吗？',
          hint: '保密的，各方都提出意见，或者期间届满以前，谁也看不到对方的意见，法官和书记员也看不到；然后同时公开，各方再答复一次',
        },
        replyDays: { label: '公开以后，几天内答复？' },
        reasons: { label: '理由', hint: '改期间的，写明为什么；书记员可以延长，缩短由法官决定' },
      },
      options: {
        replyDays: { '3': '3 天', '5': '5 天', '7': '7 天', '10': '10 天' },
      },
    },
    'exchange.give-opinion': {
      title: '提出质证意见',
      lead: '看过对方的证据以后，逐份写明您的意见：是否真实，来源是否合法，与本案有没有关系。期间过后提交的，法院也收。',
      action: '提交意见',
      after: '各方和法官马上看得到；法官决定意见先保密的，等到同时公开的时候才看得到。',
      tells: {
        period: (facts) => ({
          label: '证据交换期间',
          value: `${dayZh(facts, 'from')}至${dayZh(facts, 'dueOn')}${facts['provisional'] === true ? '（暂定）' : ''}`,
        }),
        sealed: (facts) => ({
          label: '意见先保密',
          value: `各方都提出意见，或者期间届满以前，对方、法官和书记员都看不到您的意见，只看得到您已经提交。公开以后，有 ${said(facts, 'replyDays')} 天答复`,
        }),
        authority: () => ({
          label: '代理权限',
          value:
            '您的代理权限法院还没有核对。意见照样收下，并予以注明；请尽快补交当事人的授权委托书',
        }),
      },
      pages: {
        exhibits: {
          title: '对每份证据，您怎么看？',
          lead: '不认可的，写明理由。不想说的可以空着。',
        },
        text: { title: '还有什么要说的？' },
        papers: { title: '有什么材料？' },
      },
      fields: {
        exhibits: { label: '逐份意见' },
        text: {
          label: '意见',
          hint: '上面没有列出的，在这里逐份写明',
        },
        attachments: { label: '材料' },
        conformsToOriginals: {
          label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
        },
      },
    },
    'exchange.record-opinion': {
      title: '录入纸质质证意见',
      lead: '当面交来或者邮寄来的质证意见，扫描入卷，作者是当事人本人。到庭交换证据的当事人，也可以这样交。',
      action: '记入卷宗',
      after: '当场给回执。是否逾期，邮寄的按寄出的日期算。',
      pages: { paper: { title: '什么时候收到的？' }, said: { title: '写了什么？' } },
      tells: {
        envelope: () => ({
          label: '不要拆封',
          value: '意见先保密。只记下信封收到了；同时公开以后再拆开，录入内容',
        }),
      },
      fields: {
        exhibits: { label: '逐份意见' },
        receivedOn: { label: '收到日期' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填；届满前交邮的，不算逾期' },
        text: { label: '内容摘要' },
        attachments: { label: '扫描件' },
      },
    },
    ...sittingZh.commands,
    'exchange.open': {
      title: '公开各方的意见',
      lead: '期间已满，把保密的意见同时公开。公开以后各方可以答复。',
      action: '公开',
      after: '各方和法官马上看得到，也会收到短信。',
      pages: {},
      fields: {},
    },
    'exchange.conclude': {
      title: '决定证据交换结束，案件怎样继续',
      lead: '各方都提出了意见，期间已满，或者同步交换已经进行。没有异议的记录在卷，有异议的记明理由，再写明案件接下来怎样办理；需要再给时间的，重新确定期间。',
      action: '作出决定',
      after: '各方看得到，也会收到短信。没有提出意见的，开庭时还可以说。',
      tells: {
        opinions: (facts) => ({
          label: '提出意见的情况',
          value: [
            `已提出：${listed(facts, 'given', '、') || '没有人'}`,
            `没有提出：${listed(facts, 'silent', '、') || '没有人'}`,
          ].join('\n'),
        }),
        ...sittingZh.tells,
        'in-time': (facts) => ({
          label: '期间还没有满',
          value: `${listed(facts, 'names', '、')}到${dayZh(facts, 'dueOn')}为止都可以提出意见。现在结束，他们的期间就由您的决定提前结束，理由要写明`,
        }),
      },
      pages: {
        result: {
          title: '交换的结果是什么？',
          lead: '没有异议的证据、有异议的证据和理由，按各方的意见自动记录。',
        },
        reasons: { title: '案件接下来怎样办理？' },
      },
      fields: {
        facts: { label: '各方没有异议的事实' },
        issues: { label: '争议的主要问题' },
        early: { label: '期间未满，我决定现在结束' },
        reasons: { label: '决定和理由' },
      },
    },
  },
  refusals: {
    ...sittingZh.refusals,
    'exchange/not-an-exhibit': () => ({
      what: '意见里有一份证据不能由您发表意见。',
      why: '它已经撤回、被替换，或者就是您自己提交的。',
      mend: '去掉这一份再提交。',
    }),
    'exchange/say-something': () => ({
      what: '还没有写意见。',
      why: '至少要对一份证据发表意见，或者写几句话。',
      mend: '逐份说，或者在“意见”里写。',
    }),
    'exchange/scan-first': () => ({
      what: '还没有扫描件。',
      why: '纸质意见要扫描入卷，大家才看得到原样。',
      mend: '先扫描，再入卷。',
    }),
    'exchange/envelope-stays-closed': () => ({
      what: '现在不能录入内容。',
      why: '意见先保密，公开以前谁也不看。',
      mend: '内容和扫描件空着，只记收到日期；公开以后再录入。',
    }),
    'exchange/under-seal': (facts) => ({
      what: '还不能公开。',
      why: `${listed(facts, 'names', '、')}还没有提出意见，期间到${dayZh(facts, 'dueOn')}届满。意见先保密是法官的决定。`,
      mend: '等各方提出意见或者期间届满；要改期间的，由法官决定。',
    }),
    'exchange/judge-seals': () => ({
      what: '意见是否先保密，由法官决定。',
      why: '证据交换怎样进行，由法院确定；本院规定这一项由法官办。',
      mend: '请法官确定期间。',
    }),
    'exchange/seal-was-promised': () => ({
      what: '现在不能改成不保密。',
      why: '已经有人提出意见，是在告诉他保密以后写的。',
      mend: '仍然保密；或者等公开以后再定期间。',
    }),
    'exchange/still-under-seal': () => ({
      what: '还有意见没有公开。',
      why: '没有公开的意见，对方还不能答复。',
      mend: '先公开各方的意见。',
    }),
    'exchange/concluded': () => ({
      what: '法官已经决定证据交换结束。',
      why: '结束是法官的决定，重新开始也由法官决定。',
      mend: '需要再定期间的，请法官决定。',
    }),
    'exchange/held-together': () => ({
      what: '不能定分别交换的期间。',
      why: '各方选的方式不一致的，按规定同时进行；都选了同时进行的，法官已经这样确定。',
      mend: '请排定证据交换的日期。',
    }),
    'exchange/in-the-past': () => ({
      what: '第一日已经过去了。',
      why: '期间要从今天或者以后开始。',
      mend: '请改第一日。',
    }),
    'exchange/ends-before-it-begins': () => ({
      what: '最后一日要在第一日以后。',
      why: '各方要有时间看证据。',
      mend: '请改最后一日。',
    }),
    'exchange/judge-shortens': (facts) => ({
      what: '期间不能这样缩短。',
      why: `已经告诉各方到${dayZh(facts, 'dueOn')}为止。书记员可以延长；缩短的，由法官决定。`,
      mend: '把最后一日改到这一日或者以后；确实要缩短的，请法官办。',
    }),
    'exchange/parties-still-have-time': (facts) => ({
      what: `还没有办：${listed(facts, 'names', '、')}的期间还没有满，也没有提出意见。`,
      why: '现在结束，他们就少了已经告诉他们的时间。',
      mend: '等期间届满；确有必要现在结束的，勾选确认，并写明理由。',
    }),
    'exchange/say-why-changed': () => ({
      what: '请写明为什么改。',
      why: '原来的期间各方已经知道了。',
      mend: '在“理由”里写一句。',
    }),
  },
  entries: {
    'exchange.PeriodSet': (body) => ({
      title: '确定证据交换的期间',
      detail: `${dayZh(body, 'from')}至${dayZh(body, 'to')}`,
    }),
    'exchange.OpinionGiven': (body) => ({
      title: `${body['source'] === 'spoken' ? '记录当庭发表的质证意见' : '收到质证意见'}${marked(body)}`,
      detail: spokenOn(body) ?? said(body, 'text').slice(0, 60),
    }),
    'exchange.OpinionSealed': (body) => ({
      title: `收到质证意见，先保密${marked(body)}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'exchange.SealsOpened': (body) => ({
      title: '各方的质证意见同时公开',
      detail: `${body['why'] === 'all-in' ? '各方都已提出' : '期间已满'}；答复到${dayZh(body, 'replyTo')}为止`,
    }),
    'exchange.Concluded': (body) => ({
      title: `证据交换结束${body['cutShort'] === undefined ? '' : '（期间未满，由法官决定）'}`,
      detail: resultOf(body),
    }),
  },
};
