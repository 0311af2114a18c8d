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

  test('the address that names more is meant, and what is outside the contract is not held to it', () => {
    const problem = { type: '/problems/x', status: 404, code: 'x', title: 'x', detail: 'x' };
    const told = json(problem, 404, 'application/problem+json');
    expect(breachesOf('GET', '/api/feedback/mine', told)).toEqual([]);
    expect(breachesOf('GET', '/metrics', json({}))).toEqual([]);
  });
});
