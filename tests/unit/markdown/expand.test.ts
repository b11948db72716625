import { describe, expect, it } from 'vitest';
import { renderProse } from '../../../src/markdown/render.ts';

const known = [{ short: 'CU', full: 'Crew Union' }];
const citations = new Map([['met', { number: '1', href: '#claim-met', label: 'Statement 1' }]]);

/** The prose as HTML, without its tags but for links, citations and quotations. */
const told = (text: string, met: readonly string[] = []): string =>
  renderProse(text, { citations, resolveLink: (path) => `/${path}/`, abbreviations: { known, met } }).html;

describe('abbreviations in prose', () => {
  it('are told in full once, whatever marks stand in the sentence', () => {
    expect(told('The **CU** met.[^met]\n\nThe CU left.')).toMatch(
      /^<p>The <strong>CU \(Crew Union\)<\/strong> met\..*<\/p>\n<p>The CU left\.<\/p>$/,
    );
  });

  it('stand before the number of a citation, and behind a link', () => {
    expect(told('So says the CU[^met] itself.')).toContain('the CU (Crew Union)<sup');
    expect(told('The [CU](union) met.')).toBe('<p>The <a href="/union/">CU</a> (Crew Union) met.</p>');
  });

  it('are told in an item of a list, and not before it is read', () => {
    expect(told('- One met.\n- The CU met.\n  - The CU left.')).toMatch(/The CU \(Crew Union\) met\.[^]*The CU left\./);
  });

  it('are left alone in quotations, code and headings, where nobody has met them yet', () => {
    const html = told('## The CU\n\n> The CU strikes.\n\nSaid `CU`, and “CU”. The CU struck.');
    expect(html.match(/\(Crew Union\)/g)).toHaveLength(1);
    expect(html).toContain('“CU”. The CU (Crew Union) struck.');
  });

  it('are known from what stands before the prose, and after it', () => {
    expect(told('The CU met.', ['CU'])).toBe('<p>The CU met.</p>');
    const options = { citations, resolveLink: () => null };
    expect(renderProse('The CU met.', { ...options, abbreviations: { known, met: [] } }).met).toEqual(['CU']);
    expect(renderProse('The CU met.', options)).toMatchObject({ html: '<p>The CU met.</p>', met: [] });
  });
});
