import type { WitnessStatement } from '@xiezhi/ledger';
import { readCheckpointText, readNote, readPolicy, statementOf } from '@xiezhi/ledger';
import { Section } from '@xiezhi/ui';
import { useLoad } from '../load.ts';
import { useSettings } from '../settings.tsx';
import { Answer as Loading } from '../shell/answers.tsx';
import { publicLogTexts } from '../texts/public-log.ts';
import { FoundFacts } from './look-up.tsx';

/** One checkpoint that somebody outside was shown, and where what they gave for it lies. */
interface Shown {
  readonly size: number;
  readonly by: string;
  readonly kind: 'time' | 'chain';
}

/** Whom the court’s policy names, and how much of the log each has signed. */
interface Witness extends WitnessStatement {
  readonly name: string;
  readonly key: string;
  readonly seen: number;
}

interface PublicLogNow {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly witnesses: readonly Witness[];
  readonly shown: readonly Shown[];
}

const paths = { time: '/log/timestamps', chain: '/log/anchors' } as const;
const mostShown = 5;

async function textAt(path: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(path, { signal });
  if (!answer.ok) throw new Error(`the log answers ${String(answer.status)} at ${path}`);
  return answer.text();
}

/** The newest first. */
async function shownTo(kind: Shown['kind'], signal: AbortSignal): Promise<readonly Shown[]> {
  const lines = (await textAt(paths[kind], signal)).split('\n').filter((line) => line !== '');
  return lines
    .map((line) => ({ size: Number.parseInt(line, 10), by: line.replace(/^\d+ /u, ''), kind }))
    .sort((a, b) => b.size - a.size)
    .slice(0, mostShown);
}

/** Who they are, in the court's own words; nothing where it says nothing, or names no witness. */
async function statementsNow(signal: AbortSignal): Promise<ReadonlyMap<string, WitnessStatement>> {
  const answer = await fetch('/log/policy', { signal });
  if (!answer.ok) return new Map();
  const { witnesses } = readPolicy(await answer.text());
  return new Map(witnesses.map((one) => [one.name, statementOf(one)]));
}

/** Three words a line: how much it has signed, what the court calls it, and its key, which begins with its own name. */
async function witnessesNow(signal: AbortSignal): Promise<readonly Witness[]> {
  const [text, said] = await Promise.all([textAt('/log/witnesses', signal), statementsNow(signal)]);
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [seen = '', name = '', key = ''] = line.split(' ');
    const witness = { seen: Number.parseInt(seen, 10), name, key: key.split('+')[0] ?? '' };
    return { ...witness, ...said.get(name) };
  });
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What the log says of itself at this moment. Who signed is said, not verified: that is for a program of one's own. */
async function logNow(signal: AbortSignal): Promise<PublicLogNow> {
  const [note, witnesses, time, chain] = await Promise.all([
    textAt('/log/checkpoint', signal),
    witnessesNow(signal),
    shownTo('time', signal),
    shownTo('chain', signal),
  ]);
  const { origin, size, root } = readCheckpointText(readNote(note).text);
  return { origin, size, root: hexOf(root), witnesses, shown: [...time, ...chain] };
}

function ShownTo({ shown }: { readonly shown: readonly Shown[] }) {
  const { lang } = useSettings();
  const v = publicLogTexts[lang];
  if (shown.length === 0) return <p className="note gap-top">{v.shownToNobody}</p>;
  return (
    <>
      <h3 className="gap-top">{v.shown}</h3>
      <ul>
        {shown.map(({ size, by, kind }) => {
          const at = `${paths[kind]}/${String(size)}`;
          return (
            <li key={`${kind} ${by} ${String(size)}`}>
              <p>{v.shownLine[kind](by, size)}</p>
              <a href={`${at}/${encodeURIComponent(by)}`} download={`${by}-${String(size)}`}>
                {v.receiptOf(by, size)}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What anybody may know of the log without a program: how long it is, who has seen it, and where it is read. */
export function PublicLog() {
  const { lang } = useSettings();
  const v = publicLogTexts[lang];
  const log = useLoad('public log', logNow);
  return (
    <Section title={v.title}>
      <p>{v.lead}</p>
      <Loading loaded={log} asPage={false} lines={3}>
        {({ origin, size, root, witnesses, shown }) => (
          <>
            <FoundFacts
              rows={[
                [v.origin, origin],
                [v.size, v.entries(size)],
                [v.root, v.short(root.slice(0, 8), root.slice(-8))],
              ]}
            />
            <h3 className="gap-top">{v.witnesses}</h3>
            {witnesses.length === 0 ? (
              <p>{v.noWitness}</p>
            ) : (
              <ul>
                {witnesses.map((one) => (
                  <li key={one.name}>
                    {v.witness(one.key)}
                    {v.hasSeen(one.seen, size)}
                    <p className="note">{v.whoTheyAre(one.runBy ?? null, one.interest ?? null)}</p>
                  </li>
                ))}
              </ul>
            )}
            <ShownTo shown={shown} />
          </>
        )}
      </Loading>
      <h3 className="gap-top">{v.files}</h3>
      <ul>
        <li>
          <a href="/log/checkpoint">{v.checkpoint}</a>
        </li>
        <li>
          <a href="/log/vkey">{v.key}</a>
        </li>
        <li>
          <a href="/log/anchors/contracts">{v.contracts}</a>
        </li>
      </ul>
    </Section>
  );
}
