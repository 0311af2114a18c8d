import type { Example } from '../example.ts';
import { Icon } from '../icon/icon.tsx';
import { LinkButton } from '../link-button/link-button.tsx';
import { Conditions, OfflineWays, QuestionAndAnswer, Ways } from './refusal.tsx';

export const refusalExamples: readonly Example[] = [
  {
    name: 'Refusal',
    element: (
      <>
        <QuestionAndAnswer
          asked="我能不能各自录视频开庭？"
          answer="现在不能，还差一个条件。"
          lead="您写的申请已经存好，没有丢。"
        />
        <Conditions
          conditions={[{ what: '其他各方都同意', why: '被告答复：不同意。', ground: null }]}
        />
        <Ways
          ways={[
            {
              title: '换一天开庭',
              detail: '由审判员决定。',
              action: <LinkButton href="#way">申请换一天</LinkButton>,
            },
          ]}
        />
        <OfflineWays
          places={[{ title: '到窗口', icon: <Icon name="house" />, lines: ['明理路 1 号'] }]}
        />
      </>
    ),
  },
];
