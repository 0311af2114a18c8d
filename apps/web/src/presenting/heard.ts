import type { PresentingDto } from '@xiezhi/contract';
import type { ApiFailure } from '../failure.ts';

/** Whoever looks on says so every ten seconds. */
const watchMillis = 10_000;
/** Where nothing is exchanged and no sitting is near: seldom, and when the case moves. */
const idleMillis = 5 * 60_000;

/**
 * The same case is told of over the stream, by another tab and by each answer, and none of them waits for another: what was
 * reckoned before what is known already says nothing.
 */
export const isOlder = (said: PresentingDto, known: PresentingDto | null): boolean =>
  known !== null && known.stream === said.stream && said.order < known.order;

/** After how long it is said once more that the case is open here. */
export const pauseAfter = ({ may, now }: PresentingDto): number =>
  may === 'not-now' && now === null ? idleMillis : watchMillis;

/** Null where nothing is ever presented. */
export function pauseAfterFailure({
  kind,
  code,
}: Pick<ApiFailure, 'kind' | 'code'>): number | null {
  if (code === 'presenting-apart') return null;
  return kind === 'offline' || code === 'presenting-too-fast' ? watchMillis : idleMillis;
}
