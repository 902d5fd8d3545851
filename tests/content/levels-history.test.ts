import { describe, expect, it } from 'vitest';
import { readLevel } from '../../src/cli/levels.ts';
import { assessText, newRun, textFromIds, type Meter } from '../../src/engine/index.ts';

/** Chance to hold of what was signed, with some options otherwise, once everyone who may come has said yes. */
function holding(
  id: string,
  signed: Readonly<Record<string, string>>,
  meters: Partial<Record<Meter, number>> = {},
) {
  const level = readLevel(id);
  const { state } = newRun(level, 'history');
  const context = {
    ...state,
    meters: { ...state.meters, ...meters },
    contributors: state.contributors.map((entry, at) => ({
      ...entry,
      status: 'pledged' as const,
      pledgedThousand: level.contributors[at]!.fieldThousand,
    })),
  };
  return (otherwise: Readonly<Record<string, string>> = {}) =>
    assessText(context, textFromIds(level, { ...signed, ...otherwise })).hold;
}

describe('Kosovo 1999: the notes’ figures', () => {
  const hold = holding('kosovo-1999', {
    status: 'deferred',
    administration: 'un',
    withdrawal: 'liaison',
    zone: 'km5',
    air: 'km25',
    monitoring: 'wide',
    force: 'core',
    mandate: 'chapter',
    engagement: 'means',
    transit: 'kosovo',
    backing: 'ready',
    army: 'demilitarise',
    moscow: 'under',
    refugees: 'all',
    sanctions: 'snapback',
    reconstruction: 'kosovo',
  });

  it('what was signed in June 1999 holds', () => {
    expect(hold()).toBeCloseTo(0.99, 2);
    expect(hold({ force: 'nato' })).toBeCloseTo(0.96, 2);
    expect(hold({ backing: 'enablers' })).toBeCloseTo(0.91, 1);
  });

  it('and not without who stands behind it, or without a force', () => {
    expect(hold({ backing: 'none' })).toBeCloseTo(0.36, 2);
    expect(hold({ engagement: 'self-defence' })).toBeCloseTo(0.78, 2);
    expect(hold({ force: 'un' })).toBeCloseTo(0.3, 2);
    const october = { withdrawal: 'garrison', zone: 'none', air: 'none', monitoring: 'osce' };
    expect(hold({ ...october, force: 'none', backing: 'none' })).toBeCloseTo(0.11, 2);
  });
});

describe('Korea 1953: the notes’ figures', () => {
  const hold = holding(
    'korea-1953',
    {
      line: 'contact',
      zone: 'km2',
      supervision: 'nations',
      reinforcement: 'piece',
      airfields: 'free',
      prisoners: 'neutral',
      seoul: 'abides',
      force: 'corps',
      response: 'wider',
      backing: 'treaty',
      army: 'twenty',
      conference: 'deferred',
      trade: 'kept',
      aid: 'first',
      civilians: 'cross',
    },
    { ukrainianArmyThousand: 460 },
  );

  it('what was signed in July 1953 holds, by divisions, treaty and declaration', () => {
    expect(hold()).toBeCloseTo(0.99, 2);
    expect(hold({ backing: 'base' })).toBeCloseTo(0.91, 2);
    expect(hold({ backing: 'declaration' })).toBeCloseTo(0.53, 2);
    expect(hold({ backing: 'none' })).toBeCloseTo(0.13, 2);
    expect(hold({ response: 'council' })).toBeCloseTo(0.51, 2);
    expect(hold({ force: 'none' })).toBeCloseTo(0.08, 2);
  });

  it('and hardly by its zone or its inspectors', () => {
    expect(Math.abs(hold({ zone: 'km16' }) - hold())).toBeLessThan(0.01);
    expect(Math.abs(hold({ supervision: 'free' }) - hold())).toBeLessThan(0.01);
  });
});
