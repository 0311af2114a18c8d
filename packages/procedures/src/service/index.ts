import { correctDay } from './correct-day.ts';
import { answered, onItsWay, participant } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { Procedure, Reacted } from '../framework/index.ts';
import { anyCommand, reaction } from '../framework/index.ts';
import { noteAnnouncement } from './announced.ts';
import { confirmAddress, recordAddress } from './addresses.ts';
import { acknowledge, serve } from './commands.ts';
import { certificates } from './certificates.ts';
import { acceptPapers, noteAct } from './conduct.ts';
import { recordObjectionToService } from './objection-on-paper.ts';
import { email, reminder } from './messages.ts';
import { decideObjection, objectToService, requestPaper } from './objections.ts';
import { recordPaper } from './paper.ts';
import { findPostedAbroad } from './post-abroad.ts';
import { recordSending } from './sending.ts';
import { tasks } from './tasks.ts';
import { serviceEn } from './texts.en.ts';
import { serviceZh } from './texts.zh-CN.ts';
import { recordTrace } from './tracing.ts';

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

/** An answer that came before its author's authority was there counts with it: what was answered has been received. */
const answerShown = (
  ['participation.AuthorityShown', 'participation.AuthorityChanged'] as const
).map((on) =>
  reaction({
    ...received,
    name: `service/answer-received-after-${on}`,
    on,
    then: (entry, state) => {
      const { participant: agent } = entry.body as { participant: string };
      const party = participant(state.participation, agent)?.principal ?? '';
      return actOn(state, party, '已提交答辩状，代理权限已经核对');
    },
  }),
);

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
    findPostedAbroad,
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
    ...answerShown,
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
    ...certificates,
  ],
  effects: [email, reminder],
  tasks,
  texts: { 'zh-CN': serviceZh, en: serviceEn },
};
