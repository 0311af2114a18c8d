import { correctDay } from './correct-day.ts';
import { answered, onItsWay, participant, reachedBy } from '@xiezhi/record';
import type { CaseState, Service } from '@xiezhi/record';
import type { Effect, Procedure, Reacted } from '../framework/index.ts';
import { anyCommand, reaction } from '../framework/index.ts';
import { listedFor } from '../shared/listed-for.ts';
import { noteAnnouncement } from './announced.ts';
import { confirmAddress, recordAddress } from './addresses.ts';
import { acknowledge, recordPaper, recordTrace, serve } from './commands.ts';
import { acceptPapers, noteAct } from './conduct.ts';
import { recordObjectionToService } from './objection-on-paper.ts';
import { decideObjection, objectToService, requestPaper } from './objections.ts';
import { recordSending } from './sending.ts';
import { tasks } from './tasks.ts';
import { serviceEn } from './texts.en.ts';
import { serviceZh } from './texts.zh-CN.ts';

/** E-mail leaves after the act is entered; it names the case and the court, and holds no link (nobody should learn to follow one). */
const email: Effect = {
  name: 'service/email',
  on: 'service.Ordered',
  port: 'service',
  message: (entry, state) => {
    const { service: id } = entry.body as { service: string };
    const { service, filing, participation } = state as CaseState;
    const one = service.services.find((each) => each.id === id);
    const to = one ? service.addresses[one.addressee]?.email : undefined;
    if (!one?.channels.includes('email') || to === undefined) return [];
    return [
      {
        service: id,
        to,
        subject: `${filing.caseNumber ?? ''} 文书送达`,
        text: textOf(one, filing.caseNumber ?? ''),
        ...addresseeOf(participation, one),
      },
    ];
  },
};

/** Whose account the message is listed in. */
const addresseeOf = (participation: CaseState['participation'], { addressee }: Service) =>
  listedFor(participant(participation, addressee)?.person);

const textOf = (one: Service, number: string): string =>
  [
    `${number}：法院向您送达以下文书。`,
    ...one.papers.map(
      ({ title, file }, index) => `${String(index + 1)}. ${title}（SHA-256 ${file.sha256}）`,
    ),
    '请登录您的专用账号查看和下载。本邮件没有链接；法院不会让您转账、下载软件或者说出验证码。',
  ].join('\n');

/** OLR-32.1.0: beside the service a short message says that something is there. It serves nothing and moves no day. */
const reminder: Effect = {
  name: 'service/reminder',
  on: 'service.Ordered',
  port: 'sms',
  message: (entry, state) => {
    const { service: id } = entry.body as { service: string };
    const { service, filing, participation } = state as CaseState;
    const one = service.services.find((each) => each.id === id);
    const to = one
      ? (service.addresses[one.addressee]?.phone ??
        reachedBy(participant(participation, one.addressee)))
      : null;
    if (!one || to === null || one.basis === 'paper' || one.basis === 'by-conduct') return [];
    const number = filing.caseNumber ?? '';
    return [
      {
        to,
        text: `【人民法院】${number}：有文书送达给您，请登录专用账号查看和下载。本短信没有链接；法院不会让您转账、下载软件或者说出验证码。`,
        ...addresseeOf(participation, one),
      },
    ];
  },
};

/**
 * OLR-31.2.1: whoever answered the complaint has received it. An answer that is not the party's own says nothing of what
 * the party received, until its author has shown their authority.
 */
const actOn = (state: CaseState, id: string, act: string): readonly Reacted[] =>
  (answered(state, id) ? state.service.services : [])
    .filter((one) => one.addressee === id && one.complaint && onItsWay(one))
    .filter((one) => one.effective === null && one.basis !== 'paper')
    .map((one) => ({ command: 'service.note-act', key: one.id, input: { act } }));

const received = {
  basis: ['OLR-31.2.1'],
  gives: ['service.note-act'],
  makes: ['service.Traced', 'service.Effective'],
};

/** 送达: consent, channels, the moment it takes effect, and its certificate. */
export const service: Procedure = {
  name: 'service',
  commands: [
    confirmAddress,
    recordAddress,
    serve,
    recordTrace,
    recordSending,
    acknowledge,
    acceptPapers,
    noteAct,
    noteAnnouncement,
    recordPaper,
    objectToService,
    recordObjectionToService,
    decideObjection,
    requestPaper,
    correctDay,
  ].map(anyCommand),
  reactions: [
    reaction({
      ...received,
      name: 'service/answered-means-received',
      on: 'defence.Submitted',
      then: (entry, state) =>
        actOn(state, (entry.body as { participant: string }).participant, '已提交答辩状'),
    }),
    reaction({
      ...received,
      name: 'service/answer-shown-means-received',
      on: 'participation.AuthorityShown',
      then: (entry, state) => {
        const { participant: agent } = entry.body as { participant: string };
        const party = participant(state.participation, agent)?.principal ?? '';
        return actOn(state, party, '已提交答辩状，代理权限已经核对');
      },
    }),
    reaction({
      name: 'service/announcement-is-over',
      on: 'announcement.Completed',
      basis: ['CPL-95'],
      gives: ['service.note-announcement'],
      makes: ['service.Ordered', 'service.Traced', 'service.Effective'],
      then: (entry) => [
        {
          command: 'service.note-announcement',
          key: (entry.body as { announcement: string }).announcement,
          input: {},
        },
      ],
    }),
    reaction({
      name: 'service/certificate',
      on: 'service.Effective',
      basis: ['OLR-31.3.2'],
      gives: ['documents.order'],
      makes: ['documents.Ordered'],
      then: (entry, state) => {
        const { service: id, branch } = entry.body as { service: string; branch: string };
        const one = state.service.services.find((each) => each.id === id);
        if (!one || branch === 'paper' || branch === 'announcement') return [];
        return [
          {
            command: 'documents.order',
            key: '',
            input: {
              template: 'service-certificate',
              addressee: one.addressee,
              extra: { service: id },
            },
          },
        ];
      },
    }),
  ],
  effects: [email, reminder],
  tasks,
  texts: { 'zh-CN': serviceZh, en: serviceEn },
};
