/**
 * A thread that ends the process when its court has gone. The reader itself hears nothing of that while it is in the middle
 * of a file that keeps it busy.
 */
import { workerData } from 'node:worker_threads';

const everyMillis = 1000;

setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, everyMillis);
