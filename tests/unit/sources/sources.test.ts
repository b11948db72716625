/** The sources of a story against a real web server on this computer. */
import { describe, expect, it } from 'vitest';
import type { Quote, SourceRecord } from '../../../src/model/record.ts';
import { examine } from '../../../src/sources/examine.ts';
import { mannersOf } from '../../../src/sources/manners.ts';
import { readFromWeb } from '../../../src/sources/read.ts';
import { isWrong, type SourceResults } from '../../../src/sources/results.ts';
import { visitor, type Manners } from '../../../src/sources/visit.ts';
import { article, claim, event, story, when } from '../model/story.ts';
import {
  compressed,
  cyrillic,
  endless,
  html,
  inTurn,
  page,
  press,
  redirect,
  redirectInUtf8,
  silent,
  slow,
  switching,
  WORDS,
  type Press,
} from './press.ts';

const QUOTED = 'it\'s "there" at noon';

/** A story of articles, each quoted once. */
const storyOf = (sources: readonly SourceRecord[], quote: Quote) =>
  story({
    sources: [...sources],
    events: [
      event(
        'ferry',
        '2023-06-04',
        sources.map(({ id }) => claim(id, id, { quote })),
      ),
    ],
  });

const site = { url: 'https://ferry.example/', contact: 'desk@ferry.example' };
const quick: Manners = {
  ...mannersOf(site),
  ...{ rest: 0, backOff: 1, timeout: 60_000, bytes: 100_000, patience: 50, privateToo: true },
};

async function look(
  sources: readonly SourceRecord[],
  manners: Partial<Manners> = {},
  quote: string | Quote = QUOTED,
): Promise<SourceResults> {
  const told = storyOf(sources, typeof quote === 'string' ? { text: quote, translated: 'no' } : quote);
  const readings = await readFromWeb(told, visitor({ ...quick, ...manners }));
  return { ...examine(told, readings, false), unusedCaptures: [] };
}

/** What is found of one article at a path, and of its quotation. */
async function lookAt(server: Press, path: string, more: Partial<SourceRecord> = {}, manners: Partial<Manners> = {}) {
  const { published: _, written: __, ...rest } = more;
  const report = await look([article('news', { title: 'The ferry runs', url: server.at(path), ...rest })], manners);
  const [address] = report.addresses;
  const [quotation] = report.quotations;
  return { address, quotation, wrong: isWrong(report) };
}

