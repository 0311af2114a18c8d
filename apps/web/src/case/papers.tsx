import { Icon } from '@xiezhi/ui';
import type { PaperDto } from '@xiezhi/contract';
import { withLang } from '../api.ts';
import { dayWords } from '../clock.ts';
import { useDownload } from '../download.ts';
import { useSettings } from '../settings.tsx';
import { takeAlongTexts } from '../texts/take-along.ts';
import { DownloadState } from './take-along.tsx';

/** The paper in one file with what proves it, behind its last page: to be checked anywhere, without the court. */
function WithProof({ paper: { file, title } }: { readonly paper: PaperDto }) {
  const { t, lang } = useSettings();
  const { keepPaper } = takeAlongTexts[lang];
  const stream = new URL(file?.url ?? '', location.origin).searchParams.get('stream') ?? '';
  const words = new URLSearchParams({ file: file?.sha256 ?? '', in: 'pdf' }).toString();
  const kept = useDownload(
    `/api/cases/${encodeURIComponent(stream)}/proof?${words}`,
    `${title}.pdf`,
  );
  if (file?.mediaType !== 'application/pdf') return null;
  return (
    <>
      <button
        type="button"
        aria-label={t.named(keepPaper, title)}
        aria-disabled={kept.busy ? true : undefined}
        onClick={() => {
          if (!kept.busy) kept.start();
        }}
      >
        <Icon name="down" />
        {keepPaper}
      </button>
      <DownloadState of={kept} />
    </>
  );
}

/** A paper of the court: to read it and print it in a window of its own, to keep it, and what has taken its place. */
function PaperLine(props: { readonly paper: PaperDto; readonly papers: readonly PaperDto[] }) {
  const { t, lang } = useSettings();
  const { paper } = props;
  const c = t.caseSpace;
  const url = paper.file ? withLang(paper.file.url) : null;
  const after = props.papers.find((one) => one.id === paper.replacedBy);
  const state =
    after === undefined
      ? c.paperState[paper.state]
      : c.paperReplacedBy(after.title, dayWords(after.at, lang));
  return (
    <li>
      <div>
        <b>{paper.title}</b>
        <span className="note">
          {paper.servedOn === undefined
            ? `${state} · ${dayWords(paper.at, lang)}`
            : `${c.paperServed(dayWords(paper.servedOn, lang))} · ${c.paperMade(dayWords(paper.at, lang))}`}
        </span>
      </div>
      {url === null ? null : (
        <div className="file-links">
          <a
            href={url}
            target="_blank"
            rel="noopener"
            aria-label={`${t.named(c.paperOpen, paper.title)}${c.newWindow}`}
          >
            <Icon name="print" />
            {c.paperOpen}
          </a>
          <a href={`${url}&download=1`} download aria-label={t.named(c.paperKeep, paper.title)}>
            <Icon name="down" />
            {c.paperKeep}
          </a>
          <WithProof paper={paper} />
        </div>
      )}
    </li>
  );
}

export function Papers({ papers }: { readonly papers: readonly PaperDto[] }) {
  const { t } = useSettings();
  if (papers.length === 0) return <p className="note">{t.caseSpace.papersNone}</p>;
  return (
    <ul className="papers">
      {papers.map((paper) => (
        <PaperLine key={paper.id} paper={paper} papers={papers} />
      ))}
    </ul>
  );
}
