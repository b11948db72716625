import { describe, expect, it } from 'vitest';
import { baseFile, contentWith, type Overlay } from '../../overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';
const SOURCE = 'sources/harbour-news-1.yaml';

it('nobody confirms what a document of their own says, though it names no speaker', async () => {
  using content = contentWith({
    [SOURCE]: baseFile(SOURCE).replace('outlet: harbour-news', 'by: port-authority'),
    [EVENT]: baseFile(EVENT).replace('standing: reported', 'standing: confirmed\n    confirmed_by: port-authority'),
  });
  const found = (await content.check()).filter(({ severity }) => severity === 'error');
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'confirmed-by-own-side: "port-authority" is the speaker; expected somebody who is not.',
  ]);
});

describe('what a paper reports', () => {
  const PAPER = 'outlets/harbour-news.yaml';
  const POST: Overlay = {
    'sources/port-post.yaml': 'title: null\nkind: post\nby: port-authority\npublished: 2023-06-04\nread: false\n',
  };

  /** What is said of a confirmation by somebody, of what the paper reports with these lines. */
  async function saidOf(confirmer: string, lines: string, overlay: Overlay): Promise<string[]> {
    using content = contentWith({
      [EVENT]: baseFile(EVENT).replace(
        'standing: reported',
        `standing: confirmed\n    confirmed_by: ${confirmer}${lines}`,
      ),
      ...overlay,
    });
    const found = (await content.check()).filter(({ severity }) => severity === 'error');
    return found.map(({ message }) => message);
  }

  it('is not confirmed by its owner, who adds nobody, and may be by somebody of its name', async () => {
    const namesake: Overlay = { 'actors/paper.yaml': 'name: Harbour News\nkind: institution\n' };
    expect(await saidOf('paper', '', namesake)).toEqual([]);
    const owned = { [PAPER]: `${baseFile(PAPER)}owner: quay-post\n` };
    const owner = { 'outlets/quay-post.yaml': `${baseFile('outlets/quay-post.yaml')}owner: port-authority\n` };
    expect(await saidOf('port-authority', '', { ...owned, ...owner })).toEqual([
      '"port-authority" owns the outlet "harbour-news"; expected somebody who is not.',
    ]);
    expect(await saidOf('town-council', '', { ...owned, ...owner })).toEqual([]);
  });

  it('is confirmed by nobody with whom it began, and may be by whoever handed it on', async () => {
    const handedOn = '\n    via: port-post';
    expect(await saidOf('port-authority', handedOn, POST)).toEqual([
      '"port-authority" is the speaker; expected somebody who is not.',
    ]);
    expect(await saidOf('town-council', handedOn, POST)).toEqual([]);
    const ofTown = { [SOURCE]: baseFile(SOURCE).replace('outlet: harbour-news', 'by: town-council') };
    expect(await saidOf('town-council', handedOn, { ...POST, ...ofTown })).toEqual([]);
    expect(await saidOf('town-council', '', ofTown)).toHaveLength(1);
  });

  it('is not confirmed by those who stand beside it as the authors of the document', async () => {
    const both = { [SOURCE]: `${baseFile(SOURCE)}by: port-authority\n` };
    expect(await saidOf('port-authority', '', both)).toHaveLength(1);
  });

  it('may be confirmed by the authors of a document that hands on what another paper says', async () => {
    const both = { [SOURCE]: `${baseFile(SOURCE)}by: port-authority\n` };
    const ofPost = { 'sources/port-post.yaml': 'title: null\nkind: post\noutlet: quay-post\nread: false\n' };
    expect(await saidOf('port-authority', '\n    via: port-post', { ...both, ...ofPost })).toEqual([]);
  });

  it('may be confirmed by its owner where somebody else says it there', async () => {
    const owned = { [PAPER]: `${baseFile(PAPER)}owner: port-authority\n` };
    expect(await saidOf('port-authority', '\n    by: town-council', owned)).toEqual([]);
  });
});
