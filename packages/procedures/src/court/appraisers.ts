import type { PersonId } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CourtProfile } from '@xiezhi/record';
import { appraisalBodyEntered, appraiserEntered, appraiserStruck, fields } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  atServiceHall,
  command,
  field,
  fromOutside,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { toldOfLikeNamed } from '../shared/like-named.ts';
import { namesIn } from '../shared/settings.ts';

/*
 * OOR-28.1.2: the bodies that examine for this court, from which one is agreed upon, named or drawn. Who acts for them does it from an
 * account of their own, and is in no case but by what was entrusted to the body.
 */

const next = ({ appraisersEntered }: CourtProfile, mark: string): string =>
  `${mark}${String(appraisersEntered + 1)}`;

export const enterAppraisalBody = command({
  name: 'court.enter-appraisal-body',
  on: 'court',
  by: ['administrator'],
  basis: ['CPL-79', 'OOR-28.1.2'],
  needs: {},
  offers: ({ state }) => [offer('', { body: next(state.court, 'b') })],
  input: z.object({
    name: fields.text(80),
    licence: fields.text(80),
    fields: fields.longText(500),
    address: fields.address(),
    phone: fields.text(40),
  }),
  ask: [
    page('body', field('name'), field('licence'), field('fields')),
    page('place', field('address'), field('phone')),
  ],
  warns: ({ state }, { name }) => toldOfLikeNamed(state.court, name, 'name'),
  decide({ state, offer: { body }, input }) {
    const listed = namesIn(input.fields);
    if (state.court.appraisalBodies.some(({ name }) => name === input.name))
      return refuse(
        refusal('court/body-is-listed', technical, [mendField('name')], { name: input.name }),
      );
    if (listed.length === 0)
      return refuse(refusal('court/value-missing', technical, [mendField('fields')]));
    return accept([appraisalBodyEntered.make({ shared: { body, ...input, fields: [...listed] } })]);
  },
  example: {
    name: '云州市明鉴电子数据鉴定中心',
    licence: '云司鉴许 100001 号',
    fields: '电子数据、文书',
    address: '云州市西湖区问渠路 8 号',
    phone: '0800-5560',
  },
});

interface FoundPerson {
  readonly person: PersonId;
  readonly name: string;
}

/** Who examines and signs for a body, by the account under their number. */
export const enterAppraiser = command({
  name: 'court.enter-appraiser',
  on: 'court',
  by: ['administrator'],
  basis: ['CPL-79', 'OOR-28.2.1'],
  needs: {
    found: fromOutside<FoundPerson>('person-by-mobile', ({ input }) =>
      typeof input?.['mobile'] === 'string' ? input['mobile'] : null,
    ),
  },
  offers: ({ state }) =>
    state.court.appraisalBodies.map((one) =>
      offer(one.id, { one, appraiser: next(state.court, 'a') }),
    ),
  tells: (_about, { one }) => [
    { code: 'body', facts: { name: one.name, licence: one.licence }, short: true },
  ],
  warns: ({ facts: { found } }, { mobile }) =>
    found === null
      ? [{ code: 'nobody', facts: { mobile }, field: 'mobile' }]
      : [{ code: 'whose', facts: { name: found.name, mobile }, field: 'mobile' }],
  input: z.object({ mobile: fields.mobile(), certificate: fields.text(80) }),
  ask: [page('who', field('mobile')), page('certificate', field('certificate'))],
  decide({ offer: { one, appraiser }, input: { mobile, certificate }, facts: { found } }) {
    if (found === null)
      return refuse(
        refusal('court/no-such-person', technical, [mendField('mobile'), atServiceHall], {
          mobile,
        }),
      );
    const { person, name } = found;
    if (one.people.some((each) => each.person === person))
      return refuse(
        refusal('court/appraiser-is-listed', technical, [mendField('mobile')], { name }),
      );
    return accept([
      appraiserEntered.make({
        shared: { body: one.id, appraiser, person, name, certificate },
        contact: { mobile },
      }),
    ]);
  },
  example: { mobile: '13800000021', certificate: '云司鉴 2021001' },
});

/** What was entrusted before stays with whoever has it; a judge may entrust it to another. */
export const strikeAppraiser = command({
  name: 'court.strike-appraiser',
  on: 'court',
  by: ['administrator'],
  basis: ['CPL-79', 'OOR-28.1.2'],
  needs: {},
  offers: ({ state }) =>
    state.court.appraisalBodies.flatMap((one) => [
      offer(one.id, { body: one.id, name: one.name, appraiser: undefined as string | undefined }),
      ...one.people.map(({ id, name }) =>
        offer(id, { body: one.id, name: `${one.name} ${name}`, appraiser: id }),
      ),
    ]),
  tells: (_about, { name }) => [{ code: 'whom', facts: { name }, short: true }],
  input: z.object({ why: fields.text(200) }),
  ask: [page('why', field('why'))],
  decide: ({ offer: { body, appraiser }, input: { why } }) =>
    accept([appraiserStruck.make({ shared: { body, appraiser, why } })]),
  example: { why: '许可证到期，没有延续。' },
});
