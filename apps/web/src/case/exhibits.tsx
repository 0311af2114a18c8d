import { Button, fileSize, Icon, useUi, Words } from '@xiezhi/ui';
import type { CaseSpaceDto, ExhibitDto } from '@xiezhi/contract';
import { withLang } from '../api.ts';
import { useDownload } from '../download.ts';
import { useSettings } from '../settings.tsx';
import { useView } from '../leaf/files.ts';
import { leafTexts } from '../texts/leaf.ts';
import { takeAlongTexts } from '../texts/take-along.ts';
import { DownloadState } from './take-along.tsx';

function Files({ exhibit }: { readonly exhibit: ExhibitDto }) {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  const view = useView();
  const k = leafTexts[lang];
  const c = t.caseSpace;
  return (
    <ul className="exhibit-files">
      {exhibit.files.map((file, index) => (
        <li key={file.sha256}>
          <Anchor
            href={view(file) ?? withLang(file.url)}
            aria-label={k.openNamed(c.exhibitFile(file.name, exhibit.number, index + 1))}
          >
            <Icon name="paper" />
            {file.name}
          </Anchor>{' '}
          <small className="num">{fileSize(file.bytes)}</small>
          {file.mediaType === 'application/ofd' ? <small> {c.ofd}</small> : null}
        </li>
      ))}
    </ul>
  );
}

/** What was handed to somebody outside, to be saved and given to them. */
function Pack({ title, name, url }: NonNullable<ExhibitDto['packs']>[number]) {
  const pack = useDownload(url, name);
  return (
    <>
      <p className="add">
        <Button notYet={pack.busy} onPress={pack.start}>
          <Icon name="down" />
          {title}
        </Button>
      </p>
      <DownloadState of={pack} />
    </>
  );
}

/** All that is relied on in one PDF, to leaf through, search and print. */
function Bundle({ space }: { readonly space: Bound }) {
  const { lang } = useSettings();
  const k = takeAlongTexts[lang];
  const key = space.stream.replace(/^case:/u, '');
  const bundle = useDownload(
    withLang(`/api/cases/${encodeURIComponent(key)}/bundle`),
    k.bundleName(space.number ?? key),
  );
  return (
    <div className="no-print">
      <p className="add">
        <Button notYet={bundle.busy} onPress={bundle.start} describedBy="bundle-lead">
          <Icon name="down" />
          {k.bundle}
        </Button>{' '}
        {bundle.busy ? (
          <Button rank="quiet" onPress={bundle.stop}>
            {k.stop}
          </Button>
        ) : null}
      </p>
      <p className="note" id="bundle-lead">
        {k.bundleLead}
      </p>
      <DownloadState of={bundle} />
    </div>
  );
}

type Bound = Pick<CaseSpaceDto, 'stream' | 'number' | 'exhibits'>;

/** Each exhibit in a line, opened to its card; with the bundle of all of them. */
export function Exhibits({ space }: { readonly space: Bound }) {
  const { exhibits } = space;
  return (
    <>
      {exhibits.every(({ gone }) => gone) ? null : <Bundle space={space} />}
      <ExhibitCards exhibits={exhibits} />
    </>
  );
}

/** Each exhibit in a line, opened to its card: what it shows, what each said of it, what the court found. */
export function ExhibitCards({ exhibits }: { readonly exhibits: readonly ExhibitDto[] }) {
  return (
    <div className="exhibits">
      {exhibits.map((one) => (
        <details key={one.id} id={`exhibit-${one.id}`}>
          <summary>
            <span className={one.gone ? 'exhibit-gone' : undefined}>
              <b>{one.number}</b> <Words>{one.name}</Words>
            </span>
            {one.marks.map((mark) => (
              <small className="exhibit-mark" key={mark}>
                {mark}
              </small>
            ))}
          </summary>
          <dl className="kv kv-l">
            {one.facts.map((fact) => (
              <div className="kv-row" key={`${fact.label} ${fact.value}`}>
                <dt>{fact.label}</dt>
                <dd>
                  <Words>{fact.value}</Words>
                </dd>
              </div>
            ))}
          </dl>
          <Files exhibit={one} />
          {(one.packs ?? []).map((pack) => (
            <Pack key={pack.url} {...pack} />
          ))}
        </details>
      ))}
    </div>
  );
}
