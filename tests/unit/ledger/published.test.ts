/** Drafts, and records that are named where the field alone does not tell of which type they are. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/check/files/read-content.ts';
import { publishedPart } from '../../../src/ledger/published.ts';
import { baseFile, contentWith } from '../check/overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';
const DRAFT = 'events/2023-06/bridge-cracked.md';
const OUTLET = 'outlets/harbour-news.yaml';

/** An actor, and a question that actors answer. */
const records = {
  'actors/pilot.yaml': 'name: The pilot\nkind: person\n',
  'questions/whose-fault.yaml': 'title: Whose fault was it?\nkind: actor\nscope: The crack.\n',
};

const answered = baseFile(EVENT).replace('standing: reported\n', '$&    answers: { whose-fault: pilot }\n');
const draft = (text: string): string => text.replace('claims:\n', 'draft: true\n$&');
/** A draft in which the pilot takes part. */
const ofThePilot = draft(baseFile(EVENT).replace('actors: [port-authority]', 'actors: [pilot]'));

/** The ids of actors and outlets that readers get. */
async function published(files: Record<string, string>): Promise<string[]> {
  using folder = contentWith(files);
  const { content, findings } = await readContent(folder.root);
  expect(findings).toEqual([]);
  const { actors, outlets } = publishedPart(content).story;
  return [...actors.keys(), ...outlets.keys()];
}

describe('readers get', () => {
  it('whoever answers a question, though a draft names them, too', async () => {
    expect(await published({ ...records, [EVENT]: answered, [DRAFT]: ofThePilot })).toContain('pilot');
  });

  it('who owns an outlet, though a draft names them, too', async () => {
    const owned = `${baseFile(OUTLET)}owner: pilot\n`;
    expect(await published({ ...records, [OUTLET]: owned, [DRAFT]: ofThePilot })).toContain('pilot');
  });
});

describe('readers do not get', () => {
  it('whom nothing but the answer of a draft names', async () => {
    expect(await published({ ...records, [DRAFT]: draft(answered) })).not.toContain('pilot');
  });

  it('who owns an outlet to which a draft alone leads', async () => {
    const outlets = await published({
      'outlets/tide-press.yaml': 'name: Tide Press\nkind: company\n',
      'outlets/tide-news.yaml': 'name: Tide News\nkind: newspaper\nowner: tide-press\n',
      'sources/tide-news-1.yaml': baseFile('sources/harbour-news-1.yaml').replace('harbour-news', 'tide-news'),
      [DRAFT]: draft(baseFile(EVENT).replaceAll('source: harbour-news-1', 'source: tide-news-1')),
    });
    expect(outlets).toEqual(['port-authority', 'town-council', 'harbour-news', 'quay-post']);
  });
});
