import type { DraftDto, FormDto } from '@xiezhi/contract';
import type { Draft } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { Environment } from './environment.ts';
import { isHelpable } from './helpable.ts';

/** The form as its owner left it, where they have begun to fill it in. */
export async function withDraft(
  { drafts, clock, ...environment }: Environment,
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
  return { ...form, values: draft.values, brought: form.values, draft: draftDto(draft) };
}

/** That it is kept, and who wrote in it. */
export const draftDto = ({
  savedAt,
  expiresOn,
  commandId,
  prepared,
  openUntil,
}: Draft): DraftDto => ({
  savedAt,
  expiresOn,
  commandId,
  ...(prepared === null ? {} : { preparedBy: prepared.name }),
  ...(openUntil === null ? {} : { openUntil }),
});
