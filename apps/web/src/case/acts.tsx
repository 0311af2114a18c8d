import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { Empty, FoldedGroup, TodoItem, useUi } from '@xiezhi/ui';
import type { OfferDto } from '@xiezhi/contract';
import { severalId, to } from '../addresses.ts';
import { dayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';

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
  readonly grouped?: boolean;
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
      grouped={props.grouped === true}
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
    for (let one = details.current.parentElement; one !== null; one = one.parentElement)
      if (one instanceof HTMLDetailsElement) one.open = true;
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

/** By what each has in common, in the order in which it first comes. `Map.groupBy` is not in the browsers of older phones. */
function groups(
  offers: readonly OfferDto[],
  of: (offer: OfferDto) => string,
): readonly (readonly [string, readonly OfferDto[]])[] {
  const found = new Map<string, OfferDto[]>();
  for (const offer of offers) found.set(of(offer), [...(found.get(of(offer)) ?? []), offer]);
  return [...found];
}

/** One line for each act, in the court's order; one that is open about several things is folded until it is opened. */
function Acts(props: {
  readonly offers: readonly OfferDto[];
  readonly all: readonly OfferDto[];
  readonly from: string | undefined;
  readonly grouped: boolean;
}) {
  const { all, from, grouped } = props;
  return (
    <ul className="todo">
      {groups(props.offers, ({ command }) => command).map(([, offers]) => {
        const [first, second] = offers;
        if (first === undefined) return null;
        return second === undefined ? (
          <Item key={idOf(first)} offer={first} first={false} {...{ all, from, grouped }} />
        ) : (
          <li key={first.command} className="todo-several">
            <Several first={first} offers={offers} from={from} />
          </li>
        );
      })}
    </ul>
  );
}

const actsIn = (offers: readonly OfferDto[]): number =>
  new Set(offers.map(({ command }) => command)).size;

/** As many acts as an eye takes in at once stand one below another; more of them under the step they belong to. */
const inOneList = 7;

/** What may be done and need not be. */
export function OptionalList(props: {
  readonly offers: readonly OfferDto[];
  readonly from?: string;
}) {
  const { t } = useSettings();
  const { offers: all, from } = props;
  const offers = all.filter((each) => !each.owed);
  if (actsIn(offers) <= inOneList) return <Acts grouped={false} {...{ offers, all, from }} />;
  return (
    <>
      {groups(offers, ({ topic }) => topic ?? t.caseSpace.otherActs).map(([topic, group]) => (
        <FoldedGroup key={topic} title={topic} count={t.caseSpace.count(actsIn(group))}>
          <Acts grouped offers={group} {...{ all, from }} />
        </FoldedGroup>
      ))}
    </>
  );
}
