import { searchCauses } from '@xiezhi/law';
import { courtDayOf } from '@xiezhi/kernel';
import type { DemoCourt } from './court.ts';
import { everybody } from './people.ts';
import type { Story } from './telling.ts';
import { textFile } from './telling.ts';

const grounds =
  '两家合租一套铺面，押金各付一半。租期到了，铺面已经交还，出租人和管理公司都没有退押金。';
const reasons = '管理公司没有收押金，已经说清；对出租人继续起诉。';

/** Two people sue two others together; one of those is let go, and the suit against the other goes on (CPL-55, CPL-13). */
async function* suedTogether(demo: DemoCourt, from: string): Story {
  const name = everybody().find(({ key }) => key === from)?.name ?? from;
  const cause = searchCauses('租赁合同纠纷', courtDayOf(demo.clock.now()), 1)[0];
  if (!cause) throw new RangeError('no cause for the demo');
  const stream = await demo.giveAs(from, 'filing.submit', null, {
    court: demo.court,
    cause: cause.code,
    plaintiff: { kind: 'person', name, address: '云州市东湖区明理路 21 号' },
    coPlaintiffs: [
      {
        kind: 'person',
        name: '温如玉',
        address: '云州市东湖区明理路 23 号',
        mobile: '13900000988',
      },
    ],
    defendants: [
      { kind: 'person', name: '辛怀谷', address: '云州市东湖区柳荫巷 8 号' },
      {
        kind: 'organisation',
        name: '云州青禾商业管理有限公司',
        address: '云州市东湖区工业路 30 号',
      },
    ],
    claims: [{ text: '退还押金', yuan: '24000' }],
    grounds,
    attachments: [await textFile(demo, '租赁合同', `租赁合同：${grounds}`)],
    conformsToOriginals: true,
    truthful: true,
  });
  yield 2;
  await demo.giveAs('lin', 'filing.register', stream, { procedure: 'ordinary' });
  await demo.giveAs('lin', 'assignment.assign', stream, {
    judge: demo.people['wu'],
    clerk: demo.people['zheng'],
  });
  yield 1;
  await demo.giveAs('zheng', 'participation.invite', stream, { participant: 'p2' });
  yield 2;
  const asked = { scope: 'these', against: ['d2'], reasons };
  await demo.giveAs(from, 'claims.withdraw', stream, { ...asked, sure: true }, 'p1');
  const paper = await textFile(demo, '撤诉申请', `温如玉：${reasons}`);
  const receivedOn = courtDayOf(demo.clock.now());
  const onPaper = { ...asked, receivedOn, attachments: [paper] };
  await demo.giveAs('zheng', 'claims.record-withdrawal', stream, onPaper, 'p2');
  yield 1;
  const granted = { decision: 'granted', reasons: '出于自愿，不损害他人利益，予以准许。' };
  for (const withdrawal of ['w1', 'w2'])
    await demo.giveAs('wu', 'claims.decide-withdrawal', stream, granted, withdrawal);
  yield 1;
}

/** With how many days ago it begins. */
export const togetherStories = (demo: DemoCourt): readonly (readonly [number, Story])[] => [
  [9, suedTogether(demo, 'he-lan')],
];
