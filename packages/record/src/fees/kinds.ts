import { judgmentDecidedAbove, retrialOpened } from '../appeal/entries.ts';
import { claimsChanged, claimsSeparated } from '../claims/entries.ts';
import { caseTransferred } from '../defence/entries.ts';
import { deadlineMoved, recordCorrected } from '../proceedings/entries.ts';
import * as kinds from './entries.ts';
import { refundFailed, refundStarted, refundUnclear } from './refund-entries.ts';
import { debtPaid, objectionBilled, refundForgone, sharesFixed } from './share-entries.ts';
import { ticketGiven } from './ticket-entries.ts';

/** What is entered about money, and what else moves it. */
export const feeKinds = [
  kinds.feeBilled,
  kinds.feeNoticed,
  kinds.feeAdjusted,
  kinds.feeRefunded,
  refundStarted,
  refundFailed,
  refundUnclear,
  kinds.paymentStarted,
  kinds.paymentFailed,
  kinds.paymentUnclear,
  kinds.feePaid,
  kinds.counterclaimPaid,
  kinds.appealPaid,
  kinds.paymentLinkMade,
  kinds.reliefRequested,
  kinds.reliefDecided,
  kinds.reviewAsked,
  kinds.reviewDecided,
  kinds.treatedAsWithdrawn,
  kinds.paymentTermExtended,
  claimsChanged,
  claimsSeparated,
  deadlineMoved,
  recordCorrected,
  caseTransferred,
  retrialOpened,
  judgmentDecidedAbove,
  sharesFixed,
  refundForgone,
  debtPaid,
  objectionBilled,
  ticketGiven,
] as const;