describe('a page', () => {
  it('that is as it was is found, with its title and its quotation', async () => {
    await using server = await press({ '/news': page(html(WORDS)) });
    expect(await lookAt(server, '/news')).toMatchObject({
      address: { result: 'found', redirected: null, changed: [], reason: null },
      quotation: { result: 'found', where: 'url' },
      wrong: false,
    });
  });

  it.each([404, 410])('that answers %i is dead, and its quotation is not checked', async (status) => {
    await using server = await press({ '/news': page('gone', {}, status) });
    expect(await lookAt(server, '/news')).toMatchObject({
      address: { result: 'not found', reason: `the server answered ${status}` },
      quotation: { result: 'not checked' },
      wrong: true,
    });
  });

  it.each([400, 403, 451, 500, 503, 522, 999])(
    'that answers %i was not checked, which is nothing wrong',
    async (status) => {
      await using server = await press({ '/news': page(html(WORDS), {}, status) });
      expect(await lookAt(server, '/news')).toMatchObject({
        address: { result: 'not checked', reason: `the server answered ${status}` },
        quotation: { result: 'not checked' },
        wrong: false,
      });
    },
  );

  it.each([
    ['never answers', silent],
    ['never comes to an end in time', slow],
  ])('that %s was not checked', async (_, how) => {
    await using server = await press({ '/news': how });
    expect(await lookAt(server, '/news', {}, { timeout: 100 })).toMatchObject({
      address: { result: 'not checked', reason: 'no whole answer in time' },
      quotation: { result: 'not checked', reason: 'no whole answer in time' },
      wrong: false,
    });
  });

  it('that moved on its own domain is reported, and nothing is wrong', async () => {
    await using server = await press({ '/news': redirect('/archive/news'), '/archive/news': page(html(WORDS)) });
    expect(await lookAt(server, '/news')).toMatchObject({
      address: { result: 'found', redirected: server.at('/archive/news'), otherDomain: false },
      quotation: { result: 'found' },
      wrong: false,
    });
  });

  it('that leads to another domain needs an editor', async () => {
    await using server = await press({
      '/sold': page(html(WORDS)),
      '/news': (request, response) => {
        redirect(`http://localhost:${request.socket.localPort ?? 0}/sold`, 302)(request, response);
      },
    });
    expect(await lookAt(server, '/news')).toMatchObject({
      address: { redirected: server.at('/sold', 'localhost'), otherDomain: true },
      wrong: true,
    });
  });

  it('that moved to an address with letters of its own is found there, whatever is said of the body of the redirect', async () => {
    await using server = await press({ '/old': redirectInUtf8('/паром'), [encodeURI('/паром')]: page(html(WORDS)) });
    expect(await lookAt(server, '/old')).toMatchObject({
      address: { result: 'found', redirected: server.at(encodeURI('/паром')) },
      quotation: { result: 'found' },
    });
  });

  it('that is gone is so also where what is sent with it cannot be read', async () => {
    await using server = await press({ '/a': page('not gzip', { 'content-encoding': 'gzip' }, 404) });
    expect(await lookAt(server, '/a')).toMatchObject({ address: { result: 'not found' } });
  });

  it('in whose stead a server goes over to another protocol was not checked', async () => {
    await using server = await press({ '/a': switching });
    expect(await lookAt(server, '/a', {}, { retries: 0 })).toMatchObject({ address: { result: 'not checked' } });
  });

  it('that leads round in a circle was not checked', async () => {
    await using server = await press({ '/news': redirect('/news?again'), '/news?again': redirect('/news') });
    expect((await lookAt(server, '/news')).address).toMatchObject({
      result: 'not checked',
      reason: 'more than 5 redirects',
    });
  });

  it('that leads to an address with a password is not followed', async () => {
    await using server = await press({ '/news': redirect('http://user:secret@localhost/x') });
    expect((await lookAt(server, '/news')).address).toMatchObject({
      result: 'not checked',
      reason: 'it leads to an address with a password, and was not followed',
    });
    expect(server.asked).toHaveLength(1);
  });

  it('that leads out of the web is dead', async () => {
    await using server = await press({ '/news': redirect('file:///etc/passwd') });
    expect((await lookAt(server, '/news')).address).toMatchObject({
      result: 'not found',
      reason: 'it leads to no address of the web',
    });
  });

  it('that was edited silently lacks the quotation', async () => {
    await using server = await press({ '/news': page(html(WORDS.replace('noon', 'one'))) });
    expect(await lookAt(server, '/news')).toMatchObject({
      address: { result: 'found', changed: ['the quotation of ferry#news'] },
      quotation: { result: 'not found', reason: `${server.at('/news')} does not have these words` },
      wrong: true,
    });
  });

  it('that got another headline lacks the title', async () => {
    await using server = await press({ '/news': page(html(WORDS, 'Buy a boat')) });
    expect(await lookAt(server, '/news')).toMatchObject({
      address: { changed: ['the title'] },
      quotation: { result: 'found' },
      wrong: true,
    });
  });

  it('that was edited is told from its archived copy', async () => {
    await using server = await press({ '/news': page(html('Nothing.')), '/copy': page(html(WORDS)) });
    const told = await look([
      article('news', { title: null, url: server.at('/news'), archive_url: server.at('/copy') }),
    ]);
    expect(told.addresses.map(({ field, changed }) => [field, changed.length])).toEqual([
      ['url', 1],
      ['archive_url', 0],
    ]);
    expect(told.quotations).toMatchObject([{ result: 'found', where: 'archive_url' }]);
    expect(isWrong(told)).toBe(true);
  });

  it.each(['gzip', 'br', 'deflate'] as const)('compressed with %s is read', async (how) => {
    await using server = await press({ '/news': compressed[how] });
    expect((await lookAt(server, '/news')).quotation).toMatchObject({ result: 'found' });
  });

  it.each(['text/html; charset=windows-1251', 'text/html'])('in another encoding is read: %s', async (type) => {
    const meta = type.includes('charset') ? '' : '<meta charset="windows-1251">';
    await using server = await press({
      '/news': page(Buffer.concat([Buffer.from(meta), cyrillic]), { 'content-type': type }),
    });
    const told = await look([article('news', { title: null, url: server.at('/news') })], {}, 'Паром там');
    expect(told.quotations).toMatchObject([{ result: 'found' }]);
  });

  it('whose compression is broken was not checked', async () => {
    await using server = await press({ '/news': compressed.broken });
    expect(await lookAt(server, '/news')).toMatchObject({ quotation: { result: 'not checked' }, wrong: false });
  });

  it('compressed in a way that nobody asked for was not checked', async () => {
    await using server = await press({ '/news': page('(\xb5/\xfd', { 'content-encoding': 'zstd' }) });
    expect(await lookAt(server, '/news')).toMatchObject({
      address: { result: 'not checked', reason: 'it was compressed in a way that was not asked for' },
      quotation: { result: 'not checked' },
      wrong: false,
    });
  });

  it('whose encoding has the name of a character set is read', async () => {
    await using server = await press({ '/news': page(html(WORDS), { 'content-encoding': 'utf-8' }) });
    expect(await lookAt(server, '/news')).toMatchObject({ quotation: { result: 'found' }, wrong: false });
  });

  it.each(['bomb', 'endless'] as const)('that is an %s is read to the limit and no further', async (how) => {
    await using server = await press({ '/news': how === 'bomb' ? compressed.bomb : endless(html('A ferry.')) });
    expect(await lookAt(server, '/news')).toMatchObject({
      address: { result: 'found', changed: [] },
      quotation: { result: 'not checked' },
      wrong: false,
    });
  });

  it('without end that begins with the quotation has it', async () => {
    await using server = await press({ '/news': endless(html(WORDS)) });
    expect((await lookAt(server, '/news')).quotation).toMatchObject({ result: 'found' });
  });

  it.each(['application/pdf', 'image/png'])('of the type %s cannot be searched', async (type) => {
    await using server = await press({ '/news': page('%PDF', { 'content-type': type }) });
    expect((await lookAt(server, '/news')).quotation).toMatchObject({
      result: 'not checked',
      reason: `the page is ${type}, which is not text`,
    });
  });

  it('that shows nothing without scripts cannot be searched', async () => {
    await using server = await press({
      '/news': page('<!doctype html><title>A</title><div id=root></div><script>go()</script>'),
    });
    expect((await lookAt(server, '/news')).quotation).toMatchObject({
      result: 'not checked',
      reason: 'the page has no text without scripts',
    });
  });
});

