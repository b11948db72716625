import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { markdown as dialect } from '../../../src/markdown/dialect.ts';
import { parseProse } from '../../../src/markdown/parse.ts';
import { MAX_DEPTH, tangleOf } from '../../../src/markdown/tangle.ts';
import { nodesOf } from '../../../src/markdown/walk.ts';

const TEXT = 'The council met.[^met]\r\n\r\n> It was *late*.[^met]\n';

describe('parsed prose', () => {
  it('has positions that hold for the text, with citations and without', () => {
    for (const claims of [[], ['met', 'thirteen']]) {
      const words = [...nodesOf(parseProse(TEXT, { claims }))].flatMap(({ node, span }) =>
        node.type === 'text' ? [[TEXT.slice(span.start, span.end), node.position?.start.line]] : [],
      );
      expect(words).toContainEqual(['late', 3]);
    }
  });

  it('finds citations where they stand', () => {
    const spans = [...nodesOf(parseProse(TEXT, { claims: ['met'] }))]
      .filter(({ node }) => node.type === 'footnoteReference')
      .map(({ span }) => TEXT.slice(span.start, span.end));
    expect(spans).toEqual(['[^met]', '[^met]']);
  });

  it('holds nothing that was not written', () => {
    const types = parseProse(TEXT, { claims: ['met'] }).children.map(({ type }) => type);
    expect(types).toEqual(['paragraph', 'blockquote']);
  });

  it('is the same tree with claims that nothing cites, for every CommonMark example', () => {
    for (const { markdown } of tests) {
      const plain = parseProse(markdown).children;
      expect(parseProse(markdown, { claims: ['nobody-cites-this'] }).children).toEqual(plain);
    }
  });

  it('cites as if each statement were defined before the text, for every CommonMark example with citations in it', () => {
    const shape = (nodes: readonly object[]): unknown =>
      JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value)));
    for (const { markdown } of tests) {
      for (const written of ['[^met]', '![^Met][^met]']) {
        const text = markdown.replace(/foo|bar|a/g, written);
        const [, , ...defined] = dialect.parse(`[^met]: met\n\n***\n\n${text}`).children;
        expect(shape(parseProse(text, { claims: ['met'] }).children)).toEqual(shape(defined));
      }
    }
  });

  it('keeps a byte-order mark that stands in the text, and the places behind it', () => {
    const text = '\ufeffMet.[^met]';
    const [visit] = [...nodesOf(parseProse(text, { claims: ['met'] }))].filter(({ node }) => node.type === 'text');
    expect(visit?.node).toMatchObject({ value: '\ufeffMet.' });
    expect(visit?.span).toEqual({ start: 0, end: 5 });
  });
});

describe('tangled prose', () => {
  it('is told from prose that is only long', () => {
    const paragraph = `${'A [link](../../places/harbour.yaml) and a citation.[^met] '.repeat(20)}\n\n`;
    expect(tangleOf(paragraph.repeat(100))).toBeNull();
    expect(tangleOf('> '.repeat(MAX_DEPTH) + 'deep')).toBeNull();
    expect(tangleOf('- A point.[^met]\n'.repeat(200) + '\n' + '| a | b |\n'.repeat(700))).toBeNull();
    expect(tangleOf('Words.\n\n- - -\n\n'.repeat(500))).toBeNull();
    for (const { markdown } of tests) expect(tangleOf(markdown)).toBeNull();
  });

  it.each([
    ['quotations', '>'.repeat(50_000)],
    ['lists', '- '.repeat(50_000)],
    ['numbered lists', '1. '.repeat(50_000)],
    ['indents', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['emphasis', '*a '.repeat(20_000) + 'a* '.repeat(20_000)],
    ['brackets', '['.repeat(100_000)],
    ['links', '[a]('.repeat(50_000)],
    ['underlines', 'a\n=\n\n'.repeat(200)],
    ['underlines in quotations', '> a\n> ---\n'.repeat(200)],
    ['lines', '%a\n'.repeat(2000)],
    ['words behind an open bracket', `[${'word '.repeat(8000)}`],
    ['backquotes', Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' ')],
  ])('of %s is found and not parsed', (_, text) => {
    expect(tangleOf(text)).not.toBeNull();
    expect(parseProse(text).children).toHaveLength(1);
  });
});
