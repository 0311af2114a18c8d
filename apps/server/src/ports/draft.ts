import type { OutboxMessage } from '@xiezhi/docket';
import type { Instant, Json, PersonId, StreamId } from '@xiezhi/kernel';
import { draftedForm, enforcementDraft } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import type { Environment } from '../http/environment.ts';
import { placeOf } from '../http/draft-routes.ts';
import { textIn } from './outbox-message.ts';
import { courtOf } from './render.ts';

/** A form that was begun for somebody, to lie among their own. */
export interface BegunForm {
  readonly id: string;
  readonly person: PersonId;
  readonly command: string;
  readonly key: string;
  readonly values: Readonly<Record<string, Json>>;
}

/** Lays it where its owner finds it. Twice is once. */
export type Drafter = (form: BegunForm) => Promise<void>;

/** Where the drafts of the public are: what somebody has begun themselves under the same form stays as it is. */
export const drafterHere =
  ({ drafts }: Pick<Environment, 'drafts'>, now: () => Instant): Drafter =>
  async ({ person, command, key, values }) => {
    await drafts.save(placeOf(command, null, key, person), values, now(), { before: null });
  };

/**
 * The day that two agreed to have kept has passed: an application is begun for whoever is owed, of what is due as the docket stands
 * now. Where it came meanwhile there is nothing to begin, nor for an agent whose authority is over.
 */
export async function beginForm(
  { docket }: Pick<Environment, 'docket'>,
  drafter: Drafter,
  one: OutboxMessage,
): Promise<void> {
  const state = (await docket.cache.load(one.stream as StreamId)).state as CaseState;
  const person = textIn(one, 'person') as PersonId;
  const court = await courtOf(docket, state.filing.court);
  const values = enforcementDraft(state, {
    key: textIn(one, 'key'),
    person,
    courtName: court?.name ?? null,
  });
  if (values !== null) await drafter({ id: one.id, person, ...draftedForm, values });
}
