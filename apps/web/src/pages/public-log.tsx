import { readCheckpointText, readNote } from '@xiezhi/ledger';
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

interface PublicLogNow {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly witnesses: readonly string[];
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

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What the log says of itself at this moment. Who signed is said, not verified: that is for a program of one's own. */
async function logNow(signal: AbortSignal): Promise<PublicLogNow> {
  const [note, time, chain] = await Promise.all([
    textAt('/log/checkpoint', signal),
    shownTo('time', signal),
    shownTo('chain', signal),
  ]);
  const { text, signatures } = readNote(note);
  const { origin, size, root } = readCheckpointText(text);
  const others = signatures.map(({ name }) => name).filter((name) => name !== origin);
  const witnesses = [...new Set(others)];
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
                [v.witnesses, witnesses.length === 0 ? v.noWitness : witnesses.join(v.and)],
              ]}
            />
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
