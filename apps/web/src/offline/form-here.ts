import type { FormDto } from '@xiezhi/contract';
import { api, type Act } from '../api.ts';
import { ApiFailure, asFailure } from '../failure.ts';
import { draftName, sentName } from '../form/kept.ts';
import { forget } from '../keep.ts';
import { chosenHere } from './chosen.ts';
import {
  asKept,
  becameOf,
  bringBack,
  dropDraft,
  keptDraft,
  nothingSent,
  onceSent,
} from './drafts-here.ts';
import { readsHere, settleHere } from './keep-here.ts';
import { say } from './said.ts';
import { unsentHere } from './sealed-store.ts';

/**
 * What lies here of this form is brought into the window only for whoever the court says sits here. Where words of theirs lie
 * here that cannot be read now, the form does not open over them.
 */
async function bringHere(act: Act, signal: AbortSignal): Promise<void> {
  const me = await api.me(signal);
  const { person } = me;
  if (person === undefined) return;
  const mine = await settleHere(me).catch(() => false);
  if (mine) await onceSent(draftName(act, person), () => takeUp(person, act));
  else if ((await unsentHere()).includes(person)) throw new ApiFailure('offline');
}

/** Asked before anything is shown as not handed in: an answer that nobody heard is told now. */
async function takeUp(person: string, act: Act): Promise<void> {
  const kept = await keptDraft(person, act);
  const sent = kept?.copy.sent;
  if (kept !== null && sent !== undefined && (await becameOf(sent.commandId)) === 'accepted') {
    const name = draftName(act, person);
    await dropDraft(person, act);
    forget(name, 'window');
    forget(sentName(name), 'window');
    say({ ...nothingSent, handedIn: [kept.copy] });
    return;
  }
  await bringBack(person, act);
}

/** The form as the court gives it now, or, where it cannot be reached, as it was when it was begun here. */
export async function formHere(act: Act, signal: AbortSignal): Promise<FormDto> {
  if (chosenHere() === null) return api.form(act, signal);
  try {
    await bringHere(act, signal);
    return await api.form(act, signal);
  } catch (reason) {
    const person = asFailure(reason).kind === 'offline' ? await readsHere() : null;
    const kept = person === null ? null : await keptDraft(person, act);
    if (person === null || kept === null) throw reason;
    await bringBack(person, act);
    return asKept(kept);
  }
}
