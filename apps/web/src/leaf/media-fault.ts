import { language } from '../api.ts';
import { ApiFailure } from '../failure.ts';

/** The player says: what was coming stopped coming. */
const networkCode = 2;

interface Problem {
  readonly title?: unknown;
  readonly detail?: unknown;
  readonly code?: unknown;
}

/**
 * Why a recording does not play: asked of the court, since a player says hardly more than that it does not.
 * @returns null when the court gives it out, and it is the player that cannot play it.
 */
export async function whyNotPlayed(url: string, code: number): Promise<ApiFailure | null> {
  const answer = await fetch(url, {
    cache: 'no-store',
    headers: { range: 'bytes=0-0', accept: 'application/json', 'accept-language': language() },
  }).catch(() => null);
  if (answer === null) return new ApiFailure('offline');
  // An empty recording has no first byte, and no player plays it.
  if (answer.ok || answer.status === 416)
    return code === networkCode ? new ApiFailure('offline') : null;
  const said = (await answer.json().catch(() => ({}))) as Problem;
  const { title, detail } = said;
  const kind =
    answer.status === 401 ? 'sign-in' : answer.status === 404 ? 'absent' : ('server' as const);
  return new ApiFailure(
    kind,
    [],
    typeof title === 'string' && typeof detail === 'string' ? { title, detail } : null,
  );
}
