import type { StreamId } from '@xiezhi/kernel';
import type { Actor } from '../../framework/index.ts';
import { catalogue } from '../../index.ts';
import { Scenario } from '../../testing/index.ts';

const example = catalogue.command('filing.submit')?.example ?? {};

export interface Filed {
  readonly court: Scenario;
  readonly key: string;
  /** Who handed the complaint in, and who reviews it. */
  readonly zhao: Actor;
  readonly lin: Actor;
  /** A judge of the court, to whom nothing is assigned. */
  readonly lu: Actor;
  readonly stream: StreamId;
}

/** A court with a reviewer and one complaint handed in to it. */
export async function filedIn(
  also: Readonly<Record<string, unknown>> = {},
  now = '2026-03-02T01:00:00.000Z',
): Promise<Filed> {
  const court = new Scenario(catalogue, now, { 'cause-name': () => '承揽合同纠纷' });
  const opened = await court.when(
    court.system(),
    'court.establish',
    null,
    catalogue.command('court.establish')?.example,
  );
  const key = opened.outcome === 'accepted' ? opened.stream.slice('court:'.length) : 'none';
  const zhao = court.person('zhao', { name: '沈静宜' });
  const lin = court.person('lin', { posts: ['filing-reviewer'], court: key });
  const lu = court.person('judge-lu', { posts: ['judge'], court: key, name: '陆怀瑾' });
  const filed = await court.when(zhao, 'filing.submit', null, { ...example, court: key, ...also });
  if (filed.outcome !== 'accepted') throw new Error(JSON.stringify(filed));
  return { court, zhao, lin, lu, stream: filed.stream, key };
}
