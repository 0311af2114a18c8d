import type { Announcement } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * OLR-23.1.1, OLR-23.1.2: the announcement says how the party may take part and that it may choose to do so online; if it
 * says nothing before the session, it is expected in person.
 */
export const waysOfTakingPart = computation<
  { readonly attendance: Announcement['attendance'] },
  readonly string[]
>(
  'announcement/ways-of-taking-part',
  ['OLR-23.1.1'],
  ({ attendance }) =>
    attendance === 'in-person'
      ? ['本案在法院现场开庭。认为自己适合在线参加的，可以在开庭前向本院提出，由审判人员决定。']
      : [
          '您可以选择在线参加庭审，也可以到法院参加，选择哪一种都不影响您的诉讼权利。选择在线参加的，请在开庭前携带或者上传身份证明，向本院表明同意；没有在开庭前表明同意的，请到法院参加。',
        ],
  () => [],
);
