import { lazy, Suspense, useState } from 'react';
import {
  CannotItem,
  DocketList,
  Lanes,
  LinkButton,
  NextList,
  type DocketLine,
  Words,
} from '@xiezhi/ui';
import type { CaseSpaceDto, NotOfferedDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { withLang } from '../api.ts';
import { dayWords, momentWords } from '../clock.ts';
import { useView } from '../leaf/files.ts';
import { groundsOf } from '../refusal/ground.tsx';
import { useSettings } from '../settings.tsx';
import { useMendLines } from './remedies.tsx';

const ReceiptDialog = lazy(() => import('./receipt-dialog.tsx'));

/** Why nothing of the case is here yet, and the one act that opens it. */
export function ClosedNotice(props: { readonly space: CaseSpaceDto; readonly from?: string }) {
  const { t } = useSettings();
  const { closed, offers } = props.space;
  if (closed === undefined) return null;
  const words = t.closed[closed];
  const opens = { 'reason-first': 'reading.open', 'authority-first': 'authority.show' };
  const way =
    closed === 'work-only' ? undefined : offers.find(({ command }) => command === opens[closed]);
  return (
    <section className="notice notice-mend">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {way === undefined ? null : (
        <div className="row">
          <LinkButton href={to.act(way, props.from)} rank="first">
            {way.title}
          </LinkButton>
        </div>
      )}
    </section>
  );
}

/** To whoever was let go: that this is the case as it was then. */
export function LeftNotice({ left }: Pick<CaseSpaceDto, 'left'>) {
  const { t, lang } = useSettings();
  return left === undefined ? null : (
    <section className="notice">
      <h2>{t.left.title(dayWords(left.on, lang, false))}</h2>
      <p>{t.left.lead}</p>
    </section>
  );
}

const shownAtFirst = 3;

export function CannotList({ items }: { readonly items: readonly NotOfferedDto[] }) {
  const { t } = useSettings();
  const mendLines = useMendLines();
  const item = (each: NotOfferedDto) => (
    <CannotItem
      key={`${each.command} ${each.key}`}
      title={each.title}
      why={each.refusals.map((refusal) => refusal.why)}
      basis={groundsOf(each.refusals, t)}
      mend={mendLines(each)}
    />
  );
  const rest = items.slice(shownAtFirst);
  return (
    <>
      <ul className="cannot">{items.slice(0, shownAtFirst).map(item)}</ul>
      {rest.length === 0 ? null : (
        <details className="more">
          <summary>{t.caseSpace.cannotMore(rest.length)}</summary>
          <ul className="cannot">{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}

export function NextSteps({ space }: { readonly space: CaseSpaceDto }) {
  const { t, lang } = useSettings();
  if (space.next.length === 0) return <p className="note">{t.caseSpace.nextNone}</p>;
  return (
    <NextList
      steps={space.next.map((step) => ({
        ...step,
        on: step.on === '' ? t.caseSpace.later : momentWords(step.on, lang),
      }))}
    />
  );
}

export function Docket(props: {
  readonly space: CaseSpaceDto;
  readonly from?: string;
  readonly atFirst?: number;
}) {
  const { t, lang } = useSettings();
  const { space } = props;
  const [receipt, setReceipt] = useState<DocketLine | null>(null);
  const view = useView();
  const lines = space.docket.map((row) => ({
    ...row,
    at: momentWords(row.at, lang),
    ...(row.outcome === undefined ? {} : { whole: to.outcome(row.outcome) }),
    ...(space.closed === undefined
      ? {
          then: {
            href: to.caseAsOf(space.stream, row.seq, props.from),
            label: `${momentWords(row.at, lang)} · ${t.asOf.link(row.seq)}`,
          },
        }
      : {}),
    files: row.files.map((file) => ({ ...file, url: view(file) ?? withLang(file.url) })),
  }));
  return (
    <>
      {space.closed === undefined ? <p className="note">{t.asOf.how}</p> : null}
      <DocketList lines={lines} atFirst={props.atFirst} onReceipt={setReceipt} />
      {receipt === null ? null : (
        <Suspense fallback={null}>
          <ReceiptDialog
            line={receipt}
            onClose={() => {
              setReceipt(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** How each takes part in each step, since when, and by which entry: linked where that entry is the reader's to read. */
export function CaseLanes({
  space,
  from,
}: {
  readonly space: CaseSpaceDto;
  readonly from?: string;
}) {
  const { t, lang } = useSettings();
  const mine = new Set(space.docket.map(({ seq }) => seq));
  const lanes = space.lanes.map((lane) => ({
    ...lane,
    cells: lane.cells.map(({ seq, since, ...cell }) => ({
      ...cell,
      since: since === undefined ? undefined : t.caseSpace.lanesSince(dayWords(since, lang)),
      href: seq === undefined || !mine.has(seq) ? undefined : to.caseAsOf(space.stream, seq, from),
    })),
  }));
  return <Lanes lanes={lanes} caption={t.caseSpace.lanes} />;
}

export function CaseTitle({ title }: { readonly title: string }) {
  return (
    <h1>
      <Words>{title}</Words>
    </h1>
  );
}
