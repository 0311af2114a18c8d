import { Icon, useUi } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { useSettings } from '../settings.tsx';
import { offlineTexts } from '../texts/offline.ts';
import { useSaid } from './said.ts';

/** What became of what was written without a network: saved, or to be chosen between. */
export default function KeptSays() {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  const w = offlineTexts[lang];
  const sent = useSaid();
  if (sent === null) return null;
  return (
    <>
      {sent.saved.length === 0 ? null : (
        <div className="stale">
          <div className="wrap">
            <Icon name="check" />
            {w.sent(sent.saved.map(({ title }) => title).join(t.comma))}
          </div>
        </div>
      )}
      {sent.handedIn.length === 0 ? null : (
        <div className="stale">
          <div className="wrap">
            <Icon name="check" />
            <span>
              {w.handedIn}
              {sent.handedIn.map(({ act, title, sent: request }) => (
                <Anchor key={JSON.stringify(act)} href={to.outcome(request?.commandId ?? '')}>
                  {title}
                </Anchor>
              ))}
            </span>
          </div>
        </div>
      )}
      {sent.differ.length === 0 ? null : (
        <div className="stale">
          <div className="wrap">
            <Icon name="mend" />
            <span>
              {w.differ}
              {sent.differ.map(({ act, title }) => (
                <Anchor key={JSON.stringify(act)} href={to.act(act)}>
                  {title}
                </Anchor>
              ))}
            </span>
          </div>
        </div>
      )}
    </>
  );
}
