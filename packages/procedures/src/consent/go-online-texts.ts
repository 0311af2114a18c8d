import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { dayEn, dayZh, said } from '../framework/index.ts';
import type { Facts } from '../framework/index.ts';
import {
  minorSelfTellsEn,
  minorSelfTellsZh,
  minorTellsEn,
  minorTellsZh,
} from '../shared/minors-texts.ts';
import { stepsEn, stepsZh } from '../shared/step-names.ts';
import { noticeTells } from './notice-read.ts';
import { whatIfEn } from './what-if-texts.en.ts';
import { whatIfZh } from './what-if-texts.zh-CN.ts';

/* From in person to online, by one's own choice. */

const of = (names: Readonly<Record<string, string>>, body: Facts): string =>
  names[said(body, 'step')] ?? '';

const variants = (names: Readonly<Record<string, string>>, title: (what: string) => string) =>
  Object.fromEntries(Object.entries(names).map(([key, what]) => [key, { title: title(what) }]));

const waysZh: NonNullable<CommandText['tells']> = {
  'at-once': () => ({
    label: '接下来怎样',
    value: '这一步法官还没有定怎样进行：您的选择就是您的答复，法官照各方的答复确定。',
  }),
  'judge-decides': () => ({
    label: '接下来怎样',
    value:
      '这一步怎样参加，法官已经决定过：您的选择照收，改不改由法官决定并说明理由；决定以前，仍到法院参加。',
  }),
};
const waysEn: NonNullable<CommandText['tells']> = {
  'at-once': () => ({
    label: 'What happens then',
    value:
      'No judge has settled yet how this step is held: your choice is your answer, and the judge goes by what all have said.',
  }),
  'judge-decides': () => ({
    label: 'What happens then',
    value:
      'A judge has settled how you take part: your choice is received, and a judge says with reasons whether it changes. Until then you come in person.',
  }),
};

type Texts = Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'>;

