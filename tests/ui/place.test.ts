import { describe, expect, test } from 'vitest';
import { HOME, parsePlace, placePath, type Place } from '../../src/ui/place.ts';

describe('parsePlace', () => {
  test.each<{ path: string; want: Place }>([
    { path: '', want: HOME },
    { path: '#/', want: HOME },
    { path: '#/role/media', want: { page: 'role', id: 'media' } },
    { path: '#/search/%E7%A7%8D%E8%8D%89', want: { page: 'search', id: '种草' } },
    { path: '#/search/A/B', want: { page: 'search', id: 'A/B' } },
    { path: '#/own/100%', want: { page: 'own', id: '100%' } },
    { path: '#/role/', want: HOME },
    { path: '#/compare', want: { page: 'compare' } },
    { path: '#/nowhere/at-all', want: HOME },
  ])('leads $path to its place', ({ path, want }) => {
    expect(parsePlace(path)).toEqual(want);
  });

  test('leads the path of every place back to it', () => {
    const places: Place[] = [
      { page: 'paste' },
      { page: 'theme', id: 'slang' },
      { page: 'search', id: 'A/B 测试?#' },
    ];

    expect(places.map((place) => parsePlace(`#/${placePath(place)}`))).toEqual(places);
  });
});
