/** What the documentation shows an editor to write is what the check takes. */
import { expect, it } from 'vitest';
import { textOf } from '../repository/documentation.ts';
import { baseFile, contentWith, inShort } from './overlay.ts';

const fenced = (page: string, language: string): string[] =>
  [...textOf(page).matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);

/** What the event in CONTRIBUTING.md names besides what the sound story has. */
const NAMED = {
  'sources/port-pictures.yaml': 'title: null\nkind: photo\nby: [port-authority]\npublished: 2023-06-03\nread: false\n',
  'questions/ships-damaged.yaml':
    'title: How many ships do the pictures show damaged?\nkind: number\nunit: ships\nscope: Those in the pictures.\n',
};

it('the event in CONTRIBUTING.md is sound, with the correction that is shown there', async () => {
  const [event = ''] = fenced('CONTRIBUTING.md', 'markdown');
  const correction = fenced('CONTRIBUTING.md', 'yaml').find((text) => text.startsWith('corrections:')) ?? '';
  expect(event).toContain('claims:');
  expect(correction).toContain('claims: [thirteen]');
  const corrected = event.replace(/\n---\n\n/, `\n${correction}---\n\n`);
  using folder = contentWith({ ...NAMED, 'events/2023-06/pictures-of-the-crack.md': corrected });
  const problems = await folder.check();
  expect(problems.map((problem) => `${inShort(problem)} ${problem.message}`)).toEqual([]);
});

const choice = (title: string, key: string): string =>
  `title: ${title}\nkind: choice\nscope: What the documents say.\nchoices: { ${key}: As that, else: Otherwise }\n`;

const EARLIER = baseFile('events/2023-06/council-meets.md').replace('2023-06-05T18:00+03:00', '2023-06-04');

it('the worked example is sound', async () => {
  const [front = ''] = fenced('docs/worked-example.md', 'yaml');
  const account = 'The mayor had not come.[^did-not-come] She ignored it.[^ignored]';
  using folder = contentWith({
    'events/2023-06/no-meeting-at-the-bridge.md': `---\n${front}---\n\n${account}\n`,
    'events/2023-06/mayor-answers-on-other-terms.md': EARLIER,
    'events/2023-06/council-meets.md': null,
    'actors/pilots.yaml': 'name: The pilots\nkind: group\n',
    'sources/port-notice.yaml':
      'title: null\nkind: statement\nby: [port-authority]\npublished: 2023-06-04\nread: false\n',
    'questions/mayor-at-the-bridge.yaml': choice('Did the mayor come to the bridge?', 'did-not-come'),
    'questions/mayor-reply.yaml': choice('What did the mayor reply?', 'ignored'),
  });
  const problems = await folder.check();
  expect(problems.map((problem) => `${inShort(problem)} ${problem.message}`)).toEqual([]);
});
