import type { CourtId } from '@xiezhi/kernel';
import type { Docket, DraftHelp, Drafts, FileStore, Inbox, Notes, Vault } from '@xiezhi/docket';
import type { Actor, Catalogue } from '@xiezhi/procedures';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { Clock, ManualClock } from '../clock.ts';
import type { Session, Sessions } from '../people/sessions.ts';
import type { AccessCodes } from '../ports/access-code.ts';
import type { PaymentLinks } from '../ports/payment-links.ts';
import type { CashierPort } from '../ports/cashier.ts';
import type { CourtLog } from '../ledger/court-log.ts';
import type { Metrics } from '../metrics.ts';
import type { MalwareScanner } from '../ports/malware.ts';
import type { PagePictures } from '../reading/page-pictures.ts';
import type { Split } from '../zone/split.ts';

/** Everything the HTTP side works with. Made once by the composition root. */
export interface Environment {
  readonly pool: Pool;
  readonly docket: Docket;
  readonly catalogue: Catalogue;
  readonly inbox: Inbox;
  readonly drafts: Drafts;
  readonly help: DraftHelp;
  readonly notes: Notes;
  readonly files: FileStore;
  /** Pages of those files as one sees them. */
  readonly pictures: PagePictures;
  /** Looks into what people hand in; null where the court has none. */
  readonly scanner: MalwareScanner | null;
  readonly vault: Vault;
  readonly accessCodes: AccessCodes;
  readonly paymentLinks: PaymentLinks;
  readonly cashier: CashierPort;
  readonly sessions: Sessions;
  readonly clock: Clock;
  /** Present with `--clock manual` only. */
  readonly manualClock: ManualClock | null;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly demo: boolean;
  /** The court of this installation, when one has been set up. */
  readonly court: () => Promise<CourtId | null>;
  /** Parts that stand in for something real, named on every screen. */
  readonly standIns: readonly string[];
  readonly webFolder: string;
  readonly uploadFolder: string;
  /** Commands are received and decided later, as when the court zone lies behind an exchange. */
  readonly decideLater: boolean;
  /** The log that outsiders check; null in the service zone, whose dockets reach it through the court zone. */
  readonly ledger: CourtLog | null;
  /** The other zone; null in one process that is both. */
  readonly split: Split | null;
}

export interface RequestVariables {
  Variables: { actor: Actor; session: Session | null };
}
