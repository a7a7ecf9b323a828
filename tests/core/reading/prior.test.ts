import { describe, expect, it } from 'vitest';
import { priorOf } from '../../../src/core/reading/prior.ts';
import { readLine } from '../../../src/core/reading/read-line.ts';
import { reader } from './test-reader.ts';

describe('priorOf', () => {
  it('favours what the roles do and what the other lines ask for', () => {
    const roles = [{ role: 'pr', share: 1, lines: [] }] as const;
    const lines = [readLine(reader, '监测舆情，每日上报')];

    const prior = priorOf(reader, { roles, lines });

    expect(prior.get('pr.monitoring')).toBeGreaterThan(prior.get('pr.channels') ?? 0);
    expect(prior.get('pr.channels')).toBeGreaterThan(prior.get('retail.stores') ?? 0);
  });

  it('adds nothing when nothing is known', () => {
    const prior = priorOf(reader, { roles: [], lines: [] });
    expect([...prior.values()].every((weight) => weight === 0)).toBe(true);
  });
});
