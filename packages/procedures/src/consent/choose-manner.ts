import { offer } from '@xiezhi/kernel';
import { exchangeManners, fields, hasConsented, mannerChosen, principalsOf } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { running } from './commands.ts';

/** Whoever agreed to exchange evidence online says in which manner; until the judge has decided it can be changed. */
export const chooseManner = command({
  name: 'consent.choose-manner',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['OLR-14.1.0', 'OLR-14.4.0'],
  needs: {},
  offers: ({ state, actor }) =>
    running(state) && actor.person !== null && state.consent.modes.exchange === undefined
      ? principalsOf(state.participation, actor.person)
          .filter(({ id }) => hasConsented(state, 'exchange', id))
          .map(({ id }) => offer(id, { participant: id }))
      : [],
  input: z.object({ manner: fields.choice(exchangeManners) }),
  ask: [page('manner', field('manner'))],
  decide: ({ offer: at, input }) => accept([mannerChosen.make({ shared: { ...at, ...input } })]),
  example: { manner: 'separately' },
});
