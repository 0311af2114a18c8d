import { courtDayOf, courtStream } from '@xiezhi/kernel';
import { quartersOver } from '@xiezhi/procedures';
import type { DemoCourt } from './court.ts';
import { everybody } from './people.ts';
import type { Story } from './telling.ts';

const president = 'yan';
const administrator = 'gu';

/** People who rated how filing went, in a quarter that is over now: enough of them to be published. */
async function* ratings(demo: DemoCourt): Story {
  const people = everybody().filter(({ post }) => post === undefined);
  for (const [index, { key }] of people.slice(0, 14).entries()) {
    const score = String(5 - (index % 3));
    await demo.giveAs(
      key,
      'feedback.rate',
      null,
      { court: demo.court, score, answer: 'no' },
      'filing',
    );
    if (index % 5 === 4) yield 1;
  }
}

/** Something that did not work, from the complaint to what was changed. */
async function* somethingMended(demo: DemoCourt, from: string): Story {
  const stream = await demo.giveAs(from, 'feedback.submit', null, {
    court: demo.court,
    matter: 'platform',
    sender: 'self',
    text: '用手机上传照片，停在百分之九十九就不动了，也没有提示。后来才知道是文件太大。',
    attachments: [],
  });
  yield 3;
  await demo.giveAs(administrator, 'feedback.answer', stream, {
    finding: 'will-change',
    changeBy: `${courtDayOf(demo.clock.now()).slice(0, 4)}-12-31`,
    text: '您说得对：上限写得不清楚，超过了也没有马上提示。我们会改，改好以后在这里告诉您。',
  });
  yield 9;
  await demo.giveAs(administrator, 'feedback.improve', stream, {
    what: '上传文件的页面写明了每个文件的大小上限；超过的，传之前就提示，并说明怎样缩小。',
  });
  yield 1;
  await demo.giveAs(from, 'feedback.confirm', stream, { settled: 'yes' });
}

/** The president's word on the quarter before. */
async function* evaluation(demo: DemoCourt): Story {
  const [quarter = ''] = quartersOver(courtDayOf(demo.clock.now()), 1);
  await demo.giveAs(
    president,
    'feedback.evaluate',
    courtStream(demo.court),
    {
      findings: '立案环节评分较高。意见集中在上传文件的大小限制不清楚，已经改进。',
      proposals: '上传、缴费两处的提示改用平常的话；开庭前一日提醒测试设备。',
      with: ['justice-bureau', 'bar'],
      letter: '东湖法院报告 3 号',
    },
    quarter,
  );
  yield 1;
}

/** What waits on the desks: one for the administrator, one for the president. */
async function* waiting(demo: DemoCourt, from: string): Story {
  await demo.giveAs(from, 'feedback.submit', null, {
    court: demo.court,
    matter: 'suggestion',
    sender: 'bar',
    text: '建议在“我的案件”里加一个按案号排序的办法。律师手里案件多的时候，按更新时间不容易找。',
    attachments: [],
  });
  yield 1;
  await demo.giveAs(from, 'feedback.submit', null, {
    court: demo.court,
    matter: 'conduct',
    sender: 'self',
    post: 'clerk',
    text: '打电话询问送达情况，接电话的人没有说完就挂断了。希望说明情况。',
    attachments: [],
  });
  yield 1;
}

/** All of them, with how many days ago each begins. */
export const feedbackStories = (demo: DemoCourt): readonly (readonly [number, Story])[] => [
  [130, ratings(demo)],
  [95, somethingMended(demo, 'shen')],
  [40, evaluation(demo)],
  [3, waiting(demo, 'bai')],
];
