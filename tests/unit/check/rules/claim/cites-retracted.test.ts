/** An account that cites what was taken back. */
import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const COUNCIL = 'events/2023-06/council-meets.md';
const RETRACTED = `  - id: voted
    text: The town council voted.
    source: quay-post-2
    standing: reported
    retracted: { on: 2023-06-08, by: The paper, note: Its issue of 8 June says so. }
---
`;

/** The rules that are broken where the account goes on so. */
async function brokenBy(account: string): Promise<string[]> {
  using folder = contentWith({ [COUNCIL]: `${baseFile(COUNCIL).replace(/---\n(?!title)/, RETRACTED)}${account}` });
  return (await folder.check()).map(({ rule }) => rule);
}

it('is told of it where it does not say so in the same paragraph', async () => {
  expect(await brokenBy('\nThe paper had the council vote.[^voted]\n')).toEqual(['cites-retracted']);
  expect(await brokenBy('\nThe council voted.[^voted]\n\nThe paper retracted another report.[^met]\n')).toEqual([
    'cites-retracted',
  ]);
});

it.each([
  'The troops withdrew on 8 June, and the council voted.[^voted]',
  'The council voted.[^voted] The army then took the harbour town back.',
  'The report names the harbour.[^met] The troops withdrew.[^voted]',
  'The report says that the troops withdrew from the harbour.[^voted]',
  'The report says the troops withdrew.[^voted]',
  'According to a report, the troops withdrew.[^voted]',
  'The Quay Post reports that soldiers withdrew.[^voted]',
  'Dem Bericht zufolge zogen sich, wie es heißt, die Truppen zurück.[^voted]',
  'Der Artikel sagt, die Truppen zogen sich zurück.[^voted]',
  'L’article dit que les troupes se sont retirées.[^voted]',
  'El artículo dice que las tropas se retiraron.[^voted]',
  'W artykule czytamy, że wojska się wycofały.[^voted]',
  'В статье говорится, что командование отозвало войска.[^voted]',
  'У статті йдеться, що командування відкликало війська.[^voted]',
  'Habere göre birlikler geri çekildi.[^voted]',
  'جاء في التقرير أن القوات انسحبت من الميناء.[^voted]',
  'Die Truppen zogen sich aus dem Hafen zurück.[^voted]',
  'Les troupes se sont retirées du port.[^voted]',
  'Las tropas se retiraron del puerto.[^voted]',
  'Wojska wycofały się z portu.[^voted]',
  'Командование отозвало войска.[^voted]',
  'Командування відкликало війська.[^voted]',
  'Birlikler limandan geri çekildi.[^voted]',
  'انسحبت القوات من الميناء.[^voted]',
])('is told of it where others leave or take a place: %s', async (account) => {
  expect(await brokenBy(`\n${account}\n`)).toEqual(['cites-retracted']);
});

it.each([
  'The army withdrew its statement.[^voted]',
  'The Quay Post wrote of soldiers, and withdrew that on 8 June.[^voted]',
  'The report, which named soldiers, was withdrawn.[^voted]',
  'The statement that soldiers had voted was withdrawn.[^voted]',
  'Reports of soldiers were withdrawn.[^voted]',
  'The army withdrew what it had said.[^voted]',
  'What it said of soldiers was retracted.[^voted]',
  'The army took its report, which named soldiers, back.[^voted]',
  'Die Armee zog ihre Meldung zurück.[^voted]',
  'Die Armee zog ihre Meldung, es gebe Soldaten, zurück.[^voted]',
  'La información de que las tropas votaron fue retirada.[^voted]',
  'Армия отозвала своё сообщение.[^voted]',
  'The Quay Post reported a vote, and withdrew that on 8 June.[^voted]',
  'The Quay Post took its report of a vote back.[^voted]',
  'Die Quay Post nahm ihre Meldung über eine Abstimmung zurück.[^voted]',
  'Le Quay Post a rétracté son article sur un vote.[^voted]',
  'El Quay Post se retractó de la votación.[^voted]',
  'Quay Post wycofał doniesienie o głosowaniu.[^voted]',
  '«Ки-Пост» отозвал сообщение о голосовании.[^voted]',
  '«Кі-Пост» відкликав повідомлення про голосування.[^voted]',
  'Quay Post oylama haberini geri çekti.[^voted]',
  'تراجعت الصحيفة عن خبر التصويت.[^voted]',
])('is not where it does: %s', async (account) => {
  expect(await brokenBy(`\n${account}\n`)).toEqual([]);
});
