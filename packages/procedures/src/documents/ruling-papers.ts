import type { Json } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import type { Reaction } from '../framework/index.ts';
import { reaction } from '../framework/index.ts';
import { isRuling } from '../shared/is-ruling.ts';
import { ruled } from './ruling-data.ts';

/** Entered by the letter with which a case came from another. */
const comesAlong = ({ filing }: CaseState): boolean =>
  filing.transferred !== null && filing.status !== 'registered';

/** CPL-157: what is decided by ruling on the course of a suit is put on paper, for all to be served with. */
export const rulingPapers: readonly Reaction[] = Object.entries(ruled).map(([on, ruling]) =>
  reaction({
    name: `documents/ruling-on-${ruling}`,
    on,
    basis: ['CPL-157'],
    gives: ['documents.order'],
    makes: ['documents.Ordered'],
    then: (entry, state) => {
      const body = entry.body as Readonly<Record<string, unknown>>;
      // What was ruled on before the case came here was put on paper there.
      if (!isRuling(on, body) || comesAlong(state)) return [];
      const party =
        body['participant'] ??
        state.claims.counterclaims.find(({ id }) => id === body['counterclaim'])?.participant ??
        state.appeal.appeals.find(({ id }) => id === body['appeal'])?.participant ??
        state.defence.objections.find(({ id }) => id === body['objection'])?.participant;
      const extra: Record<string, Json> = { ruling };
      for (const [name, value] of Object.entries({ ...body, participant: party }))
        if (typeof value === 'string' || typeof value === 'boolean') extra[name] = String(value);
      if (Array.isArray(body['counterclaims'])) extra['of'] = 'counterclaim';
      for (const name of ['against', 'letGo'])
        if (Array.isArray(body[name])) extra[name] = body[name] as Json;
      return [
        { command: 'documents.order', key: '', input: { template: 'procedural-ruling', extra } },
      ];
    },
  }),
);
