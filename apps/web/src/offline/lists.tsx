import { useEffect, useState } from 'react';
import { Button, Icon, Section, StateWord, useUi } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { dayWords, whenWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { offlineTexts } from '../texts/offline.ts';
import { keptDrafts, type KeptDraft } from './drafts-here.ts';
import { check, dropPaper, keptPapers, type Checked, type KeptPaper } from './papers-here.ts';

/** Read once when the page opens; null until it is there. */
function useKept<T>(read: () => Promise<readonly T[]>): readonly T[] | null {
  const [found, setFound] = useState<readonly T[] | null>(null);
  useEffect(() => {
    let gone = false;
    read().then(
      (list) => {
        if (!gone) setFound(list);
      },
      () => {
        if (!gone) setFound([]);
      },
    );
    return () => {
      gone = true;
    };
  }, [read]);
  return found;
}

function DraftLine({ draft }: { readonly draft: KeptDraft }) {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  const w = offlineTexts[lang];
  const { act, title, at } = draft.copy;
  const when = whenWords(at, lang);
  return (
    <li>
      <div>
        <b>{title}</b>
        <span className="note">{draft.unsent ? w.unsent(when) : w.saved(when)}</span>
      </div>
      <div className="row">
        <Anchor href={to.act(act)} aria-label={t.named(w.goOn, title)}>
          {w.goOn}
        </Anchor>
      </div>
    </li>
  );
}

export function DraftsHere() {
  const { lang } = useSettings();
  const w = offlineTexts[lang];
  const drafts = useKept(keptDrafts);
  if (drafts === null) return null;
  return (
    <Section title={w.drafts}>
      {drafts.length === 0 ? (
        <p className="note">{w.draftsNone}</p>
      ) : (
        <ul className="papers">
          {drafts.map((draft) => (
            <DraftLine key={JSON.stringify(draft.copy.act)} draft={draft} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function PaperLine(props: { readonly paper: KeptPaper; readonly onDrop: () => void }) {
  const { t, lang } = useSettings();
  const { paper } = props;
  const w = offlineTexts[lang];
  const [found, setFound] = useState<Checked | null>(null);
  useEffect(() => {
    let left = false;
    check(paper.sha256).then(
      (now) => {
        if (!left) setFound(now);
      },
      () => {
        if (!left) setFound('gone');
      },
    );
    return () => {
      left = true;
    };
  }, [paper.sha256]);
  return (
    <li>
      <div>
        <b>{paper.title}</b>
        <span className="note">
          {`${paper.caseTitle} · ${w.served(dayWords(paper.servedOn, lang))}`}
        </span>
        <p role={found === 'changed' ? 'alert' : 'status'}>
          {found === null ? (
            w.checking
          ) : (
            <StateWord
              tone={found === 'same' ? 'ok' : 'soon'}
              icon={found === 'same' ? 'check' : 'mend'}
            >
              {w[found]}
            </StateWord>
          )}
        </p>
        <p className="note hash">{w.fingerprint(paper.sha256)}</p>
      </div>
      <div className="file-links">
        {found === 'same' ? (
          <a
            href={`/kept/${paper.sha256}`}
            target="_blank"
            rel="noopener"
            aria-label={`${t.named(w.openPaper, paper.title)}${w.newWindow}`}
          >
            <Icon name="paper" />
            {w.openPaper}
          </a>
        ) : null}
        <Button rank="quiet" label={t.named(w.dropPaper, paper.title)} onPress={props.onDrop}>
          {w.dropPaper}
        </Button>
      </div>
    </li>
  );
}

export function PapersHere({ person }: { readonly person: string }) {
  const { lang } = useSettings();
  const w = offlineTexts[lang];
  const papers = useKept(keptPapers);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  if (papers === null) return null;
  const shown = papers.filter((paper) => !dropped.includes(paper.sha256));
  return (
    <Section title={w.papers}>
      {shown.length === 0 ? (
        <p className="note">{w.papersNone}</p>
      ) : (
        <ul className="papers">
          {shown.map((paper) => (
            <PaperLine
              key={paper.sha256}
              paper={paper}
              onDrop={() => {
                void dropPaper(person, paper.sha256).then(() => {
                  setDropped((before) => [...before, paper.sha256]);
                });
              }}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
