/** The schemas: they can be exported for editors' tools, and every field says what it is for. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faultOf } from '../../../src/schema/fault.ts';
import { SCHEMAS } from '../../../src/schema/index.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  required?: string[];
}

/** Every field of a schema, as its path. */
function fields(schema: JsonSchema, path: string): { path: string; field: JsonSchema }[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap((part) =>
    fields(part, path),
  );
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    { path: `${path}.${name}`, field },
    ...fields(field, `${path}.${name}`),
  ]);
  return [...inner, ...own];
}

const exported = Object.entries(SCHEMAS).map(
  ([type, schema]) => [type, z.toJSONSchema(schema, { io: 'input' }) as JsonSchema] as const,
);

describe.each(exported)('the schema of %s', (type, schema) => {
  it('describes every field', () => {
    const found = fields(schema, type);
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter(({ field }) => !field.description).map(({ path }) => path)).toEqual([]);
  });

  it('takes no unknown field', () => {
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('required fields', () => {
  it('are those of the content model', () => {
    expect(Object.fromEntries(exported.map(([type, { required }]) => [type, required]))).toEqual({
      event: ['title', 'summary', 'kind', 'when', 'claims'],
      source: ['title', 'kind'],
      outlet: ['name'],
      actor: ['name', 'kind'],
      place: ['name', 'kind'],
      question: ['title', 'kind', 'scope'],
      thread: ['title', 'summary'],
      site: ['title', 'story', 'lede', 'description', 'url', 'lang', 'timezone', 'licence'],
    });
  });
});

describe('addresses', () => {
  const takes = (url: string): boolean =>
    SCHEMAS.outlet.safeParse({ name: 'A', url }).success &&
    SCHEMAS.source.safeParse({ title: null, kind: 'post', url }).success;

  it.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/%D0%9A',
    'https://президент.рф/новости',
    'https://[::1]/',
  ])('may be %s', (url) => {
    expect(takes(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    '//example.org',
    'https:example.org',
    'https://',
    'https://a b.example',
    'https://user@example.org',
    'https://user:pass@example.org',
    'https://example.org\\@evil.example',
    'https://exa\tmple.org',
    'https://example.org/\n',
    'https://example.org:99999/',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('may not be %j', (url) => {
    expect(takes(url)).toBe(false);
  });
});

describe('the site', () => {
  const site = {
    ...{ title: 'T', story: 'S', lede: 'L', description: 'D', url: 'https://a.example/b/', lang: 'en' },
    ...{ timezone: 'Europe/Kyiv', licence: 'CC0' },
  };
  const takes = (change: object): boolean => SCHEMAS.site.safeParse({ ...site, ...change }).success;

  it('has a time zone by its IANA name', () => {
    expect(takes({})).toBe(true);
    expect(['Europe/Moscow', 'UTC', 'America/Argentina/Buenos_Aires'].every((timezone) => takes({ timezone }))).toBe(
      true,
    );
    expect(
      ['europe/moscow', 'europe/kyiv', 'UTC'].map((timezone) => SCHEMAS.site.parse({ ...site, timezone }).timezone),
    ).toEqual(['Europe/Moscow', 'Europe/Kyiv', 'UTC']);
    expect(['+03:00', 'Moscow', 'MSK+3', ''].some((timezone) => takes({ timezone }))).toBe(false);
  });

  it.each([
    ['kyiv', 'Europe/Kyiv'],
    ['New York', 'America/New_York'],
    ['Ruritania', 'Europe/Lisbon'],
  ])('expects for %s a time zone such as %s', (timezone, zone) => {
    const issues = SCHEMAS.site.safeParse({ ...site, timezone }).error?.issues;
    expect(issues?.map(faultOf)).toMatchObject([{ expected: `a time zone of the IANA database, such as ${zone}` }]);
  });

  it('has a language by its tag', () => {
    expect(['en', 'uk', 'pt-BR', 'zh-Hant', 'sr-Latn-RS'].every((lang) => takes({ lang }))).toBe(true);
    expect(['english', 'en_US', 'e', '', '12'].some((lang) => takes({ lang }))).toBe(false);
  });

  it('has an address that pages can be added to', () => {
    expect(takes({ url: 'https://a.example/?b' })).toBe(false);
    expect(takes({ url: 'https://a.example/#b' })).toBe(false);
  });

  it('has sides that can be told apart', () => {
    const side = (id: string) => ({ id, label: 'A', about: 'B' });
    expect(takes({ sides: [side('a'), side('b')] })).toBe(true);
    expect(takes({ sides: [side('a'), side('a')] })).toBe(false);
    expect(takes({ sides: [{ ...side('a'), former_ids: ['b'] }, side('c')] })).toBe(true);
    expect(takes({ sides: [{ ...side('a'), former_ids: ['c'] }, side('c')] })).toBe(false);
  });

  it('is reached by e-mail or on the web', () => {
    expect(['desk@example.org', 'https://example.org/contact'].every((contact) => takes({ contact }))).toBe(true);
    expect(['desk', 'desk@', 'a b@example.org', 'javascript:alert(1)'].some((contact) => takes({ contact }))).toBe(
      false,
    );
  });
});