describe('a quotation', () => {
  const foundOf = async (quote: Quote, text = WORDS) => {
    await using server = await press({ '/news': page(html(text)) });
    const told = await look([article('news', { title: null, url: server.at('/news') })], {}, quote);
    return { ...told.quotations[0], changed: told.addresses[0]?.changed, wrong: isWrong(told) };
  };
  const translation = { text: 'Es war da', lang: 'de', by: 'us' } as const;

  it('that is translated by us alone is never looked for', async () => {
    expect(await foundOf({ text: 'Es war da', translated: 'by-us' })).toMatchObject({
      result: 'not checked',
      reason: 'the quotation is our translation, which no source prints',
      changed: [],
      wrong: false,
    });
  });

  it.each(['by-us', 'no', 'unknown'] as const)(
    'with our translation beside it is looked for in the original: %s',
    async (translated) => {
      expect(await foundOf({ text: QUOTED, translated, translation })).toMatchObject({ result: 'found', wrong: false });
      expect(await foundOf({ text: 'Another.', translated, translation }, `${WORDS} Es war da`)).toMatchObject({
        result: 'not found',
        changed: ['the quotation of ferry#news'],
        wrong: true,
      });
    },
  );

  it('is found in the translation that the source itself prints', async () => {
    const printed = { ...translation, by: 'source' } as const;
    expect(
      await foundOf({ text: 'Es war da', translated: 'no', translation: { ...printed, text: QUOTED } }),
    ).toMatchObject({ result: 'found' });
  });

  it('with an omission of ours is found by its parts', async () => {
    expect(await foundOf({ text: 'We saw […] at noon', translated: 'no' })).toMatchObject({ result: 'found' });
    expect(await foundOf({ text: 'at noon […] We saw', translated: 'no' })).toMatchObject({
      result: 'not found',
      wrong: true,
    });
  });
});

