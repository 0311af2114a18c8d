import { useEffect, useState } from 'react';
import { Button, Icon, Section, TextField } from '@xiezhi/ui';
import type { VerifiedPaperDto } from '@xiezhi/contract';
import type { PrintedCode } from '@xiezhi/ledger';
import { readCarried, readPrintedCode } from '@xiezhi/ledger';
import { api } from '../api.ts';
import { fullDayWords } from '../clock.ts';
import { DownloadState } from '../case/take-along.tsx';
import { useDownload } from '../download.ts';
import { hashOf } from '../hash.ts';
import { useSettings } from '../settings.tsx';
import { Shell } from '../shell/shell.tsx';
import { otherPlace } from '../place-in-the-log.ts';
import { FoundFacts, LookUpForm, useLookUp } from './look-up.tsx';
import { PublicLog } from './public-log.tsx';
import { VerifyReceipt } from './verify-receipt.tsx';

/** What the code in the footer holds stands behind the `#`: a browser sends it to nobody until it is asked to verify. */
const printed = (): PrintedCode | null => readPrintedCode(window.location.hash);

/** All 64 digits, or the first and last eight that are printed, however people write what stands between. */
function digitsOf(text: string): string | null {
  const close = text.toLowerCase().replaceAll(/\s/gu, '');
  if (/^[0-9a-f]{64}$/u.test(close)) return close;
  const short = /^([0-9a-f]{8})[^0-9a-f]*([0-9a-f]{8})$/u.exec(close);
  return short ? `${short[1] ?? ''}..${short[2] ?? ''}` : null;
}

type Found = 'none' | VerifiedPaperDto;

/** A paper that carries its proof is compared without it; what it carries and is damaged makes it another file. */
async function withoutProof(file: File): Promise<Blob> {
  const carried = await readCarried({
    size: file.size,
    read: async (from, length) =>
      new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
  }).catch(() => null);
  return carried === null ? file : file.slice(0, carried.file.size);
}

/** The holder's own file beside the one the court made. */
function SameFile({ sha256 }: { readonly sha256: string | null }) {
  const { t } = useSettings();
  const v = t.verify;
  const [same, setSame] = useState<boolean | null>(null);
  const compare = async (file: File | undefined): Promise<void> => {
    setSame(null);
    if (file === undefined || sha256 === null) return;
    const own = await withoutProof(file);
    setSame((await hashOf(own, new AbortController().signal, () => undefined)) === sha256);
  };
  return (
    <Section title={v.file}>
      <p>{v.fileLead}</p>
      {sha256 === null ? (
        <p className="note">{v.notYet}</p>
      ) : (
        <p className="gap-top">
          <span className="file-pick">
            <span className="btn" aria-hidden="true">
              <Icon name="paper" />
              {v.choose}
            </span>
            <input
              aria-label={v.choose}
              type="file"
              accept="application/pdf,.pdf"
              onChange={(event) => void compare(event.currentTarget.files?.[0])}
            />
          </span>
        </p>
      )}
      <div role="status">
        {same === null ? null : (
          <p className={same ? 'notice' : 'notice alert'}>{same ? v.same : v.other}</p>
        )}
      </div>
    </Section>
  );
}

interface Asked {
  readonly seq: string;
  readonly head: string;
  /** The place in the log that the code names; null where it was typed in, or the paper is of an earlier day. */
  readonly leaf: number | null;
}

/** The proof of the paper, for whoever has the whole head: the code has it, sixteen printed digits do not. */
function Proof({ seq, head, title }: Omit<Asked, 'leaf'> & { readonly title: string }) {
  const { t } = useSettings();
  const v = t.verify;
  const asked = new URLSearchParams({ seq, head }).toString();
  const proof = useDownload(`/api/verify/proof?${asked}`, `${title}.pdf.proof`);
  if (head.length !== 64) return <p className="note gap-top">{v.proofByCode}</p>;
  return (
    <div className="gap-top">
      <p>{v.proofLead}</p>
      <p className="gap-top">
        <Button notYet={proof.busy} onPress={proof.start}>
          {v.proof}
        </Button>
      </p>
      <DownloadState of={proof} />
    </div>
  );
}

function Answer({ found, asked }: { readonly found: Found; readonly asked: Asked }) {
  const { t, lang } = useSettings();
  const v = t.verify;
  if (found === 'none')
    return (
      <section className="notice" role="alert">
        <h2>{v.unknown}</h2>
        <p>{v.unknownLead}</p>
      </section>
    );
  const differs = otherPlace(asked.leaf, found.leaf);
  return (
    <>
      <section className="notice" role="status">
        <h2>{v.made}</h2>
        <FoundFacts
          rows={[
            [v.court, found.court],
            [v.paper, found.title],
            ...(found.number === null ? [] : [[v.number, found.number] as const]),
            [v.day, fullDayWords(found.orderedOn, lang)],
            ...(found.leaf === null ? [] : [[v.leaf, v.leafAt(found.leaf)] as const]),
          ]}
        />
        {differs === null ? null : (
          <p className="notice alert" role="alert">
            {differs.now === null
              ? v.noLeaf(differs.printed)
              : v.otherLeaf(differs.printed, differs.now)}
          </p>
        )}
        {found.replaced ? <p>{v.replaced}</p> : null}
        {found.invented ? <p>{v.demo}</p> : null}
      </section>
      <SameFile sha256={found.sha256} />
      {found.sha256 === null ? null : (
        <Proof seq={asked.seq} head={asked.head} title={found.title} />
      )}
    </>
  );
}

/** Whether a paper in somebody's hand was made by this court. */
export default function Verify() {
  const { t } = useSettings();
  const v = t.verify;
  const [code] = useState(printed);
  const [{ seq, head }, setPrinted] = useState({
    seq: code === null ? '' : String(code.seq),
    head: code?.head ?? '',
  });
  const wrongSeq = !/^\d{1,9}$/u.test(seq.trim());
  const digits = digitsOf(head);
  const of = useLookUp(wrongSeq || digits === null ? null : () => api.verify(seq.trim(), digits));
  useEffect(() => {
    if (head !== '') void of.look();
    // Once, with what the code in the footer brought.
  }, []);
  const isAsScanned = code !== null && seq.trim() === String(code.seq) && digits === code.head;
  return (
    <Shell title={v.title} narrow>
      <div className="page-h">
        <h1>{v.title}</h1>
        <p className="lead">{v.lead}</p>
      </div>
      <LookUpForm of={of} action={v.action} rank="first">
        <TextField
          id="verify-seq"
          label={v.seq}
          kind="number"
          short
          mend={of.asked && wrongSeq ? v.seqMend : undefined}
          value={seq}
          onChange={(value) => {
            setPrinted({ seq: value, head });
          }}
        />
        <TextField
          id="verify-head"
          label={v.head}
          hint={v.headHint}
          maxLength={90}
          mend={of.asked && digits === null ? v.headMend : undefined}
          value={head}
          onChange={(value) => {
            setPrinted({ seq, head: value });
          }}
        />
      </LookUpForm>
      {of.found === null ? null : (
        <Answer
          found={of.found}
          asked={{ seq: seq.trim(), head: digits ?? '', leaf: isAsScanned ? code.leaf : null }}
        />
      )}
      <VerifyReceipt />
      <PublicLog />
      <Section title={v.own}>
        <p>{v.ownLead}</p>
        <p className="gap-top">
          <a className="btn" href="/verify.html" download="verify.html">
            {v.ownPage}
          </a>
        </p>
      </Section>
    </Shell>
  );
}
