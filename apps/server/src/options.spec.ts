import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const read = (line: string, env = {}) => readOptions(line.split(' '), env);
const trust = 'a'.repeat(40);

test('a court is one process unless it is told which of two it is, and by which folder they meet', () => {
  expect(read('--port 8081')).toMatchObject({ options: { zone: 'both', exchangeFolder: null } });
  expect(read('--zone court --exchange /x')).toMatchObject({
    options: { zone: 'court', exchangeFolder: '/x', trust: null, logName: null },
  });
  for (const line of ['--zone court', '--exchange /x', '--zone both --exchange /x'])
    expect(read(line)).toMatchObject({ fault: expect.stringContaining('--exchange') as unknown });
  expect(read('--zone inner --exchange /x')).toMatchObject({
    fault: expect.any(String) as unknown,
  });
});

test('in production the other zone’s keys are compared by people', () => {
  const production = { XIEZHI_PRODUCTION: '1' };
  expect(read('--no-demo --zone service --exchange /x', production)).toHaveProperty('fault');
  expect(read(`--no-demo --zone service --exchange /x --trust ${trust}`, production)).toMatchObject(
    {
      options: { trust },
    },
  );
  expect(read('--zone service --exchange /x --trust short')).toHaveProperty('fault');
});

test('a court in production has neither a demo nor a clock that people move', () => {
  const production = { XIEZHI_PRODUCTION: '1' };
  expect(read('--port 8081', production)).toMatchObject({
    fault: expect.stringContaining('--no-demo') as unknown,
  });
  expect(read('--no-demo --clock manual', production)).toHaveProperty('fault');
  expect(read('--no-demo', production)).toHaveProperty('options');
});

test('an address of a database that is empty is none, and a folder is no other word', () => {
  expect(read('--port 8081', { DATABASE_URL: '' })).toMatchObject({
    options: { databaseUrl: null },
  });
  for (const line of ['--data', '--data --no-demo', '--data='])
    expect(read(line)).toMatchObject({ fault: expect.stringContaining('--data') as unknown });
});