describe('an address', () => {
  const copied = (server: Press) =>
    ({ gone: { on: when('2031-05-12') }, archive_url: server.at('/copy') }) satisfies Partial<SourceRecord>;

  it('that is known to be dead is not asked for, and its copy is examined in its stead', async () => {
    await using server = await press({ '/copy': page(html(WORDS)) });
    const report = await look([article('news', { title: null, url: server.at('/news'), ...copied(server) })]);
    expect(report.addresses).toMatchObject([
      {
        field: 'url',
        result: 'not checked',
        reason: 'known to be gone since 2031-05-12; the archived copy is read instead',
      },
      { field: 'archive_url', result: 'found' },
    ]);
    expect(report.quotations).toMatchObject([{ result: 'found', where: 'archive_url' }]);
    expect(isWrong(report)).toBe(false);
    expect(server.asked.map(({ path }) => path)).toEqual(['/copy']);
  });

  it('that is known to be dead needs a copy that has the words', async () => {
    await using server = await press({ '/copy': page(html('Nothing.')) });
    const report = await look([article('news', { title: null, url: server.at('/news'), ...copied(server) })]);
    expect(report.quotations).toMatchObject([{ result: 'not found' }]);
    const none = await lookAt(server, '/news', { gone: { on: when('2031-05-12') } });
    expect(none).toMatchObject({ address: { result: 'not found' }, wrong: true });
  });

  it.each([
    ['paywall', 401, 'behind a paywall'],
    ['paywall', 402, 'behind a paywall'],
    ['registration', 403, 'behind a registration'],
  ] as const)('for some only (%s) that answers %i was not checked: %s', async (access, status, reason) => {
    await using server = await press({ '/news': page('No.', {}, status) });
    expect(await lookAt(server, '/news', { access })).toMatchObject({
      address: { result: 'not checked', reason },
      quotation: { result: 'not checked', reason },
      wrong: false,
    });
  });

  it('for some only whose page shows a beginning was not checked, and has what it shows', async () => {
    await using server = await press({ '/news': page(html('We saw. Subscribe to read on.', 'Subscribe')) });
    expect(await lookAt(server, '/news', { access: 'paywall' })).toMatchObject({
      address: { result: 'found', changed: [] },
      quotation: { result: 'not checked', reason: 'behind a paywall' },
      wrong: false,
    });
    await using open = await press({ '/news': page(html(WORDS)) });
    expect((await lookAt(open, '/news', { access: 'paywall' })).quotation).toMatchObject({ result: 'found' });
  });

  it('for some only is dead all the same where nothing is there', async () => {
    await using server = await press({});
    expect(await lookAt(server, '/news', { access: 'paywall' })).toMatchObject({
      address: { result: 'not found', reason: 'the server answered 404' },
      wrong: true,
    });
  });
});

