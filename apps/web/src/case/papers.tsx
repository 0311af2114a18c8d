import { Icon, useUi } from '@xiezhi/ui';
import type { PaperDto } from '@xiezhi/contract';
import { withLang } from '../api.ts';
import { dayWords } from '../clock.ts';
import { type Downloading, useDownload } from '../download.ts';
import { useSettings } from '../settings.tsx';
import { useView } from '../leaf/files.ts';
import { leafTexts } from '../texts/leaf.ts';
import { takeAlongTexts } from '../texts/take-along.ts';
import { DownloadState } from './take-along.tsx';

/** The paper in one file with what proves it, behind its last page: to be checked anywhere, without the court. */
function useWithProof({ file, title }: PaperDto): Downloading {
  const { lang } = useSettings();
  const stream = new URL(file?.url ?? '', location.origin).searchParams.get('stream') ?? '';
  const words = new URLSearchParams({ file: file?.sha256 ?? '', in: 'pdf' }).toString();
  return useDownload(
    `/api/cases/${encodeURIComponent(stream)}/proof?${words}`,
    takeAlongTexts[lang].keptPaper(title),
  );
}

/** A paper of the court: to read it and print it in a window of its own, to keep it, and what has taken its place. */
function PaperLine(props: { readonly paper: PaperDto; readonly papers: readonly PaperDto[] }) {
  const { t, lang } = useSettings();
  const { paper } = props;
  const c = t.caseSpace;
  const { keepPaper } = takeAlongTexts[lang];
  const { Anchor } = useUi();
  const view = useView();
  const kept = useWithProof(paper);
  const url = paper.file ? withLang(paper.file.url) : null;
  const seen = paper.file ? view(paper.file) : null;
  const after = props.papers.find((one) => one.id === paper.replacedBy);
  const before = props.papers.find((one) => one.id === paper.corrects?.paper);
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
        {paper.corrects === undefined ? null : (
          <p className="note">
            {c.paperCorrects(
              before === undefined ? null : [before.title, dayWords(before.at, lang)],
              paper.corrects.what,
            )}
          </p>
        )}
      </div>
      {url === null ? null : (
        <div className="file-links">
          {seen === null ? null : (
            <Anchor href={seen} aria-label={t.named(leafTexts[lang].open, paper.title)}>
              <Icon name="books" />
              {leafTexts[lang].open}
            </Anchor>
          )}
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
          {paper.file?.mediaType === 'application/pdf' ? (
            <button
              type="button"
              aria-label={t.named(keepPaper, paper.title)}
              aria-disabled={kept.busy ? true : undefined}
              onClick={() => {
                if (!kept.busy) kept.start();
              }}
            >
              <Icon name="down" />
              {keepPaper}
            </button>
          ) : null}
        </div>
      )}
      <DownloadState of={kept} />
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
