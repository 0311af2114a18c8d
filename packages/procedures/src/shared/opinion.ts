import type { EntrustedWork } from '@xiezhi/record';
import { opinionParts } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';

/** EVR-36: what an opinion must say and this one does not. */
export const missingIn = ({ opinion }: EntrustedWork): readonly string[] =>
  opinion === null ? [] : opinionParts.filter((part) => opinion[part] === '');

/** The opinion as it was handed in, and what is missing in it. */
export const toldOfOpinion = (one: EntrustedWork): readonly Told[] => {
  const { opinion, people } = one;
  if (opinion === null) return [];
  const signed = people
    .filter(({ participant }) => opinion.signed.includes(participant))
    .map(({ name, certificate }) => `${name} ${certificate}`);
  const missing = missingIn(one);
  return [
    {
      code: 'opinion',
      facts: {
        body: one.body,
        conclusion: opinion.conclusion,
        signed: [
          ...signed,
          ...(opinion.other === null ? [] : [`${opinion.other.name} ${opinion.other.certificate}`]),
        ],
      },
    },
    ...(['materials', 'method', 'process'] as const)
      .filter((part) => opinion[part] !== '')
      .map((part) => ({ code: 'opinion-part', facts: { part, text: opinion[part] } })),
    ...(missing.length === 0 ? [] : [{ code: 'opinion-lacks', facts: { missing: [...missing] } }]),
    ...opinion.files.map((file) => ({ code: 'opinion-file', facts: { name: file.name }, file })),
  ];
};