describe('a visit', () => {
  it('says who asks', async () => {
    await using server = await press({ '/news': page(html(WORDS)) });
    await lookAt(server, '/news');
    expect(server.asked).toEqual([
      { path: '/news', userAgent: 'WhoSaidWhen-sources (+https://ferry.example/; desk@ferry.example)' },
    ]);
  });

  it('is made again after a passing failure, as the server asks', async () => {
    const busy = page('later', { 'retry-after': '0' }, 429);
    await using server = await press({ '/news': inTurn(busy, page('', {}, 503), page(html(WORDS))) });
    expect((await lookAt(server, '/news')).quotation).toMatchObject({ result: 'found' });
    expect(server.asked).toHaveLength(3);
  });

  it('is not made again before the server wants it, and not at all if that is too long', async () => {
    await using server = await press({ '/news': page('later', { 'retry-after': '3600' }, 429) });
    expect((await lookAt(server, '/news')).address).toMatchObject({
      result: 'not checked',
      reason: 'the server answered 429',
    });
    expect(server.asked).toHaveLength(1);
  });

  it('is not made again to a page that is gone', async () => {
    await using server = await press({});
    await lookAt(server, '/news');
    expect(server.asked).toHaveLength(1);
  });

  it('asks each host one thing at a time', async () => {
    const later: (delay: number) => Parameters<typeof press>[0][string] = (delay) => (_, response) => {
      setTimeout(() => response.end(html(WORDS)), delay);
    };
    const paths = ['/a', '/b', '/c', '/d'];
    await using server = await press(Object.fromEntries(paths.map((path) => [path, later(30)])));
    await look(paths.map((path) => article(path.slice(1), { url: server.at(path) })));
    expect(server.asked).toHaveLength(4);
    expect(server.most()).toBe(1);
  });

  it('is not made any more once enough was read of all pages together', async () => {
    const long = page(html(`${WORDS}${'x'.repeat(60_000)}`));
    await using server = await press({ '/1': long, '/2': long, '/3': long });
    const articles = ['1', '2', '3'].map((id) => article(id, { url: server.at(`/${id}`) }));
    const { addresses } = await look(articles, { allBytes: 100_000 });
    expect(server.asked).toHaveLength(2);
    expect(addresses.map(({ reason }) => reason)).toEqual([
      null,
      'the page is too long to be read whole',
      'as much was read of other pages as is read at once',
    ]);
  });

  it('is never made to an address that is withheld', async () => {
    await using server = await press({ '/news': page(html(WORDS)) });
    const withheld = { withheld: 'It shows captives.', archive_url: server.at('/copy') };
    expect(await lookAt(server, '/news', withheld)).toMatchObject({
      address: undefined,
      quotation: { result: 'not checked', reason: 'the address of the source is withheld' },
      wrong: false,
    });
    expect(server.asked).toEqual([]);
  });

  it.each(['127.0.0.1', 'localhost'] as const)('is never made into a private network, such as to %s', async (host) => {
    await using server = await press({ '/news': page(html(WORDS)) });
    const told = await look([article('news', { url: server.at('/news', host) })], { privateToo: false });
    expect(told.addresses).toMatchObject([
      { result: 'not checked', reason: 'it leads into a private network, and was not requested' },
    ]);
    expect(server.asked).toEqual([]);
  });

  it('takes a host that nobody knows for gone only if others are known', async () => {
    await using server = await press({ '/news': page(html(WORDS)) });
    const lost = article('lost', { url: 'http://no-such-host.invalid/' });
    const alone = await look([lost]);
    expect(alone.addresses).toMatchObject([{ result: 'not checked' }]);
    const among = await look([lost, article('news', { title: null, url: server.at('/news') })]);
    expect(among.addresses).toMatchObject([
      { result: 'not found', reason: 'there is no host no-such-host.invalid' },
      { result: 'found' },
    ]);
  });
});
