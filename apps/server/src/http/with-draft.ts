import type { FormDto } from '@xiezhi/contract';
import type { Actor } from '@xiezhi/procedures';
import type { Environment } from './environment.ts';
import { isHelpable } from './helpable.ts';

/** The form as its owner left it, where they have begun to fill it in. */
export async function withDraft(
  { drafts, help, clock, ...environment }: Environment,
  actor: Actor,
  given: FormDto,
): Promise<FormDto> {
  if (actor.person === null) return given;
  const { command, stream, key } = given;
  const helpable = actor.offices.length === 0 && isHelpable(environment, command);
  const form: FormDto = helpable ? { ...given, helpable } : given;
  const place = { owner: actor.id, command, stream: stream ?? '', key };
  const draft = await drafts.read(place, clock.now());
  if (draft === null) return form;
  const { values, savedAt, expiresOn, commandId } = draft;
  const prepared = await help.preparedBy(place, clock.now());
  const saved = { savedAt, expiresOn, commandId };
  return {
    ...form,
    values,
    brought: form.values,
    draft: prepared === null ? saved : { ...saved, preparedBy: prepared.name },
  };
}
