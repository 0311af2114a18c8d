import { LinkButton, useUi } from '@xiezhi/ui';
import type { OfferDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { useSettings } from '../settings.tsx';

export type OfferOf = (command: string, key?: string) => OfferDto | undefined;

const here = to.deskPart('court');

/** An act of the court that is set up, where it is open: as a button, or as a link beside what it is about. */
export function Act({ offer, of }: { readonly offer: OfferDto | undefined; readonly of?: string }) {
  const { t } = useSettings();
  const { Anchor } = useUi();
  if (offer === undefined) return null;
  const href = to.act(offer, 'desk', here);
  return of === undefined ? (
    <p className="add">
      <LinkButton href={href}>{offer.title}</LinkButton>
    </p>
  ) : (
    <Anchor
      href={href}
      aria-label={offer.title.includes(of) ? offer.title : t.named(offer.title, of)}
    >
      {offer.action}
    </Anchor>
  );
}
