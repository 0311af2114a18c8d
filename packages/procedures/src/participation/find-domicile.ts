import { offer } from '@xiezhi/kernel';
import { domicileFound, domiciles, fields, parties } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';

/**
 * CPL-285, CPL-286, CPL-287: whether a party has a domicile here. By it go its days to answer and to appeal, also those that run, and whether a time to try the case runs; a
 * finding that it has one after all shortens nothing that was served before.
 */
export const findDomicile = command({
  name: 'participation.find-domicile',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-283', 'CPL-285', 'CPL-286', 'CPL-287'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    state.filing.status === 'registered'
      ? parties(state.participation).map((one) => offer(one.id, one))
      : [],
  tells: (_about, one) => [
    {
      code: 'stands',
      facts: { name: one.name, address: one.address ?? '', domicile: one.domicile ?? 'here' },
    },
  ],
  input: z.object({ domicile: fields.choice(domiciles), reasons: fields.longText(1000) }),
  ask: [page('where', field('domicile'), field('reasons'))],
  decide: ({ offer: { id }, input }) =>
    accept([domicileFound.make({ shared: { participant: id, ...input } })]),
  example: { domicile: 'abroad', reasons: '被告在境内没有住所，护照和居留证明载明住在境外。' },
});