export const goOnlineZh: Texts = {
  commands: {
    'conversion.request-online': {
      title: '改为在线参加',
      variants: variants(stepsZh, (what) => `改为在线参加${what}`),
      lead: '原来说不在线、没有问过您，或者定了到法院参加的，现在想在网上参加，可以在这里自己选。只及于这一步。',
      action: '选择在线',
      after: '以后又不想在线的，在这一步开始前的合理时间内提出。别的环节不受影响。',
      tells: { ...noticeTells['zh-CN'], ...minorSelfTellsZh, ...waysZh, ...whatIfZh },
      pages: { online: { title: '这一步改为在线？' } },
      fields: {
        text: { label: '理由', hint: '可以不写；例如：搬到外地，来一趟要一天' },
        sure: { label: '我选择在线参加这一步，有能上网的手机或者电脑' },
      },
    },
    'conversion.record-online-request': {
      title: '登记当事人改为在线的选择',
      variants: variants(stepsZh, (what) => `登记改为在线参加${what}的选择`),
      lead: '当事人书面写明要改为在线参加的，由书记员照原件登记；选择是当事人本人的。',
      action: '登记',
      after: '选择连同凭据记入卷宗，各方都能看到。别的环节不受影响。',
      tells: { ...minorTellsZh, ...waysZh, ...whatIfZh },
      pages: { paper: { title: '当事人怎样写的？' } },
      fields: {
        receivedOn: { label: '收到的日子' },
        evidence: { label: '凭据', hint: '例如卷宗页码' },
        text: { label: '理由', hint: '照原件写；没有写的不填' },
      },
    },
    'conversion.decide-online': {
      title: '决定是否改为在线',
      lead: '当事人自愿改为在线的，没有故意拖延等不正当目的、这一步也适合在线的，可以准许。',
      action: '作出决定',
      after:
        '准许的，从此在线参加，其他人不变；已经排定的开庭要重新通知。不准许的，仍到法院参加，写明理由。',
      tells: {
        asked: (facts) => ({
          label: `${said(facts, 'name')}选择在线`,
          value: said(facts, 'text') === '' ? '没有写理由' : said(facts, 'text'),
        }),
        ...whatIfZh,
      },
      pages: { decision: { title: '怎样决定？' } },
      fields: { decision: { label: '决定' }, reasons: { label: '理由' } },
      options: { decision: { granted: '准许，改为在线', denied: '不准许，仍到法院参加' } },
    },
  },
  refusals: {
    'conversion/no-consent-now': (facts) => ({
      what: `${said(facts, 'name')}现在没有对在线的同意，不能准许。`,
      why: '在线进行要当事人同意。提出以后，同意已经撤回、正在撤回，或者查明不是本人作出的。',
      mend: '可以不准许，写明理由；当事人重新选择在线的，再作决定。',
    }),
    'conversion/settle-the-mode': () => ({
      what: '这一步要重新确定全体怎样进行。',
      why: '这类案件在线要有依据，或者要有别的人同意，不能只为一个人改。',
      mend: '请用“确定进行方式”，写明依据。不准许的，可以在这里直接决定。',
    }),
  },
  entries: {
    'conversion.OnlineRequested': (body) => ({
      title: `${of(stepsZh, body)}：要求改为在线参加`,
      detail: [
        said(body, 'text').slice(0, 60),
        ...(body['recordedBy'] === undefined
          ? []
          : [
              `${dayZh(body, 'receivedOn')}提出，${said(body, 'recordedBy')}登记：${said(body, 'evidence')}`,
            ]),
      ]
        .filter((one) => one !== '')
        .join('；'),
    }),
    'conversion.OnlineDecided': (body) => ({
      title: `${of(stepsZh, body)}：${body['granted'] === true ? '准许改为在线' : '不准许改为在线'}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
  },
};

export const goOnlineEn: Texts = {
  commands: {
    'conversion.request-online': {
      title: 'Take part online after all',
      variants: variants(stepsEn, (what) => `Take part online after all: ${what}`),
      lead: 'If you had said no, were never asked, or were told to come in person and now want to take part online, choose it here. It holds for this step alone.',
      action: 'Choose online',
      after:
        'You can still change your mind within a reasonable time before the step. Other steps stay as they are.',
      tells: { ...noticeTells.en, ...minorSelfTellsEn, ...waysEn, ...whatIfEn },
      pages: { online: { title: 'This step online?' } },
      fields: {
        text: {
          label: 'Reason',
          hint: 'If you like: for example, you moved away and the journey takes a day',
        },
        sure: {
          label:
            'I choose to take part in this step online, and have a phone or a computer that is connected',
        },
      },
    },
    'conversion.record-online-request': {
      title: 'Enter a party’s choice to take part online',
      variants: variants(stepsEn, (what) => `Enter a party’s choice to be online: ${what}`),
      lead: 'If a party writes that it wants to take part online, enter it as it was written; the choice is the party’s.',
      action: 'Enter',
      after:
        'The choice is entered with its proof; all parties see it. Other steps stay as they are.',
      tells: { ...minorTellsEn, ...waysEn, ...whatIfEn },
      pages: { paper: { title: 'What did the party write?' } },
      fields: {
        receivedOn: { label: 'Day of receipt' },
        evidence: { label: 'Where it can be seen', hint: 'For example the page of the file' },
        text: { label: 'Reason', hint: 'As in the original; leave it open where none is given' },
      },
    },
    'conversion.decide-online': {
      title: 'Decide whether somebody takes part online after all',
      lead: 'It can be granted where the party wants it of its own accord, without meaning to delay, and the step suits.',
      action: 'Decide',
      after:
        'Granted, this party is online from now on and everybody else as before; a day that is fixed is told anew. Denied, it comes in person, with reasons.',
      tells: {
        asked: (facts) => ({
          label: `${said(facts, 'name')} chooses to be online`,
          value: said(facts, 'text') === '' ? 'No reason given' : said(facts, 'text'),
        }),
        ...whatIfEn,
      },
      pages: { decision: { title: 'What do you decide?' } },
      fields: { decision: { label: 'Decision' }, reasons: { label: 'Reasons' } },
      options: {
        decision: { granted: 'Granted: online', denied: 'Denied: in person, as before' },
      },
    },
  },
  refusals: {
    'conversion/no-consent-now': (facts) => ({
      what: `There is no consent of ${said(facts, 'name')} now on which it could be granted.`,
      why: 'A step is online with the consent of the party. Since it asked, the consent was taken back, is being taken back, or was found not to be its own.',
      mend: 'Deny it, with reasons. If the party chooses online anew, decide on that.',
    }),
    'conversion/settle-the-mode': () => ({
      what: 'How everybody takes part in this step has to be settled anew.',
      why: 'A case of this kind goes online on a ground, or with the consent of others: it cannot be changed for one alone.',
      mend: 'Use “Settle how it is held” and name the ground. A refusal can be given here.',
    }),
  },
  entries: {
    'conversion.OnlineRequested': (body) => ({
      title: `Asks to take part online after all: ${of(stepsEn, body)}`,
      detail: [
        said(body, 'text').slice(0, 60),
        ...(body['recordedBy'] === undefined
          ? []
          : [
              `received ${dayEn(body, 'receivedOn')}, entered by ${said(body, 'recordedBy')}: ${said(body, 'evidence')}`,
            ]),
      ]
        .filter((one) => one !== '')
        .join('; '),
    }),
    'conversion.OnlineDecided': (body) => ({
      title: `${body['granted'] === true ? 'Online after all, granted' : 'Online after all, denied'}: ${of(stepsEn, body)}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
  },
};
