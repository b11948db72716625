import { describe, expect, it } from 'vitest';
import { readAddress, relativePath, resolvePath } from '../../../src/markdown/link-address.ts';
import fc from '../property.ts';

describe('an address', () => {
  it.each([
    ['https://post.example/2?a=b#c', { kind: 'external', url: 'https://post.example/2?a=b#c' }],
    ['HTTP://post.example', { kind: 'external', url: 'HTTP://post.example' }],
    ['mailto:desk@post.example', { kind: 'mail', url: 'mailto:desk@post.example' }],
    ['../../places/harbour.yaml', { kind: 'file', path: '../../places/harbour.yaml', fragment: '' }],
    ['council.md#claim-met', { kind: 'file', path: 'council.md', fragment: 'claim-met' }],
    ['#claim-met', { kind: 'file', path: '', fragment: 'claim-met' }],
    ['javascript:alert(1)', { kind: 'unsafe', reason: 'scheme' }],
    ['//evil.example', { kind: 'unsafe', reason: 'network-path' }],
    ['https://a@evil.example', { kind: 'unsafe', reason: 'credentials' }],
    ['/\\evil.example', { kind: 'unsafe', reason: 'characters' }],
    ['java\nscript:alert(1)', { kind: 'unsafe', reason: 'characters' }],
    ['https:evil.example', { kind: 'unsafe', reason: 'form' }],
    ['https://post.example/2.[^met]', { kind: 'unsafe', reason: 'form' }],
    ['https://[', { kind: 'unsafe', reason: 'form' }],
    ['%2e%2e/places/harbour.yaml', { kind: 'unsafe', reason: 'encoded' }],
  ])('%j is read as %j', (url, address) => {
    expect(readAddress(url)).toEqual(address);
  });
});

describe('a relative path', () => {
  it.each([
    ['events/2023-06/a.md', '../../places/harbour.yaml', 'places/harbour.yaml'],
    ['events/2023-06/a.md', 'b.md', 'events/2023-06/b.md'],
    ['events/2023-06/a.md', './b.md', 'events/2023-06/b.md'],
    ['about.md', 'sources/one.yaml', 'sources/one.yaml'],
    ['events/2023-06/a.md', '../../../README.md', null],
    ['about.md', '/etc/passwd', null],
  ])('from %s by %s leads to %s', (from, path, to) => {
    expect(resolvePath(from, path)).toBe(to);
  });

  it('leads back to where it was made for', () => {
    const path = fc
      .array(fc.constantFrom('events', 'places', '2023-06', 'a'), { minLength: 1, maxLength: 4 })
      .map((steps) => `${steps.join('/')}/x.md`);
    fc.assert(
      fc.property(path, path, (from, to) => {
        expect(resolvePath(from, relativePath(from, to))).toBe(to);
      }),
    );
  });
});
