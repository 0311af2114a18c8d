import { checks } from './checks.ts';
import type { Figure } from './figure.ts';
import { firstScreen } from './first-screen.ts';
import { growth } from './growth.ts';
import { lane } from './lane.ts';
import { leafing } from './leafing.ts';
import { logPeak } from './log-peak.ts';
import { log } from './log.ts';
import { largeCase } from './large-case.ts';
import { nation } from './nation.ts';
import { overHttp } from './over-http.ts';
import { papers } from './papers.ts';
import { portal } from './portal.ts';
import { presenting } from './presenting.ts';
import { queue } from './queue.ts';
import { reading } from './reading.ts';
import { rebuild } from './rebuild.ts';
import { secondLock } from './second-lock.ts';
import { service } from './service.ts';

/** All figures in the order of the table; a file for each. */
export const figures: readonly Figure[] = [
  lane,
  overHttp,
  growth,
  largeCase,
  rebuild,
  reading,
  secondLock,
  queue,
  service,
  portal,
  nation,
  log,
  logPeak,
  checks,
  papers,
  leafing,
  presenting,
  firstScreen,
];
