import { byLaw } from '@xiezhi/kernel';
import type { CaseState, conformityGrounds, Exhibit } from '@xiezhi/record';
import { standingExhibits } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';
import { disputesOf, notAskedYet } from '../../shared/shown.ts';

interface About {
  readonly state: CaseState;
  readonly exhibit: Exhibit;
  readonly ground: (typeof conformityGrounds)[number];
  /** Number of the notary's certificate, or of the earlier case and its paper. */
  readonly proof: string | undefined;
  readonly shownBy: readonly string[];
}

const articles = {
  'no-objection': byLaw('OLR-13.1.1'),
  notarised: byLaw('OLR-13.1.2'),
  'confirmed-earlier': byLaw('OLR-13.1.3'),
  compared: byLaw('OLR-13.1.4'),
  'other-evidence': byLaw('OLR-13.1.5'),
} as const;

/** What each ground takes, and the question by which it is mended. */
const grounds: Readonly<
  Record<About['ground'], readonly [field: string, holds: (about: About) => boolean]>
> = {
  'no-objection': [
    'ground',
    ({ state, exhibit }) =>
      disputesOf(state, exhibit).length === 0 && notAskedYet(state, exhibit).length === 0,
  ],
  notarised: ['proof', ({ proof }) => proof !== undefined],
  'confirmed-earlier': ['proof', ({ proof }) => proof !== undefined],
  compared: ['ground', ({ exhibit }) => exhibit.compared?.matches === true],
  'other-evidence': [
    'shownBy',
    ({ state, exhibit, shownBy }) =>
      shownBy.length > 0 &&
      shownBy.every(
        (id) => id !== exhibit.id && standingExhibits(state.evidence).some((one) => one.id === id),
      ),
  ],
};

/** OLR-13.1.1 to OLR-13.1.5: a copy is taken as the original on one of five grounds, and that ground is there. */
export const conformityIsShown = rule<About>(
  'evidence/conformity-is-shown',
  ['OLR-13.1.1', 'OLR-13.1.2', 'OLR-13.1.3', 'OLR-13.1.4', 'OLR-13.1.5'],
  (about) => {
    const [field, holds] = grounds[about.ground];
    return holds(about)
      ? null
      : refusal(
          'evidence/ground-not-shown',
          articles[about.ground],
          [
            mendField(field),
            ...(about.ground === 'no-objection'
              ? [useCommand('exchange.record-opinion', 'clerk')]
              : []),
          ],
          {
            ground: about.ground,
            name: about.exhibit.name,
            disputed: disputesOf(about.state, about.exhibit).length > 0,
            names: notAskedYet(about.state, about.exhibit).map(({ name }) => name),
          },
        );
  },
);
