/** Rules on single statements: who says them, who confirms them, what they quote and deny. */
import { resolveClaimRef, splitClaimKey } from '../model/claim-key.ts';
import { saidOf } from '../model/made-public.ts';
import type { Claim, Id, Story } from '../model/record.ts';
import { sideOf } from '../model/side.ts';
import { clockOf, type Clock } from './clock.ts';
import type { Content, DataPath } from './content.ts';
import { quote } from './quote.ts';
import type { Finding, RuleFamily } from './rule.ts';
import { at, soundFiles, type SoundFile } from './sound.ts';

/** Runs between white space. */
const MAX_QUOTED_WORDS = 60;

/** A claim where it stands. */
interface Standing {
  file: SoundFile<'event'>;
  claim: Claim;
  here: DataPath;
}

function checkSpeaker({ file, claim, here }: Standing): Finding[] {
  const { standing, by, act } = claim;
  if ((standing === 'claimed' || standing === 'assessed') && by.length === 0) {
    const message = `A statement that is ${standing} needs "by": the actor who says it.`;
    const help = 'Where the source says it itself, the standing is "reported".';
    return [{ ...at(file, [...here, 'standing']), rule: 'unattributed-claim', message, help }];
  }
  const rule = 'speaker-without-act';
  if (standing === 'reported' && by.length > 0 && act === undefined) {
    const message = 'A reported statement has "by" only together with "act": what the speaker did by speaking.';
    const help = 'Where the speaker only says that it is so, the standing is "claimed".';
    return [{ ...at(file, [...here, 'by']), rule, message, help }];
  }
  if (act === undefined) return [];
  if (standing !== 'reported') {
    const message = `Unexpected "act" on a statement that is ${standing}; it goes with "reported" alone.`;
    return [{ ...at(file, [...here, 'act']), rule, message }];
  }
  if (by.length > 0) return [];
  const message = `The act ${quote(act)} has no speaker; expected "by": the actor who did it.`;
  return [{ ...at(file, [...here, 'act']), rule, message }];
}

function speakersOf(story: Story, claim: Claim): readonly Id[] {
  return claim.by.length > 0 ? claim.by : (story.sources.get(claim.source)?.by ?? []);
}

/** Who confirms it, on a statement that nobody is said to confirm. */
function checkIdleConfirmation({ file, claim, here }: Standing): Finding[] {
  const { standing, confirmed_by: actors, confirmed_by_words: words } = claim;
  const field = actors.length > 0 ? 'confirmed_by' : 'confirmed_by_words';
  if (actors.length === 0 && words === undefined) return [];
  const message = `Unexpected "${field}" on a statement that is ${standing}; it goes with "confirmed" alone.`;
  const help = 'Where the source says that somebody confirms it, the standing is "confirmed".';
  return [{ ...at(file, [...here, field]), rule: 'invalid-value', message, help }];
}

function checkConfirmation(story: Story, { file, claim, here }: Standing): Finding[] {
  if (claim.standing !== 'confirmed') return checkIdleConfirmation({ file, claim, here });
  if (claim.confirmed_by.length === 0 && claim.confirmed_by_words === undefined) {
    const message = 'A statement that is confirmed needs "confirmed_by" or "confirmed_by_words": who confirmed it.';
    const help = 'Where the source says it itself and nobody else is said to confirm it, the standing is "reported".';
    return [{ ...at(file, [...here, 'standing']), rule: 'confirmed-by-nobody', message, help }];
  }
  const speakers = speakersOf(story, claim);
  return claim.confirmed_by.flatMap((confirmer, index): Finding[] => {
    const side = sideOf(story, confirmer);
    const ally = speakers.find(
      (speaker) => speaker === confirmer || (side !== null && sideOf(story, speaker) === side),
    );
    if (ally === undefined) return [];
    const why = ally === confirmer ? 'is the speaker' : `is on the side of the speaker ${quote(ally)}`;
    const message = `${quote(confirmer)} ${why}; expected somebody who is not.`;
    const help = 'What one side says of itself is "claimed", however many of that side say it.';
    return [{ ...at(file, [...here, 'confirmed_by', index]), rule: 'confirmed-by-own-side', message, help }];
  });
}

function checkQuote({ file, claim, here }: Standing): Finding[] {
  const words = claim.quote?.text.trim().split(/\s+/).length ?? 0;
  if (words <= MAX_QUOTED_WORDS) return [];
  const message = `The quotation has ${words} words; expected at most ${MAX_QUOTED_WORDS}.`;
  const help = 'Quote only the words that matter, and tell the rest in your own.';
  return [{ ...at(file, [...here, 'quote', 'text']), rule: 'quote-length', message, help }];
}

function checkDenials({ story }: Content, clock: Clock, { file, claim, here }: Standing): Finding[] {
  return claim.disputes.flatMap((reference, index): Finding[] => {
    const key = splitClaimKey(resolveClaimRef(file.id, reference));
    const denied = story.events.get(key.event)?.claims.find(({ id }) => id === key.claim);
    const own = saidOf(story, claim);
    const other = denied ? saidOf(story, denied) : null;
    if (!own || !other || !clock.isBefore(own, other)) return [];
    const message =
      `The statement, public on ${quote(own.date.text)}, denies ${quote(reference)}, which was not public before ` +
      `${quote(other.date.text)}.`;
    const help = 'The later of two statements denies the earlier: move "disputes" there, or correct a date.';
    return [{ ...at(file, [...here, 'disputes', index]), rule: 'disputes-the-later', message, help }];
  });
}

/** The family `claim`, but for citations, which are in `citation.ts`. */
export const claimRules: RuleFamily = (content) => {
  const clock = clockOf(content);
  return soundFiles(content, 'event').flatMap((file) =>
    file.record.claims.flatMap((claim, index) => {
      const standing = { file, claim, here: ['claims', index] };
      return [
        ...checkSpeaker(standing),
        ...checkConfirmation(content.story, standing),
        ...checkQuote(standing),
        ...checkDenials(content, clock, standing),
      ];
    }),
  );
};
