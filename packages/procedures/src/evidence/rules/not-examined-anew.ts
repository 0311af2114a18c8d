import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { askedFor, examinedAnew } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** EVR-40: where it is examined anew, the former opinion founds no finding of fact. A supplement leaves it standing. */
export const notExaminedAnew = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
  readonly path: string;
}>('evidence/not-examined-anew', ['EVR-40'], ({ state: { evidence }, exhibit, path }) => {
  const { name, side, number } = exhibit;
  const asked = askedFor(evidence, exhibit);
  return asked === null || !examinedAnew(evidence, asked.id).some((one) => one.anew?.way === 'anew')
    ? null
    : refusal('evidence/examined-anew', byLaw('EVR-40'), [mendField(path)], { name, side, number });
});
