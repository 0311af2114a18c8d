import { Button, Icon, Section } from '@xiezhi/ui';
import { type Downloading, useDownload } from '../download.ts';
import { useSettings } from '../settings.tsx';
import { takeAlongTexts } from '../texts/take-along.ts';

/** How far a file is that is being saved, in words that are read out once. */
export function DownloadState({ of: { now } }: { readonly of: Downloading }) {
  const { lang } = useSettings();
  const k = takeAlongTexts[lang];
  if (now.state === 'failed')
    return (
      <div className="notice alert gap-top" role="alert">
        <p>
          <b>{now.said?.title ?? k.failed}</b>
        </p>
        <p>{now.said?.detail ?? k.failedLead}</p>
      </div>
    );
  const said = ((): string => {
    switch (now.state) {
      case 'none':
        return '';
      case 'asked':
        return k.asked;
      case 'not-yet':
        return k.notYet;
      case 'packing':
        return k.packing;
      case 'brought':
        return k.brought;
      case 'coming':
        return k.coming(now.part);
      case 'saved':
        return k.saved;
    }
  })();
  return (
    <div role="status" className={said === '' ? undefined : 'note gap-top'}>
      {said}
    </div>
  );
}

/** The whole case as its reader may read it: what `xiezhi export` writes, for people. */
export function TakeAlong(props: {
  readonly title: string;
  readonly stream: string;
  readonly number: string | null;
  /** How many entries of the docket the reader reads. */
  readonly entries: number;
}) {
  const { lang } = useSettings();
  const k = takeAlongTexts[lang];
  const key = props.stream.replace(/^case:/u, '');
  const copy = useDownload(
    `/api/cases/${encodeURIComponent(key)}/copy`,
    `${props.number ?? key}.zip`,
  );
  return (
    <Section id="take-along" title={props.title}>
      {props.entries === 0 ? (
        <p className="note">{k.none}</p>
      ) : (
        <>
          <p>{k.lead}</p>
          <p className="note">{k.closed}</p>
          <p className="add">
            <Button notYet={copy.busy} onPress={copy.start}>
              <Icon name="down" />
              {k.keep}
            </Button>{' '}
            {copy.busy ? (
              <Button rank="quiet" onPress={copy.stop}>
                {k.stop}
              </Button>
            ) : null}
          </p>
          <DownloadState of={copy} />
          <p className="note gap-top">
            <a href="/verify.html" download="verify.html">
              {k.page}
            </a>
            {k.pageLead}
          </p>
        </>
      )}
    </Section>
  );
}
