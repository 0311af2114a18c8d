import { offer, offerUnless, technical } from '@xiezhi/kernel';
import type { Guide } from '@xiezhi/record';
import { fields, guideProposed, guideVetted, guideWithdrawn, nextGuide } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { guideNames } from './guide.ts';
import { anotherVets } from './rules/another-vets.ts';

const writers = ['administrator', 'president'] as const;

/** What the court wants to tell people of a step beyond the guide that comes with the product, or in its place. */
export const proposeGuide = command({
  name: 'guidance.propose',
  on: 'court',
  by: writers,
  basis: ['OOR-5.3.1'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({
    topic: fields.choice(guideNames),
    title: fields.text(80),
    text: fields.longText(8000),
    titleEn: fields.text(120).optional(),
    textEn: fields.longText(8000).optional(),
  }),
  ask: [
    page('what', field('topic'), field('title'), field('text')),
    page('english', field('titleEn'), field('textEn')),
  ],
  decide: ({ state, input, actor }) =>
    accept([
      guideProposed.make({
        shared: { ...input, guide: nextGuide(state.guides), by: actor.name },
      }),
    ]),
  example: {
    topic: 'filing',
    title: '立案前要准备什么',
    text: '起诉状一份，证据的照片，身份证。',
  },
});

const toldOf = ({ topic, title, text, titleEn, textEn, by }: Guide): readonly Told[] => [
  { code: 'topic', facts: { topic, by } },
  { code: 'text', facts: { title, text } },
  ...(textEn === null ? [] : [{ code: 'english', facts: { titleEn: titleEn ?? '', textEn } }]),
];

/** Another person compares it with the law and publishes it or sends it back; the court above may have been asked. */
export const vetGuide = command({
  name: 'guidance.vet',
  on: 'court',
  by: writers,
  basis: ['OOR-5.3.1'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state: { guides }, actor }) =>
    guides.guides
      .filter((one) => one.state === 'proposed')
      .map((guide) => offerUnless(guide.id, guide, [anotherVets({ guide, actor })])),
  tells: (_context, guide) => toldOf(guide),
  input: z.object({
    published: fields.choice(['yes', 'no']),
    compared: fields.confirmation().optional(),
    until: fields.day().optional(),
    letter: fields.text(120).optional(),
    remarks: fields.longText(2000).optional(),
  }),
  ask: [
    page(
      'vet',
      field('published'),
      neededWhen('compared', 'published', ['yes']),
      fieldWhen('until', 'published', ['yes']),
      fieldWhen('remarks', 'published', ['no']),
      field('letter'),
    ),
  ],
  decide({ offer: { id }, input: { published, compared, until, letter, remarks }, actor }) {
    if (published === 'yes' && compared !== true)
      return refuse(refusal('guidance/not-compared', technical, [mendField('compared')]));
    return accept([
      guideVetted.make({
        shared: {
          guide: id,
          published: published === 'yes',
          remarks,
          letter,
          until: published === 'yes' ? until : undefined,
          by: actor.name,
        },
      }),
    ]);
  },
  example: { published: 'yes', compared: true },
});

/** Takes a guide from the site, or a proposal back. It stays in the docket, with its days. */
export const withdrawGuide = command({
  name: 'guidance.withdraw',
  on: 'court',
  by: writers,
  basis: ['OOR-5.3.1'],
  needs: {},
  offers: ({ state: { guides } }) =>
    guides.guides
      .filter((one) => one.state === 'proposed' || (one.state === 'published' && one.to === null))
      .map((one) => offer(one.id, one)),
  tells: (_context, guide) => toldOf(guide),
  input: z.object({ reason: fields.text(300) }),
  ask: [page('reason', field('reason'))],
  decide: ({ offer: { id }, input, actor }) =>
    accept([guideWithdrawn.make({ shared: { guide: id, reason: input.reason, by: actor.name } })]),
  example: { reason: '规定变了，正在改写。' },
});
