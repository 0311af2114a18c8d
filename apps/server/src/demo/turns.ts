import { addDays, courtDayOf } from '@xiezhi/kernel';
import type { Story, Telling } from './telling.ts';
import { noticeToPay, papersFor, textFile } from './telling.ts';

/*
 * Turns that not every case takes. In the demo each stands at the point at which there is something to see and
 * something left to do.
 */

/** Nobody finds the defendant: the judge orders an announcement, the clerk publishes it, and its days run. */
export async function* announce(telling: Telling): Story {
  const { demo, stream, judge, clerk } = telling;
  yield 6;
  await demo.giveAs(
    judge,
    'announcement.order',
    stream,
    {
      ground: 'whereabouts-unknown',
      tried: '按借条上的住址邮寄一次，按户籍地址邮寄一次，都因查无此人退回；登记的电话是空号。',
      reasons: '被告下落不明，其他方式无法送达。',
      papers: (await papersFor(telling, 'd1')).map((one) => one.file.sha256),
      attendance: 'online-or-in-person',
    },
    'd1',
  );
  yield 1;
  await demo.giveAs(
    clerk,
    'announcement.publish',
    stream,
    { elsewhere: ['notice-board'], proof: '公告栏照片 1 张' },
    'announcement-1',
  );
}

/** The plaintiff had its chat deposited with a platform in whose shares it deals, as it says itself. */
const deposit = {
  platform: '云证存证平台',
  number: 'YZ-20260112-000817',
  algorithm: 'sm3',
  depositedAt: '2026-01-12T09:14',
  reference: '存证证书第 000817 号',
  connection: '原告在平台所属公司持有百分之三的股份。',
  attachments: [],
};

/** What the invented court is connected with; a stand-in answers for them. */
export const connectedInDemo = [
  '云购网络交易平台（演示）',
  '云州市不动产登记系统（演示）',
] as const;

/** Three days lie between the capture and the deposit, in the plaintiff's own hands. */
const provenance = {
  device: '原告经办人的手机',
  tool: '手机自带的截屏',
  capturedAt: '2026-01-09T10:02',
  custody: '一直存在经办人的手机里',
};

/** Each side relies on something, and says what it is to show. */
async function* exhibits({ demo, matter, stream }: Telling): Story {
  const one = async (name: string, purpose: string, form: string) => ({
    name,
    ...(form === 'electronic' ? { provenance } : {}),
    source: form === 'scan' ? '当事人保存原件' : '当事人手机导出',
    purpose,
    form,
    files: [await textFile(demo, name, `${name}：${purpose}`)],
  });
  const handIn = async (key: string, id: string, ...exhibits: readonly object[]): Promise<void> => {
    const input = { exhibits, conformsToOriginals: true };
    await demo.giveAs(key, 'evidence.submit', stream, input, id);
  };
  await handIn(
    matter.plaintiff,
    'p1',
    await one(matter.paper, '证明双方的约定和价款。', 'scan'),
    await one('微信聊天记录', '证明被告承认没有按时交货。', 'electronic'),
  );
  await demo.giveAs(matter.plaintiff, 'chain.state-deposit', stream, deposit, 'x2');
  yield 1;
  const { key } = matter.defendant;
  if (key !== undefined)
    await handIn(key, 'd1', await one('送货记录', '证明货物已经送到。', 'scan'));
}

/**
 * The exchange of evidence has days of its own; the plaintiff has said what it thinks, the defendant has not,
 * and contests what was deposited on a chain.
 */
export async function* exchange(telling: Telling): Story {
  const { demo, matter, stream, judge } = telling;
  yield* exhibits(telling);
  const order = {
    system: connectedInDemo[0],
    number: 'DD20260112000817',
    name: '网络交易订单',
    purpose: '证明定作款已经付清。',
    authorised: true,
  };
  await demo.giveAs(matter.plaintiff, 'evidence.request-record', stream, order, 'p1');
  yield 1;
  await demo.giveAs(
    judge,
    'mode.decide',
    stream,
    {
      conditions: 'all',
      suitability: 'suitable',
      manner: 'separately',
      reasons: '双方都有账号，材料不多，各自在网上看、各自写意见即可。',
    },
    'exchange',
  );
  yield 1;
  const today = courtDayOf(demo.clock.now());
  await demo.giveAs(judge, 'exchange.set-period', stream, {
    from: today,
    to: addDays(today, 21),
  });
  yield 4;
  await demo.giveAs(
    matter.plaintiff,
    'exchange.give-opinion',
    stream,
    { text: '对方提交的送货记录没有我的签字，真实性不认可。', attachments: [] },
    'p1',
  );
  yield 1;
  const { key } = matter.defendant;
  if (key === undefined) throw new RangeError('who contests in the demo has an account');
  const reasons = '原告是存证平台的股东，存证由原告自己的账号操作，平台没有提供操作日志。';
  const contest = { about: 'after-deposit', reasons, attachments: [] };
  await demo.giveAs(key, 'chain.contest', stream, contest, 'd1.x2');
}

/** Agreed to a hearing online, and finds that it cannot: the request waits, or the judge has found that it is so. */
export async function* convert({ demo, matter, stream, until, judge }: Telling): Story {
  yield 2;
  await demo.giveAs(
    matter.plaintiff,
    'conversion.request',
    stream,
    { obstacle: 'no-means', text: '手机坏了，家里没有电脑，附近也没有能借用的地方。' },
    'p1.hearing',
  );
  if (until === 'converting') return;
  yield 1;
  await demo.giveAs(
    judge,
    'conversion.decide',
    stream,
    { found: 'yes', outcome: 'in-person', reasons: '经核实，原告没有能上网开庭的设备。' },
    'conversion-1',
  );
}

/** The defendant appeals in time; notice to pay and petition have been served: days to pay and days to answer run. */
export async function* appeal(telling: Telling): Story {
  const { demo, matter, stream, clerk } = telling;
  const { key } = matter.defendant;
  if (key === undefined) throw new RangeError('who appeals in the demo has an account');
  yield 9;
  await demo.giveAs(
    key,
    'judgment.appeal',
    stream,
    {
      claims: '撤销一审判决，改判驳回被上诉人的诉讼请求。',
      grounds: '家具已经做好，是被上诉人迟迟不来提货，一审没有查明。',
      attachments: [],
    },
    'd1',
  );
  yield 2;
  await demo.giveAs(
    clerk,
    'service.serve',
    stream,
    {
      papers: (await papersFor(telling, 'p1'))
        .filter((one) => one.title === '民事上诉状')
        .map((one) => one.file.sha256),
    },
    'p1',
  );
  await noticeToPay(telling, 'd1');
}
