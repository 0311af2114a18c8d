import type { StreamId } from '@xiezhi/kernel';
import { addDays, courtDayOf } from '@xiezhi/kernel';
import type { DemoCourt } from './court.ts';
import { demoPeople } from './people.ts';
import type { Story, Telling } from './telling.ts';
import { textFile } from './telling.ts';

/* Something is examined: the bodies on the list of the invented court, and a case in which the opinion waits for its second signature. */

const bodies = [
  {
    name: '云州市正衡工程质量鉴定中心（演示）',
    licence: '演司鉴许 100001 号',
    fields: '装饰装修、建设工程、电子数据',
    address: '云州市西湖区问渠路 8 号',
    phone: '0800-5560',
    people: ['ming', 'heng'],
  },
  {
    name: '云州市格物司法鉴定所（演示）',
    licence: '演司鉴许 100002 号',
    fields: '装饰装修、文书、电子数据',
    address: '云州市东湖区致知巷 2 号',
    phone: '0800-5561',
    people: [],
  },
] as const;

/** The first has two people with accounts; the second examines on paper. */
export async function enterAppraisers(
  demo: DemoCourt,
  administrator: string,
  stream: StreamId,
): Promise<void> {
  let entered = 0;
  for (const { people, ...body } of bodies) {
    await demo.giveAs(administrator, 'court.enter-appraisal-body', stream, body);
    entered += 1;
    const mark = `b${String(entered)}`;
    for (const key of people) {
      const mobile = demoPeople.find((one) => one.key === key)?.mobile ?? '';
      const certificate = `演司鉴 20210${String(entered)}`;
      await demo.giveAs(
        administrator,
        'court.enter-appraiser',
        stream,
        { mobile, certificate },
        mark,
      );
      entered += 1;
    }
  }
}

/** The judge orders it, and both sides choose the same body. */
export async function* appraise(telling: Telling): Story {
  const { demo, matter, stream, judge, clerk } = telling;
  const today = () => courtDayOf(demo.clock.now());
  const [{ name: body }] = bodies;
  yield 2;
  await demo.giveAs(judge, 'appraisal.order', stream, {
    participant: 'p1',
    what: '已经完成的墙面、地面和水电工程',
    heldBy: '原告家中',
    purpose: '已完成的部分合不合约定的质量？返工要多少钱？',
    reasons: '工程停在中途，做到哪一步、合不合格，双方说法相反，不鉴定不能查明。',
  });
  await demo.giveAs(
    matter.plaintiff,
    'appraisal.state-choice',
    stream,
    { body },
    'p1.application-1',
  );
  yield 2;
  await demo.giveAs(
    clerk,
    'appraisal.state-choice',
    stream,
    { receivedOn: today(), body },
    'd1.application-1',
  );
  await demo.giveAs(
    judge,
    'evidence.commission-appraisal',
    stream,
    {
      body,
      chosen: 'agreed',
      question: '已完成的部分合不合约定的质量？返工要多少钱？',
      scope: '已经完成的墙面、地面和水电工程，现场勘验。',
      dueOn: addDays(today(), 30),
      reasons: '双方选了同一家机构。',
    },
    'application-1',
  );
  yield* examine(telling);
}

/** It takes the work, two of its people undertake, and one has signed the opinion. */
async function* examine({ demo, stream, judge, clerk }: Telling): Story {
  const today = () => courtDayOf(demo.clock.now());
  yield 1;
  await demo.giveAs(
    'ming',
    'appraisal.answer',
    stream,
    { answer: 'accepted', quote: '8000' },
    'g1',
  );
  await demo.giveAs(
    judge,
    'appraisal.decide-need',
    stream,
    {
      decision: 'granted',
      advance: '8000',
      advanceBy: addDays(today(), 7),
      reasons: '由负举证责任的原告预交。',
    },
    'g1-fee',
  );
  for (const key of ['ming', 'heng'])
    await demo.giveAs(key, 'appraisal.undertake', stream, { undertakes: true }, 'g1');
  yield 2;
  await demo.giveAs(
    clerk,
    'evidence.note-advance',
    stream,
    { on: today(), note: '银行回单一份' },
    'application-1',
  );
  yield 6;
  const conclusion = '墙面、地面合格，水电有三处不合约定，返工需 6200 元。';
  await demo.giveAs(
    'ming',
    'appraisal.issue',
    stream,
    {
      conclusion,
      materials: '现场勘验记录、施工合同、付款凭证。',
      method: '按照住宅装饰装修工程施工的国家标准检验。',
      process: '双方到场，现场勘验一次，取照片二十四张。',
      files: [await textFile(demo, '鉴定意见书', conclusion)],
    },
    'g1',
  );
}
