import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What an engineer watches: Prometheus text at `/metrics`. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests: Histogram<'route' | 'status'>;
  readonly commands: Counter<'command' | 'outcome'>;
  readonly backlog: Gauge;
  readonly missingFiles: Counter;
  readonly outbox: Gauge<'port' | 'state'>;
  readonly letters: Gauge<'state'>;
  readonly log: Gauge<'state'>;
  readonly logAlarms: Gauge<'kind' | 'who'>;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'xiezhi_http_seconds',
      help: 'Seconds from request to answer',
      labelNames: ['route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [this.registry],
    });
    this.commands = new Counter({
      name: 'xiezhi_commands_total',
      help: 'Commands answered, by outcome',
      labelNames: ['command', 'outcome'],
      registers: [this.registry],
    });
    this.missingFiles = new Counter({
      name: 'xiezhi_missing_files_total',
      help: 'Filed documents asked for whose bytes are not on the disk',
      registers: [this.registry],
    });
    this.outbox = new Gauge({
      name: 'xiezhi_outbox_messages',
      help: 'Messages to the outside that wait, and that a person must look at',
      labelNames: ['port', 'state'],
      registers: [this.registry],
    });
    this.letters = new Gauge({
      name: 'xiezhi_letters',
      help: 'Letters that wait for the other zone, and that a person must look at',
      labelNames: ['state'],
      registers: [this.registry],
    });
    this.log = new Gauge({
      name: 'xiezhi_log_entries',
      help: 'Entries that the last checkpoint of the log promises, and that wait for the next',
      labelNames: ['state'],
      registers: [this.registry],
    });
    this.logAlarms = new Gauge({
      name: 'xiezhi_log_alarm',
      help: 'What is wrong with the log: 1 for each alarm, by its kind and by whom it was noticed; what it says is in /healthz',
      labelNames: ['kind', 'who'],
      registers: [this.registry],
    });
    this.backlog = new Gauge({
      name: 'xiezhi_lane_waiting',
      help: 'Decided commands that wait for the lane',
      registers: [this.registry],
    });
  }
}
