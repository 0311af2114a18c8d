import type { Person } from './stage.ts';

/** What a journey asks of the court beside what stands on the screen: answers of the API, as this person gets them. */
export function spaces<Space extends { readonly offers: readonly { readonly command: string }[] }>(
  base: string,
) {
  const read = async <T>(who: Person, path: string): Promise<T> =>
    (await who.context.request.get(`${base}${path}`)).json() as Promise<T>;
  const spaceOf = (who: Person, stream: string): Promise<Space> =>
    read<Space>(who, `/api/cases/${stream.slice('case:'.length)}`);
  /** The first case in which this act is open to them. */
  async function caseWith(who: Person, command: string): Promise<string> {
    for (const { stream } of await read<readonly { stream: string }[]>(who, '/api/cases')) {
      const { offers } = await spaceOf(who, stream);
      if (offers.some((one) => one.command === command)) return stream;
    }
    throw new Error(`the demo has no case with ${command}`);
  }
  return { read, spaceOf, caseWith };
}
