import { checkResidentId } from '@xiezhi/law';
import { askOverHttp } from './over-http.ts';

export interface Compared {
  readonly outcome: 'match' | 'no-match' | 'unavailable';
  readonly source: string;
  /** Whether the mobile number is registered in this name; left out where the service does not say. */
  readonly mobile?: 'match' | 'no-match';
}

export type Compare = (question: {
  readonly name: string;
  readonly residentId: string;
  readonly mobile?: string;
}) => Promise<Compared>;

const source = 'simulator';

/**
 * Stands in for the household register. Its answers depend on the question alone: a number whose check digit holds
 * belongs to whoever says so, a name with 无名 belongs to no number, and with 断线 in the name it does not answer. A mobile number that ends in 0404 is somebody else's.
 */
export const simulatedRegister: Compare = ({ name, residentId, mobile }) => {
  if (name.includes('断线')) return Promise.resolve({ outcome: 'unavailable', source });
  const known = checkResidentId(residentId).valid && !name.includes('无名');
  if (!known) return Promise.resolve({ outcome: 'no-match', source });
  return Promise.resolve({
    outcome: 'match',
    source,
    ...(mobile === undefined
      ? {}
      : { mobile: mobile.endsWith('0404') ? ('no-match' as const) : ('match' as const) }),
  });
};

/** Stands in for a face service: 陌生 in the name is a stranger's face, 断线 a service that is away. */
export const simulatedFace: Compare = ({ name }) => {
  if (name.includes('断线')) return Promise.resolve({ outcome: 'unavailable', source });
  return Promise.resolve({ outcome: name.includes('陌生') ? 'no-match' : 'match', source });
};

/**
 * A service that answers `{ outcome: 'match' | 'no-match' }`, and `mobile` in the same words where it knows whose number that
 * is. Whatever else it says, it has not answered.
 */
export const compareOverHttp =
  (url: string): Compare =>
  async (question) => {
    const answer = await askOverHttp(url, question);
    const outcome = answer?.['outcome'];
    return {
      outcome: outcome === 'match' || outcome === 'no-match' ? outcome : 'unavailable',
      source: new URL(url).host,
      ...(answer?.['mobile'] === 'match' || answer?.['mobile'] === 'no-match'
        ? { mobile: answer['mobile'] }
        : {}),
    };
  };
