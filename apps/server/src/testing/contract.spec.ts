import { describe, expect, test } from 'vitest';
import { breachesOf } from './contract.ts';

const json = (body: unknown, status = 200, mediaType = 'application/json; charset=UTF-8') => ({
  status,
  mediaType,
  body,
});

describe('an answer is held to the contract', () => {
  test('what lacks a part, or says more than the contract, is found', () => {
    expect(breachesOf('GET', '/api/cases?stage=all', json([{}])).join()).toContain('stream');
    expect(breachesOf('POST', '/api/probe', json({ bytes: 1 }))).toEqual([]);
    expect(breachesOf('POST', '/api/probe', json({ bytes: 1, secret: 'x' })).join()).toContain(
      'additional',
    );
  });

  test('so is another media type, and a refusal that the act has not named', () => {
    expect(breachesOf('GET', '/api/me', json('<html>', 200, 'text/html')).join()).toContain(
      'answers text/html',
    );
    const refusal = {
      ...{ code: 'court/never', what: '', why: '', mend: '', remedy: [] },
      ground: { kind: 'technical', trouble: false },
    };
    const refused = { outcome: 'refused', commandId: 'test-000001', refusals: [refusal] };
    expect(breachesOf('POST', '/api/commands/filing.submit', json(refused, 409)).join()).toContain(
      'allowed values',
    );
  });

  test('so is a problem that the question has not named', () => {
    const told = (status: number, code: string) =>
      json(
        { type: 'x', status, code, title: 'x', detail: 'x' },
        status,
        'application/problem+json',
      );
    const breaches = (status: number, code: string) =>
      breachesOf('GET', '/api/feedback/mine', told(status, code)).join();
    expect(breaches(401, 'sign-in')).toBe('');
    expect(breaches(401, 'wrong-login')).toContain('allowed values');
    expect(breaches(404, 'not-found')).toContain('404');
  });

  test('the address that names more is meant, and what is outside the contract is not held to it', () => {
    expect(
      breachesOf(
        'GET',
        '/api/feedback/mine',
        json({ said: [], desk: null, handled: [], offers: [] }),
      ),
    ).toEqual([]);
    expect(breachesOf('GET', '/metrics', json({}))).toEqual([]);
  });
});
