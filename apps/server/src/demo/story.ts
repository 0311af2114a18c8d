import type { StreamId } from '@xiezhi/kernel';
import { addDays, courtDayOf } from '@xiezhi/kernel';
import { searchCauses } from '@xiezhi/law';
import { servableFor } from '@xiezhi/procedures';
import type { CaseState, FileReference } from '@xiezhi/record';
import { upcoming } from '@xiezhi/record';
import type { DemoMatter, Until } from './cast.ts';
import type { DemoCourt } from './court.ts';
import { everybody } from './people.ts';

/** A case on its way: each step is one day's acts, and answers how many days pass until the next. */
export type Story = AsyncGenerator<number, void>;

const order: readonly Until[] = [
  'registered',
  'relief',
  'unpaid',
  'paid',
  'asked',
  'served',
  'answered',
  'scheduled',
  'held',
  'transcript',
  'drafted',
  'made',
  'pronounced',
  'closed',
];
const reaches = (until: Until, step: Until): boolean => order.indexOf(until) >= order.indexOf(step);

const nameOf = (key: string): string => everybody().find((one) => one.key === key)?.name ?? key;

async function textFile(demo: DemoCourt, name: string, text: string): Promise<FileReference> {
  const stored = await demo.parts.files.put(
    new TextEncoder().encode(`${text}\n\n（演示材料，人物和事情都是虚构的）\n`),
    'text/plain',
    demo.clock.now(),
  );
  return {
    sha256: stored.sha256,
    name: `${name}.txt`,
    mediaType: 'text/plain',
    bytes: stored.bytes,
  };
}

interface Telling {
  readonly demo: DemoCourt;
  readonly matter: DemoMatter;
  readonly until: Until;
  readonly stream: StreamId;
  readonly judge: string;
  readonly clerk: string;
}

export async function* tell(
  demo: DemoCourt,
  matter: DemoMatter,
  until: Until,
  index: number,
): Story {
  const withAddress = until !== 'correction' && until !== 'returned' && index % 4 !== 1;
  const stream = await file(demo, matter, withAddress);
  const telling: Telling = {
    demo,
    matter,
    until,
    stream,
    judge: index % 2 === 0 ? 'lu' : 'wu',
    clerk: index % 2 === 0 ? 'he' : 'zheng',
  };
  if (until === 'filed') return;
  yield 2;
  if (['explained', 'insisted', 'refused', 'withdrawn'].includes(until)) {
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
        reason: '补正期限届满，没有收到补正材料。材料退回，可以随时重新提交。',
      });
      return;
    }
    yield 2;
    await correct(telling);
    yield 1;
  }
  await demo.giveAs('lin', 'filing.register', stream, {
    procedure: index % 3 === 0 ? 'summary' : index % 3 === 1 ? 'ordinary' : 'small-claims',
  });
  await demo.giveAs('lin', 'assignment.assign', stream, {
    judge: demo.people[telling.judge],
    clerk: demo.people[telling.clerk],
  });
  yield* afterRegistration(telling);
}

async function file(demo: DemoCourt, matter: DemoMatter, withAddress: boolean): Promise<StreamId> {
  const cause = searchCauses(matter.cause, 1)[0];
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
    defendants: [
      {
        kind: defendant.kind,
        name: defendant.name,
        ...(withAddress ? { address: defendant.address } : {}),
        ...(defendant.kind === 'organisation' && defendant.key !== undefined
          ? { representative: nameOf(defendant.key) }
          : {}),
      },
    ],
    claims: [{ text: matter.claim, yuan: matter.yuan }, { text: '诉讼费由被告负担' }],
    grounds: matter.grounds,
    attachments: [await textFile(demo, matter.paper, `${matter.paper}：${matter.grounds}`)],
    conformsToOriginals: true,
    truthful: true,
  });
}

