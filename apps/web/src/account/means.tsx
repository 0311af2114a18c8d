import type { MeansDto, OfferDto } from '@xiezhi/contract';
import { LinkButton } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { dayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { safetyTexts } from '../texts/account-safety.ts';

const acts: readonly string[] = [
  'identity.set-up-totp',
  'identity.keep-recovery-codes',
  'identity.add-passkey',
  'identity.remove-means',
];

/** Is this act about a means of confirming? Those have a section of their own. */
export const isOfMeans = ({ command }: { readonly command: string }): boolean =>
  acts.includes(command);

/** What each means is now, beside the act that sets it up, and what each that is set up is taken away by. */
export function MeansList(props: {
  readonly means: MeansDto;
  readonly offers: readonly OfferDto[];
}) {
  const { t, lang } = useSettings();
  const w = safetyTexts[lang].means;
  const { means, offers } = props;
  const now = (command: string): string => {
    if (command === 'identity.set-up-totp') return means.totp ? w.set : w.notSet;
    if (command === 'identity.keep-recovery-codes')
      return means.recoveryCodesLeft === null ? w.notSet : w.left(means.recoveryCodesLeft);
    return means.passkeys ? w.set : w.notSet;
  };
  const nameOf = (id: string): string => {
    const one = means.means.find((each) => each.id === id);
    const kind = w.kinds[one?.means ?? ''] ?? '';
    return one === undefined || one.name === '' ? kind : t.named(kind, one.name);
  };
  return (
    <ul className="ways gap-top">
      {offers
        .filter((offer) => isOfMeans(offer) && offer.command !== 'identity.remove-means')
        .map((offer) => (
          <li key={offer.command}>
            <div>
              <h3>{offer.title}</h3>
              <p>{offer.lead}</p>
              <p>
                <b>{now(offer.command)}</b>
              </p>
            </div>
            <LinkButton href={to.act(offer, undefined, to.account)} label={offer.title}>
              {w.actions[offer.command] ?? offer.action}
            </LinkButton>
          </li>
        ))}
      {offers
        .filter((offer) => offer.command === 'identity.remove-means')
        .map((offer) => {
          const at = means.means.find((one) => one.id === offer.key)?.at;
          return (
            <li key={`remove ${offer.key}`}>
              <div>
                <h3>{nameOf(offer.key)}</h3>
                <p>{at === undefined ? '' : w.since(dayWords(at, lang))}</p>
              </div>
              <LinkButton
                href={to.act(offer, undefined, to.account)}
                label={t.named(offer.action, nameOf(offer.key))}
              >
                {offer.action}
              </LinkButton>
            </li>
          );
        })}
    </ul>
  );
}
