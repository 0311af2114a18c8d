import { courtDayOf } from '@xiezhi/kernel';
import { causeAt, causePath } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { partiesOf } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

const branches: Readonly<Record<string, 'status' | 'title'>> = {
  人格权纠纷: 'status',
  '婚姻家庭、继承纠纷': 'status',
  物权纠纷: 'title',
};

/**
 * CPL-166: what is not tried as a small claim, as far as the docket can show it: a matter of status or of title by its
 * cause, a party whose address is not known, a counterclaim. That a case is foreign-related or needs an appraisal only
 * people see. It is told, and a judge decides: under a cause of the family there are claims for money alone.
 */
export const notForSmallClaims = computation<CaseState, readonly string[]>(
  'filing/not-for-small-claims',
  ['CPL-166'],
  ({ filing, participation, claims }) => {
    const { cause, submittedAt } = filing;
    const day = submittedAt === null ? null : courtDayOf(submittedAt);
    const found = cause === null || day === null ? null : causeAt(cause, day);
    const names = found === null || day === null ? [] : causePath(found, day);
    const kinds = names.flatMap(({ name }) => branches[name] ?? []);
    const lost = partiesOf(participation, 'defendant').some(({ address }) => address === null);
    return [
      ...new Set(kinds),
      ...(lost ? ['no-address'] : []),
      ...(claims.counterclaims.length > 0 ? ['counterclaim'] : []),
    ];
  },
  () => [],
);
