import { describe, expect, it } from 'vitest';
import { simulatedFace, simulatedRegister } from './identity-register.ts';
import { secondLockFault, standInFault, standInsIn } from './stand-ins.ts';

const residentId = '11010519491231002X';

describe('the stand-in for the household register', () => {
  it.each([
    ['赵青禾', residentId, 'match'],
    ['赵青禾', '110105194912310021', 'no-match'],
    ['无名氏', residentId, 'no-match'],
    ['赵断线', residentId, 'unavailable'],
  ])(
    'answers for %s and %s: %s, and says that it is a simulator',
    async (name, number, outcome) => {
      expect(await simulatedRegister({ name, residentId: number })).toEqual({
        outcome,
        source: 'simulator',
      });
    },
  );

  it('knows a stranger’s face and a service that is away', async () => {
    expect((await simulatedFace({ name: '陌生人', residentId })).outcome).toBe('no-match');
    expect((await simulatedFace({ name: '断线', residentId })).outcome).toBe('unavailable');
    expect((await simulatedFace({ name: '赵青禾', residentId })).outcome).toBe('match');
  });
});

describe('stand-ins', () => {
  it('are named until the real part is set', () => {
    expect(standInsIn({})).toEqual([
      ...['identity-register', 'face-check', 'sms', 'email', 'cashier'],
      ...['deposit-registry', 'connected-system', 'enterprise-register', 'treasury'],
    ]);
    expect(standInsIn({ SMTP_URL: 'smtp://x', SMS_URL: 'https://x' })).toEqual([
      'identity-register',
      'face-check',
      'cashier',
      'deposit-registry',
      'connected-system',
      'enterprise-register',
      'treasury',
    ]);
  });

  it('are not missed in a court zone, which sends no mail and takes no money itself', () => {
    expect(standInsIn({}, 'court')).toEqual([
      ...[
        'identity-register',
        'face-check',
        'sms',
        'deposit-registry',
        'connected-system',
        'enterprise-register',
        'treasury',
      ],
    ]);
    expect(standInsIn({}, 'service')).toEqual(standInsIn({}));
  });

  it('keep a court in production from starting, unless it was told to', () => {
    expect(standInFault({ XIEZHI_PRODUCTION: '1' })).toContain('identity-register');
    expect(standInFault({ XIEZHI_PRODUCTION: '1', XIEZHI_ALLOW_STAND_INS: '1' })).toBeNull();
    expect(standInFault({})).toBeNull();
  });

  it('are not the only thing looked at: production runs with both locks on reading, or was told to run with one', () => {
    const production = { XIEZHI_PRODUCTION: '1' };
    expect(secondLockFault(production, false)).toContain('xiezhi_reader');
    expect(secondLockFault(production, true)).toBeNull();
    expect(secondLockFault({ ...production, XIEZHI_ALLOW_ONE_LOCK: '1' }, false)).toBeNull();
    expect(secondLockFault({}, false)).toBeNull();
  });
});
