import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { searchCauses } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { inRole } from '@xiezhi/record';
import { factsOf } from './facts.ts';
import type { DemoMatter, Plot, Until } from './cast.ts';
import { averageWage, stations } from './cast.ts';
import type { DemoCourt } from './court.ts';
import { joins } from './joining.ts';
import { everybody } from './people.ts';
import type { Story, Telling } from './telling.ts';
import { noticeToPay, papersFor, textFile } from './telling.ts';
import { announce } from './turns.ts';
import { answerAndHear } from './trial.ts';

const reaches = (until: Until, step: Until): boolean =>
  stations.indexOf(until) >= stations.indexOf(step);

const nameOf = (key: string): string => everybody().find((one) => one.key === key)?.name ?? key;

export async function* tell(demo: DemoCourt, matter: DemoMatter, plot: Plot, index: number): Story {
  const { until } = plot;
  const shown = plot.matter !== undefined;
  const withAddress = until !== 'correction' && until !== 'returned' && (shown || index % 4 !== 1);
  const stream = await file(demo, matter, withAddress);
  const telling: Telling = {
    demo,
    matter,
    until,
    stream,
    judge: shown || index % 2 === 0 ? 'lu' : 'wu',
    clerk: shown || index % 2 === 0 ? 'he' : 'zheng',
  };
  if (until === 'filed') return;
  yield 2;
  if (['explained', 'insisted', 'proposed', 'refused', 'withdrawn'].includes(until)) {
    yield* notAccepted(telling);
    return;
  }
  if (!withAddress) {
    await demo.giveAs('lin', 'filing.request-correction', stream, {
      items: ['defendant-address'],
      note: '请写明被告现在的住所地，以便送达。',
    });
    if (until === 'correction') return;
    if (until === 'returned') {
      yield 18;
      await demo.giveAs('lin', 'filing.return', stream, {
        reason:
          '补正期限届满，没有收到补正材料。材料退回，可以补正以后随时再交；坚持起诉的，可以请求本院裁定。',
      });
      return;
    }
    yield 2;
    await correct(telling);
    yield 1;
  }
  await demo.giveAs('lin', 'filing.register', stream, {
    ...procedureOf(plot.procedure ?? procedures[index % 3] ?? 'summary', telling.matter),
  });
  await demo.giveAs('lin', 'assignment.assign', stream, {
    judge: demo.people[telling.judge],
    clerk: demo.people[telling.clerk],
  });
  await appointLawyer(telling);
  yield* afterRegistration(telling);
}

const procedures = ['summary', 'ordinary', 'small-claims'] as const;

/** A small claim is one by its amount as well (CPL-165): up to half of the average wage that the demo's court has entered. */
const procedureOf = (wanted: (typeof procedures)[number], { yuan }: DemoMatter) =>
  wanted === 'small-claims'
    ? Number(yuan) <= Number(averageWage) / 2
      ? {
          procedure: wanted,
          reasons: '金钱给付案件，标的额在限额以下，事实清楚、争议不大，没有不适用的情形。',
        }
      : { procedure: 'summary' }
    : { procedure: wanted };

/** These plaintiffs have the lawyer of the demo; one has only asked, and the answer waits on the lawyer's own desk. */
const clients: ReadonlySet<string> = new Set(['su', 'luo']);

/** In whose case the lawyer has somebody for the papers. */
const assistedIn = 'su';

async function appointLawyer({ demo, matter, stream, until }: Telling): Promise<void> {
  const asks = until === 'registered';
  if (!asks && !clients.has(matter.plaintiff)) return;
  const lawyer = everybody().find((one) => one.key === 'shao');
  if (!lawyer) throw new RangeError('the demo has no lawyer');
  const { name, mobile } = lawyer;
  const appointed = { name, mobile, authority: 'special', agreed: true };
  await demo.giveAs(matter.plaintiff, 'authority.grant', stream, appointed, 'p1');
  if (asks) return;
  await demo.giveAs('shao', 'authority.accept', stream, { agreed: true }, 'a1');
  if (matter.plaintiff !== assistedIn) return;
  const helper = everybody().find((one) => one.key === 'zhou');
  const agent =
    inRole(
      ((await demo.parts.docket.cache.load(stream)).state as CaseState).participation,
      'agent',
    )[0]?.id ?? '';
  const named = { name: helper?.name, mobile: helper?.mobile, agreed: true };
  await demo.giveAs('shao', 'authority.name-assistant', stream, named, agent);
  await demo.giveAs('zhou', 'authority.accept', stream, { agreed: true }, 'a2');
}

async function file(demo: DemoCourt, matter: DemoMatter, withAddress: boolean): Promise<StreamId> {
  const cause = searchCauses(matter.cause, courtDayOf(demo.clock.now()), 1)[0];
  if (!cause) throw new RangeError(`no cause named ${matter.cause}`);
  const { defendant } = matter;
  return demo.giveAs(matter.plaintiff, 'filing.submit', null, {
    court: demo.court,
    cause: cause.code,
    plaintiff: {
      kind: 'person',
      name: nameOf(matter.plaintiff),
      address: '云州市东湖区明理路 9 号',
    },
    defendants: [partyOf(defendant, withAddress)],
    claims: [{ text: matter.claim, yuan: matter.yuan }, { text: '诉讼费由被告负担' }],
    grounds: matter.grounds,
    ...factsOf(matter, courtDayOf(demo.clock.now())),
    attachments: [await textFile(demo, matter.paper, `${matter.paper}：${matter.grounds}`)],
    conformsToOriginals: true,
    truthful: true,
  });
}