const correct = ({ demo, matter, stream }: Telling): Promise<StreamId> =>
  demo.giveAs(matter.plaintiff, 'filing.correct', stream, {
    note: '补充被告住所地。',
    defendants: [
      {
        kind: matter.defendant.kind,
        name: matter.defendant.name,
        address: matter.defendant.address,
      },
    ],
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
  await demo.giveAs('lin', 'filing.refuse-acceptance', stream, {
    reasons: '双方有书面仲裁协议，起诉人没有提出协议无效的证据，不符合起诉条件。',
  });
}

async function* afterRegistration(telling: Telling): Story {
  const { demo, matter, stream, until } = telling;
  if (until === 'registered') return;
  yield 1;
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
  await demo.giveAs(
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
  if (!reaches(until, 'asked')) return;
  yield 1;
  yield* askAndServe(telling);
}

async function* askAndServe(telling: Telling): Story {
  const { demo, matter, stream, until, clerk } = telling;
  await demo.giveAs(clerk, 'participation.invite', stream, { participant: 'd1' });
  for (const id of ['p1', 'd1'])
    await demo.giveAs(clerk, 'consent.ask', stream, { steps: ['service', 'hearing'] }, id);
  if (until === 'asked') return;
  yield 1;
  await demo.giveAs(matter.plaintiff, 'consent.answer', stream, { answer: 'agree' }, 'p1.hearing');
  await demo.giveAs(matter.plaintiff, 'consent.answer', stream, { answer: 'agree' }, 'p1.service');
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
async function defendantJoins({ demo, matter, stream, clerk }: Telling): Promise<boolean> {
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
  await demo.giveAs(key, 'participation.link', stream, {
    code: demo.parts.accessCodes.code(stream, 'd1'),
  });
  for (const step of ['service', 'hearing'])
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

async function papersFor({ demo, stream }: Telling, participant: string) {
  const state = (await demo.parts.docket.cache.load(stream)).state as CaseState;
  const addressee = state.participation.participants.find((one) => one.id === participant);
  return addressee ? servableFor(state, addressee) : [];
}

async function* answerAndHear(telling: Telling, online: boolean): Story {
  const { demo, matter, stream, until, judge, clerk } = telling;
  const text = '对欠款数额有意见，愿意分期。';
  const { key } = matter.defendant;
  if (online && key !== undefined)
    await demo.giveAs(
      key,
      'defence.submit',
      stream,
      { text, attachments: [], conformsToOriginals: true },
      'd1',
    );
  else
    await demo.giveAs(
      clerk,
      'defence.record-paper',
      stream,
      { receivedOn: courtDayOf(demo.clock.now()), text, attachments: [] },
      'd1',
    );
  if (until === 'answered') return;
  yield 3;
  await demo.giveAs(
    judge,
    'mode.decide',
    stream,
    { suitability: 'suitable', reasons: '事实清楚，按各方的选择参加。' },
    'hearing',
  );
  const waitDays = until === 'scheduled' ? 40 : 8;
  const on = addDays(courtDayOf(demo.clock.now()), waitDays);
  await demo.giveAs(clerk, 'hearing.schedule', stream, {
    purpose: 'hearing',
    at: `${on}T09:30`,
    place: '第六法庭',
    open: true,
  });
  if (until === 'scheduled') return;
  yield waitDays + 1;
  yield* hearAndDecide(telling, online);
}

async function* hearAndDecide(telling: Telling, online: boolean): Story {
  const { demo, matter, stream, until, judge, clerk } = telling;
  const state = (await demo.parts.docket.cache.load(stream)).state as CaseState;
  const hearing = upcoming(state.hearing)?.id ?? 'h1';
  await demo.giveAs(
    clerk,
    'hearing.record',
    stream,
    {
      online: online ? ['p1', 'd1'] : ['p1'],
      inPerson: online ? [] : ['d1'],
      identityChecked: true,
      note: '法庭调查、法庭辩论、最后陈述，调解不成。',
    },
    hearing,
  );
  if (until === 'held') return;
  yield 1;
  await demo.giveAs(
    clerk,
    'transcript.upload',
    stream,
    { file: [await textFile(demo, '庭审笔录', '审：核对当事人身份……')] },
    hearing,
  );
  await demo.giveAs(
    matter.plaintiff,
    'transcript.confirm',
    stream,
    { read: true },
    `${hearing}.p1`,
  );
  if (until === 'transcript') return;
  yield 1;
  const { key } = matter.defendant;
  if (online && key !== undefined)
    await demo.giveAs(key, 'transcript.confirm', stream, { read: true }, `${hearing}.d1`);
  else
    await demo.giveAs(
      clerk,
      'transcript.record-confirmation',
      stream,
      { signed: true },
      `${hearing}.d1`,
    );
  yield 5;
  await demo.giveAs(judge, 'judgment.draft', stream, judgmentOf(matter));
  if (until === 'drafted') return;
  yield 2;
  await demo.giveAs(judge, 'judgment.make', stream, { signed: true });
  if (until === 'made') return;
  yield 1;
  await demo.giveAs(judge, 'judgment.pronounce', stream, {
    manner: online ? 'online' : 'mixed',
    place: '第六法庭',
  });
  if (until === 'pronounced') return;
  yield 1;
  yield* serveAndClose(telling, online);
}

const judgmentOf = (matter: DemoMatter) => ({
  findings: `${matter.grounds}以上事实，有${matter.paper}和当事人陈述为证。`,
  reasons:
    '依法成立的合同，对当事人具有法律约束力。被告没有按约履行，应当承担责任。原告的请求有事实和法律依据，予以支持。',
  basis: '《中华人民共和国民法典》第五百七十七条',
  orders: [
    { text: `被告${matter.defendant.name}于本判决生效之日起十日内支付原告`, yuan: matter.yuan },
  ],
  costs: '案件受理费由被告负担。',
  appealCourt: '云州市中级人民法院',
});

async function* serveAndClose(telling: Telling, online: boolean): Story {
  const { demo, stream, clerk } = telling;
  const judgments = async (id: string) =>
    (await papersFor(telling, id)).filter((one) => one.judgment).map((one) => one.file.sha256);
  await demo.giveAs(clerk, 'service.serve', stream, { papers: await judgments('p1') }, 'p1');
  if (online)
    await demo.giveAs(clerk, 'service.serve', stream, { papers: await judgments('d1') }, 'd1');
  else {
    const on = courtDayOf(demo.clock.now());
    await demo.giveAs(
      clerk,
      'service.record-paper',
      stream,
      { papers: await judgments('d1'), way: 'by-hand', on, proof: '送达回证一份' },
      'd1',
    );
  }
  yield 1;
  await demo.giveAs(clerk, 'case.close', stream, {
    manner: 'judged',
    note: '判决书已经送达各方。',
  });
}
