import type { Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import { holder, parties, servedOn } from '@xiezhi/record';
import type { CaseState, Service } from '@xiezhi/record';
import type { DutyContext, Effect, Procedure } from '../framework/index.ts';
import { anyCommand, reaction } from '../framework/index.ts';
import {
  acknowledge,
  confirmAddress,
  recordPaper,
  recordTrace,
  serve,
  servableFor,
} from './commands.ts';
import { serviceEn } from './texts.en.ts';
import { serviceZh } from './texts.zh-CN.ts';

const copyDays = 5;

function tasks({ state, law }: DutyContext): readonly Task[] {
  const { filing, participation, judgment, service } = state;
  if (filing.registeredAt === null || filing.acceptedOn === null || judgment.closedOn !== null)
    return [];
  const found: Task[] = [];
  const way = (id: string): string =>
    service.addresses[id]?.electronic === true ? 'service.serve' : 'service.record-paper';
  if (holder(participation, 'clerk') !== null) {
    const term = law.deadline(filing.acceptedOn, { count: copyDays, unit: 'd' });
    for (const one of parties(participation)) {
      const copy =
        one.side === 'defendant' &&
        !servedOn(service, one.id, 'complaint') &&
        servableFor(state, one).some((paper) => paper.complaint);
      if (copy) {
        found.push({
          key: `service/complaint/${one.id}`,
          command: way(one.id),
          by: { role: 'clerk' },
          subject: one.id,
          basis: ['CPL-128'],
          opensAt: filing.registeredAt,
          dueAt: endOfDay(term.end ?? term.nominal),
          provisional: term.end === null,
        });
      }
      const decided =
        judgment.pronouncedAt !== null &&
        !servedOn(service, one.id, 'judgment') &&
        servableFor(state, one).some((paper) => paper.judgment);
      if (decided) {
        found.push({
          key: `service/judgment/${one.id}`,
          command: way(one.id),
          by: { role: 'clerk' },
          subject: one.id,
          basis: ['CPL-151'],
          opensAt: judgment.pronouncedAt,
        });
      }
    }
  }
  for (const one of service.services) {
    const failed = one.effective === null && one.traces.some(({ event }) => event === 'failed');
    if (failed) {
      found.push({
        key: `service/failed/${one.id}`,
        command: 'service.record-paper',
        by: { role: 'clerk' },
        subject: one.addressee,
        basis: ['OLR-31.3.1'],
        opensAt: one.orderedAt,
      });
    }
  }
  return found;
}

/** E-mail leaves after the act is entered; it names the case and the court, and holds no link (nobody should learn to follow one). */
const email: Effect = {
  name: 'service/email',
  on: 'service.Ordered',
  port: 'service',
  message: (entry, state) => {
    const { service: id } = entry.body as { service: string };
    const { service, filing } = state as CaseState;
    const one = service.services.find((each) => each.id === id);
    const to = one ? service.addresses[one.addressee]?.email : undefined;
    if (!one?.channels.includes('email') || to === undefined) return [];
    return [
      {
        service: id,
        to,
        subject: `${filing.caseNumber ?? ''} 文书送达`,
        text: textOf(one, filing.caseNumber ?? ''),
      },
    ];
  },
};

const textOf = (one: Service, number: string): string =>
  [
    `${number}：法院向您送达以下文书。`,
    ...one.papers.map(
      ({ title, file }, index) => `${String(index + 1)}. ${title}（SHA-256 ${file.sha256}）`,
    ),
    '请登录您的专用账号查看和下载。本邮件没有链接；法院不会让您转账、下载软件或者说出验证码。',
  ].join('\n');

/** 送达: consent, channels, the moment it takes effect, and its certificate. */
export const service: Procedure = {
  name: 'service',
  commands: [confirmAddress, serve, recordTrace, acknowledge, recordPaper].map(anyCommand),
  reactions: [
    reaction({
      name: 'service/certificate',
      on: 'service.Effective',
      basis: ['OLR-31.3.2'],
      gives: ['documents.order'],
      makes: ['documents.Ordered'],
      then: (entry, state) => {
        const { service: id, branch } = entry.body as { service: string; branch: string };
        const one = state.service.services.find((each) => each.id === id);
        if (!one || branch === 'paper') return [];
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
  effects: [email],
  tasks,
  texts: { 'zh-CN': serviceZh, en: serviceEn },
};