const partyOf = (
  { kind, name, key, address }: DemoMatter['defendant'],
  withAddress: boolean,
): Readonly<Record<string, string>> => ({
  kind,
  name,
  ...(withAddress ? { address } : {}),
  ...(kind === 'organisation' && key !== undefined ? { representative: nameOf(key) } : {}),
});

const correct = ({ demo, matter, stream }: Telling): Promise<StreamId> =>
  demo.giveAs(matter.plaintiff, 'filing.correct', stream, {
    note: '补充被告住所地。',
    defendants: [partyOf(matter.defendant, true)],
    claims: [{ text: matter.claim, yuan: matter.yuan }, { text: '诉讼费由被告负担' }],
    attachments: [],
  });

async function* notAccepted({ demo, matter, stream, until }: Telling): Story {
  if (until === 'withdrawn') {
    await demo.giveAs(matter.plaintiff, 'filing.withdraw', stream, {
      reason: '双方已经谈好，不告了。',
      sure: true,
    });
    return;
  }
  await demo.giveAs('lin', 'filing.explain', stream, {
    reason: '合同写明先申请仲裁。仲裁协议有效的，法院不受理；认为协议无效的，可以补充材料。',
  });
  if (until === 'explained') return;
  yield 2;
  await demo.giveAs(matter.plaintiff, 'filing.insist', stream, {
    note: '我认为仲裁条款无效，坚持起诉。',
  });
  if (until === 'insisted') return;
  yield 2;
  const reasons = '双方有书面仲裁协议，起诉人没有提出协议无效的证据，不符合起诉条件。';
  await demo.giveAs('lin', 'filing.propose-refusal', stream, { reasons });
  if (until === 'proposed') return;
  yield 1;
  await demo.giveAs('lu', 'filing.refuse-acceptance', stream, { reasons });
}

async function* afterRegistration(telling: Telling): Story {
  const { demo, matter, stream, until } = telling;
  if (until === 'registered') return;
  yield 1;
  await confirmAddress(telling);
  await noticeToPay(telling, 'p1');
  if (until === 'relief') {
    await demo.giveAs(matter.plaintiff, 'fees.request-relief', stream, {
      kind: 'deferred',
      reason: '家里有人住院，一时拿不出这笔钱。',
      attachments: [],
    });
    return;
  }
  if (until === 'unpaid') return;
  await demo.giveAs(matter.plaintiff, 'fees.pay', stream, { channel: 'alipay', agreed: true });
  if (!reaches(until, 'asked')) return;
  yield 1;
  yield* askAndServe(telling);
}

const confirmAddress = ({ demo, matter, stream }: Telling): Promise<StreamId> =>
  demo.giveAs(
    matter.plaintiff,
    'service.confirm-address',
    stream,
    {
      electronic: true,
      channels: ['account'],
      judgmentsToo: true,
      address: '云州市东湖区明理路 9 号',
    },
    'p1',
  );

/** Evidence is exchanged apart from the hearing in one case only. */
const stepsAsked = ({ until }: Telling): readonly string[] => [
  'service',
  ...(until === 'exchanging' ? ['exchange'] : []),
  'hearing',
];

async function* askAndServe(telling: Telling): Story {
  const { demo, matter, stream, until, clerk } = telling;
  const steps = stepsAsked(telling);
  await demo.giveAs(clerk, 'participation.invite', stream, { participant: 'd1' });
  // Whom nobody can find cannot be asked.
  for (const id of until === 'announced' ? ['p1'] : ['p1', 'd1'])
    await demo.giveAs(clerk, 'consent.ask', stream, { steps }, id);
  if (until === 'asked') return;
  yield 1;
  for (const step of steps)
    await demo.giveAs(
      matter.plaintiff,
      'consent.answer',
      stream,
      { answer: 'agree' },
      `p1.${step}`,
    );
  if (until === 'announced') {
    yield* announce(telling);
    return;
  }
  const online = await defendantJoins(telling);
  const papers = (await papersFor(telling, 'd1')).map((one) => one.file.sha256);
  if (online) await demo.giveAs(clerk, 'service.serve', stream, { papers }, 'd1');
  else {
    const on = courtDayOf(demo.clock.now());
    await demo.giveAs(
      clerk,
      'service.record-paper',
      stream,
      { papers, way: 'by-hand', on, proof: '送达回证一份，本人签收' },
      'd1',
    );
  }
  await demo.giveAs(
    clerk,
    'service.serve',
    stream,
    { papers: (await papersFor(telling, 'p1')).map((one) => one.file.sha256) },
    'p1',
  );
  if (until === 'served') return;
  yield 9;
  yield* answerAndHear(telling, online);
}

/** Links the case and agrees, where the defendant is somebody of the demo who goes online; otherwise says no by phone. */
async function defendantJoins(telling: Telling): Promise<boolean> {
  const { demo, matter, stream, clerk } = telling;
  const { key } = matter.defendant;
  if (key === undefined || key === 'qian') {
    for (const step of ['service', 'hearing']) {
      await demo.giveAs(
        clerk,
        'consent.record',
        stream,
        { answer: 'decline', how: 'phone', evidence: '电话录音' },
        `d1.${step}`,
      );
    }
    return false;
  }
  await joins(telling, key);
  for (const step of stepsAsked(telling))
    await demo.giveAs(key, 'consent.answer', stream, { answer: 'agree' }, `d1.${step}`);
  await demo.giveAs(
    key,
    'service.confirm-address',
    stream,
    {
      electronic: true,
      channels: ['account'],
      judgmentsToo: true,
      address: matter.defendant.address,
    },
    'd1',
  );
  return true;
}
