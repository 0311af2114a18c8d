import type { Instant } from '@xiezhi/kernel';
import { courtDayOf, offer, technical } from '@xiezhi/kernel';
import type { CourtProfile, Office, StateOf } from '@xiezhi/record';
import { fields, officeEnded } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  byHotline,
  command,
  field,
  fromOutside,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';

/** Without an administrator nobody could ever give a post again. */
const isLastAdministrator = ({ offices }: CourtProfile, one: Office): boolean =>
  one.post === 'administrator' &&
  !offices.some(({ id, post, to }) => post === 'administrator' && to === null && id !== one.id);

/** What hangs on a post; the administrator knows of no case, so it says how many and not which. */
interface HeldByPost {
  /** Open cases in which its holder is judge or clerk. */
  readonly cases: number;
  readonly sittings: readonly Instant[];
  /** Of those cases, tasks that wait for judge or clerk. */
  readonly tasks: number;
  /** Tasks that any holder of the post may do. */
  readonly ofThePost: number;
}

/** By these a person sits in cases; whoever keeps another of the kind keeps the cases. */
const sitsBy: readonly (readonly Office['post'][])[] = [
  ['judge', 'division-head', 'president'],
  ['clerk', 'judge-assistant'],
];

/** OOR-15.1.0: before a post ends it is said what is left without hands; nothing is forbidden by it. */
function toldOfHeld({ offices }: CourtProfile, one: Office, held: HeldByPost): readonly Told[] {
  const others = offices.filter(({ id, to }) => to === null && id !== one.id);
  const kind = sitsBy.find((posts) => posts.includes(one.post)) ?? [];
  const keeps = others.some(({ person, post }) => person === one.person && kind.includes(post));
  const [first] = [...held.sittings].sort();
  return [
    ...(kind.length === 0 || held.cases === 0
      ? []
      : [
          {
            code: keeps ? 'keeps' : 'leaves',
            facts: { name: one.name, cases: held.cases, tasks: held.tasks },
          },
        ]),
    ...(keeps || kind.length === 0 || first === undefined
      ? []
      : [{ code: 'sittings', facts: { count: held.sittings.length, on: courtDayOf(first) } }]),
    ...(held.ofThePost === 0 || others.some(({ post }) => post === one.post)
      ? []
      : [{ code: 'last-of-the-post', facts: { tasks: held.ofThePost } }]),
  ];
}

export const endOffice = command({
  name: 'court.end-office',
  on: 'court',
  by: ['administrator'],
  basis: ['OOR-15.1.0'],
  needs: {
    held: fromOutside<HeldByPost>('held-by-post', ({ stream, state, offer: id }) => {
      const { offices } = (state as StateOf<'court'>).court;
      const one = offices.find((each) => each.id === id && each.to === null);
      return one === undefined
        ? null
        : { court: stream.slice('court:'.length), person: one.person, post: one.post };
    }),
  },
  offers: ({ state }) =>
    state.court.offices.filter((one) => one.to === null).map((one) => offer(one.id, one)),
  tells: ({ state, facts: { held } }, one) =>
    held === null ? [] : toldOfHeld(state.court, one, held),
  input: z.object({ why: fields.text(200) }),
  ask: [page('why', field('why'))],
  decide: ({ state, offer: at, input }) =>
    isLastAdministrator(state.court, at)
      ? refuse(refusal('court/last-administrator', technical, [byHotline]))
      : accept([officeEnded.make({ shared: { office: at.id, why: input.why } })]),
  example: { why: '调任' },
});
