import type { CaseState } from '@xiezhi/record';
import { samplesAway } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';

/** EVR-34: what lies with whoever examined it is the parties’ or the file’s. It holds back no closing. */
export const toldOfSamplesAway = ({ appraisal }: CaseState): readonly Told[] => {
  const bodies = appraisal.commissions
    .filter((one) => samplesAway(one).length > 0)
    .map(({ body }) => body);
  return bodies.length === 0 ? [] : [{ code: 'samples-away', facts: { bodies } }];
};
