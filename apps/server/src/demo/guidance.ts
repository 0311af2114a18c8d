import { courtStream } from '@xiezhi/kernel';
import type { DemoCourt } from './court.ts';
import type { Story } from './telling.ts';

const president = 'yan';
const administrator = 'gu';

/** What the demo court adds to a guide of its own: written, checked and published; and one that waits to be checked. */
async function* ownGuides(demo: DemoCourt): Story {
  const stream = courtStream(demo.court);
  await demo.giveAs(administrator, 'guidance.propose', stream, {
    topic: 'filing',
    title: '到东湖法院立案，路上要知道的',
    text: '诉讼服务中心在明理路 1 号东门，不用预约。\n周一上午人最多，周三、周四下午人少。\n门口有轮椅，保安会帮忙。',
    titleEn: 'Coming to Donghu Court to file',
    textEn:
      'The service centre is at the east gate, 1 Mingli Road. No appointment is needed.\nMonday mornings are busiest; Wednesday and Thursday afternoons are quiet.\nThere are wheelchairs at the gate, and the guard helps.',
  });
  yield 4;
  await demo.giveAs(
    president,
    'guidance.vet',
    stream,
    { published: 'yes', compared: true, letter: '云中法〔2026〕指引 2 号' },
    'g1',
  );
  yield 60;
  await demo.giveAs(administrator, 'guidance.propose', stream, {
    topic: 'hearing',
    title: '在本院的设备间开庭',
    text: '一楼有三间设备间，电脑、摄像头、耳机都备好。\n提前一天打电话，写明案号和时间。',
  });
  yield 1;
}

/** With how many days ago it begins. */
export const guidanceStories = (demo: DemoCourt): readonly (readonly [number, Story])[] => [
  [70, ownGuides(demo)],
];
