import type { Instant } from '@xiezhi/kernel';
import type { Beyond, FilePlace, OutsidePorts } from '@xiezhi/docket';
import { Docket, DraftHelp, Drafts, FileStore, Inbox, Notes, Vault } from '@xiezhi/docket';
import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import { hash } from '@node-rs/argon2';
import type { Pool } from 'pg';
import type { Clock } from './clock.ts';
import { triesAt } from './clock.ts';
import { programOf } from './program.ts';
import { senderNow } from './people/actors.ts';
import { MeansKeeper } from './people/means.ts';
import { PasskeyOffice } from './people/passkeys.ts';
import { PhoneCodes } from './people/phone-codes.ts';
import { argon } from './people/sign-in.ts';
import { Tries } from './people/tries.ts';
import { AccessCodes } from './ports/access-code.ts';
import { otherSittingsPort } from './ports/other-sittings.ts';
import { heldByPostPort } from './ports/held-by-post.ts';
import { earlierSuitsPort } from './ports/earlier-suits.ts';
import { PaymentLinks } from './ports/payment-links.ts';
import { accountTiesPort } from './ports/account-ties.ts';
import { peoplePorts } from './ports/people.ts';

export interface CourtParts {
  readonly docket: Docket;
  readonly drafts: Drafts;
  readonly help: DraftHelp;
  readonly notes: Notes;
  readonly files: FileStore;
  readonly inbox: Inbox;
  readonly vault: Vault;
  readonly accessCodes: AccessCodes;
  readonly paymentLinks: PaymentLinks;
  /** For the demo, which opens the same court on another clock. */
  readonly master: Buffer;
}

/** The court's inside on one database: what the server, the demo and tests all stand on. */
export function openCourt(
  pool: Pool,
  parts: {
    readonly clock: Pick<Clock, 'now' | 'ticking'>;
    readonly master: Buffer;
    /** Where files lie: a folder of this machine, or another place. */
    readonly filePlace: FilePlace | string;
    readonly ports: OutsidePorts;
    /** The other zone, where the court is split. */
    readonly beyond?: Beyond;
  },
): CourtParts {
  const vault = new Vault(parts.master);
  const tries = (): Instant => triesAt(parts.clock);
  const codes = new PhoneCodes(pool, vault);
  const accessCodes = new AccessCodes(vault);
  const paymentLinks = new PaymentLinks(vault);
  const docket: Docket = new Docket({
    pool,
    catalogue,
    clock: parts.clock,
    lawAt: (day, calendar, entered) => lawAt(day, null, calendar, entered),
    program: programOf(),
    ports: {
      ...peoplePorts(pool, codes, tries, () => docket),
      ...accountTiesPort(pool, parts.beyond === undefined),
      ...earlierSuitsPort(pool, () => docket),
      ...otherSittingsPort(pool, () => docket),
      ...heldByPostPort(pool, () => docket),
      ...new MeansKeeper(pool, vault, new PasskeyOffice()).ports(() => parts.clock.now(), tries),
      ...accessCodes.ports(new Tries(pool), tries),
      ...paymentLinks.ports(new Tries(pool), tries),
      ...parts.ports,
    },
    claimKey: vault.key('unique-claims'),
    hashSecret: (text) => hash(text, argon),
  });
  const drafts = new Drafts(pool, vault);
  return {
    docket,
    vault,
    accessCodes,
    paymentLinks,
    master: parts.master,
    drafts,
    help: new DraftHelp(pool),
    notes: new Notes(pool, vault),
    files: new FileStore(pool, parts.filePlace),
    inbox: new Inbox(
      pool,
      docket,
      vault,
      (then, receivedAt) => senderNow({ pool, docket }, then, receivedAt),
      parts.beyond ?? null,
      drafts,
    ),
  };
}
