import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import {
  CannotItem,
  DocketList,
  Empty,
  LinkButton,
  NextList,
  TodoItem,
  useUi,
  type DocketLine,
  Words,
} from '@xiezhi/ui';
import type { CaseSpaceDto, NotOfferedDto, OfferDto } from '@xiezhi/contract';
import { severalId, to } from '../addresses.ts';
import { withLang } from '../api.ts';
import { dayWords, momentWords } from '../clock.ts';
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
  const way = offers.find(
    ({ command }) => command === (closed === 'reason-first' ? 'reading.open' : 'authority.show'),
  );
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

/** What is owed first, then by day; the rest in the court's order. */
export function inOrder(offers: readonly OfferDto[]): readonly OfferDto[] {
  const far = Number.POSITIVE_INFINITY;
  return [...offers].sort(
    (one, other) =>
      Number(other.owed) - Number(one.owed) || (one.due?.days ?? far) - (other.due?.days ?? far),
  );
}

function Item(props: {
  readonly offer: OfferDto;
  readonly from: string | undefined;
  readonly first: boolean;
  readonly all: readonly OfferDto[];
}) {
  const { lang } = useSettings();
  const { offer } = props;
  return (
    <TodoItem
      shared={props.all.some((one) => one !== offer && one.action === offer.action)}
      title={offer.title}
      lead={offer.lead}
      tell={offer.tell}
      action={offer.action}
      href={to.act(offer, props.from)}
      owed={offer.owed}
      basis={offer.basis}
      first={props.first}
      due={
        offer.due
          ? {
              on: dayWords(offer.due.on, lang, false),
              days: offer.due.days,
              provisional: offer.due.provisional,
            }
          : undefined
      }
    />
  );
}

const idOf = (offer: OfferDto): string => `${offer.command} ${offer.key}`;

/** What is owed, soonest first. */
export function TodoList(props: { readonly offers: readonly OfferDto[]; readonly from?: string }) {
  const { t } = useSettings();
  const owed = inOrder(props.offers.filter((offer) => offer.owed));
  if (owed.length === 0) {
    return (
      <Empty title={t.caseSpace.todoNone}>
        <p>{t.caseSpace.todoNoneLead}</p>
      </Empty>
    );
  }
  return (
    <ol className="todo">
      {owed.map((offer, index) => (
        <Item
          key={idOf(offer)}
          offer={offer}
          from={props.from}
          first={index === 0}
          all={props.offers}
        />
      ))}
    </ol>
  );
}

/** One act about several things, folded; a link to it (`#act-…`) opens it and leads there. */
function Several(props: {
  readonly first: OfferDto;
  readonly offers: readonly OfferDto[];
  readonly from?: string | undefined;
}) {
  const { first, offers, from } = props;
  const { t } = useSettings();
  const { Anchor } = useUi();
  const { hash } = useLocation();
  const details = useRef<HTMLDetailsElement>(null);
  const id = severalId(first.command);
  useEffect(() => {
    if (hash !== `#${id}` || details.current === null) return;
    details.current.open = true;
    details.current.scrollIntoView({ block: 'center' });
    details.current.querySelector('summary')?.focus();
  }, [hash, id]);
  return (
    <details id={id} ref={details}>
      <summary>{t.caseSpace.severalOf(first.act, offers.length)}</summary>
      <ul className="rows">
        {offers.map((offer) => (
          <li key={idOf(offer)}>
            <Anchor href={to.act(offer, from)}>{offer.title}</Anchor>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What may be done and need not be. One act that is open about several things stands in one line until it is opened. */
export function OptionalList(props: {
  readonly offers: readonly OfferDto[];
  readonly from?: string;
}) {
  const acts = new Map<string, OfferDto[]>();
  for (const offer of props.offers.filter((each) => !each.owed))
    acts.set(offer.command, [...(acts.get(offer.command) ?? []), offer]);
  return (
    <ul className="todo">
      {[...acts.values()].map((offers) => {
        const [first] = offers;
        if (first === undefined) return null;
        if (offers.length === 1)
          return (
            <Item
              key={idOf(first)}
              offer={first}
              from={props.from}
              first={false}
              all={props.offers}
            />
          );
        return (
          <li key={first.command} className="todo-several">
            <Several first={first} offers={offers} from={props.from} />
          </li>
        );
      })}
    </ul>
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
    files: row.files.map((file) => ({ ...file, url: withLang(file.url) })),
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

export function CaseTitle({ title }: { readonly title: string }) {
  return (
    <h1>
      <Words>{title}</Words>
    </h1>
  );
}
