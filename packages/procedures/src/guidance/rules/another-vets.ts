import type { Guide } from '@xiezhi/record';
import { byPolicy } from '@xiezhi/kernel';
import type { Actor } from '../../framework/index.ts';
import { byHotline, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * N49-3.1.2 wanted guides that go no further than the law; no article says who compares them. This court has it done by
 * somebody else than the writer.
 */
export const anotherVets = rule<{
  readonly guide: Pick<Guide, 'person'>;
  readonly actor: Pick<Actor, 'person'>;
}>('guidance/another-vets', ['OOR-5.3.1'], ({ guide, actor }) =>
  guide.person === actor.person
    ? refusal('guidance/another-vets', byPolicy('guides-by-two'), [
        useCommand('guidance.vet', 'president'),
        byHotline,
      ])
    : null,
);
