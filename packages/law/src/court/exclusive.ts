import type { CourtDay } from '@xiezhi/kernel';
import { causeAt, causePath, causeTables } from '../cause/cause.ts';

/** The place that alone decides which court tries a suit (CPL-34): where land or a building lies, a port, an estate. */
export const exclusivePlaces = ['immovable', 'port', 'estate'] as const;
export type ExclusivePlace = (typeof exclusivePlaces)[number];

/**
 * By the names of causes on the way down to the one that was chosen. Of contracts about land those are here that the
 * Interpretation of the Civil Procedure Law, article 28, counts among disputes over immovables; of rights in rem those that are about
 * land and buildings and nothing else. A cause that may be about either is not here: nobody is told of a limit the law may not set.
 */
const names: Readonly<Record<ExclusivePlace, readonly string[]>> = {
  immovable: [
    '不动产登记纠纷',
    '相邻关系纠纷',
    '土地承包经营权纠纷',
    '建设用地使用权纠纷',
    '宅基地使用权纠纷',
    '地役权纠纷',
    '居住权纠纷',
    '建筑物区分所有权纠纷',
    '土地承包经营权合同纠纷',
    '房屋租赁合同纠纷',
    '经济适用房转让合同纠纷',
    '建设工程施工合同纠纷',
  ],
  port: ['港口作业纠纷'],
  estate: ['法定继承纠纷', '遗嘱继承纠纷'],
};

export function exclusivePlaceOf(cause: string, day: CourtDay): ExclusivePlace | null {
  const found = causeAt(cause, day);
  if (found === null) return null;
  const path = new Set(causePath(found, day).map(({ name }) => name));
  return exclusivePlaces.find((one) => names[one].some((name) => path.has(name))) ?? null;
}

/** Every code of a table that was or is in force of which that holds: a form asks of them where the thing lies. */
export const causesWithExclusivePlace = (): readonly string[] => [
  ...new Set(
    causeTables('civil').flatMap(({ from, causes }) =>
      causes.flatMap(({ code }) => (exclusivePlaceOf(code, from) === null ? [] : [code])),
    ),
  ),
];
