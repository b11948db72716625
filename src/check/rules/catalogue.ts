/**
 * Every rule of the check, in the order in which `npm run rules` and docs/rules.md list them. Each has a file of its
 * name in the folder of its family, with its entry (`rule`) and what looks: at each file alone (`checkFile`), at each
 * among all others (`checkAmong`), at all content together (`check`). The others are found while files are read, by what
 * stands in their files.
 */
import type { AmongCheck, FileCheck, RuleCheck } from '../finding.ts';
import * as agreesAndDisputes from './claim/agrees-and-disputes.ts';
import * as citesRetracted from './claim/cites-retracted.ts';
import * as confirmedByNobody from './claim/confirmed-by-nobody.ts';
import * as confirmedByOwnSide from './claim/confirmed-by-own-side.ts';
import * as disputesTheLater from './claim/disputes-the-later.ts';
import * as invalidRevision from './claim/invalid-revision.ts';
import * as originNotStated from './claim/origin-not-stated.ts';
import * as quoteLength from './claim/quote-length.ts';
import * as quoteTranslation from './claim/quote-translation.ts';
import * as repeatsOtherwise from './claim/repeats-otherwise.ts';
import * as repeatsRetracted from './claim/repeats-retracted.ts';
import * as speakerWithoutAct from './claim/speaker-without-act.ts';
import * as unattributedClaim from './claim/unattributed-claim.ts';
import * as uncitedBlock from './claim/uncited-block.ts';
import * as uncitedClaim from './claim/uncited-claim.ts';
import * as uncitedNumber from './claim/uncited-number.ts';
import * as unconfirmedWithSpeaker from './claim/unconfirmed-with-speaker.ts';
import * as unknownCitation from './claim/unknown-citation.ts';
import * as unnamedSpeakers from './claim/unnamed-speakers.ts';
import * as unverifiedNotClaimed from './claim/unverified-not-claimed.ts';
import * as correctionOrder from './correction/correction-order.ts';
import * as correctionWithoutChange from './correction/correction-without-change.ts';
import * as retractionUnexplained from './correction/retraction-unexplained.ts';
import * as silentEdit from './correction/silent-edit.ts';
import * as doubtfulNumber from './field/doubtful-number.ts';
import * as doubtfulText from './field/doubtful-text.ts';
import * as hiddenCharacters from './field/hidden-characters.ts';
import * as invalidDate from './field/invalid-date.ts';
import * as invalidUrl from './field/invalid-url.ts';
import * as invalidValue from './field/invalid-value.ts';
import * as missingField from './field/missing-field.ts';
import * as missingWords from './field/missing-words.ts';
import * as mixedScript from './field/mixed-script.ts';
import * as placeholderText from './field/placeholder-text.ts';
import * as swappedCoordinates from './field/swapped-coordinates.ts';
import * as tooLong from './field/too-long.ts';
import * as unknownField from './field/unknown-field.ts';
import * as fileEncoding from './file/file-encoding.ts';
import * as fileFolder from './file/file-folder.ts';
import * as fileLink from './file/file-link.ts';
import * as fileMissing from './file/file-missing.ts';
import * as fileName from './file/file-name.ts';
import * as fileRepository from './file/file-repository.ts';
import * as fileSize from './file/file-size.ts';
import * as fileType from './file/file-type.ts';
import * as mapFile from './file/map-file.ts';
import * as mergeConflict from './file/merge-conflict.ts';
import * as brokenLink from './markdown/broken-link.ts';
import * as duplicateHeading from './markdown/duplicate-heading.ts';
import * as footnoteDefinition from './markdown/footnote-definition.ts';
import * as headingLevel from './markdown/heading-level.ts';
import * as imageAlt from './markdown/image-alt.ts';
import * as imageFile from './markdown/image-file.ts';
import * as rawHtml from './markdown/raw-html.ts';
import * as tangledProse from './markdown/tangled-prose.ts';
import * as unsafeUrl from './markdown/unsafe-url.ts';
import * as compatibleByArea from './question/compatible-by-area.ts';
import * as invalidAnswer from './question/invalid-answer.ts';
import * as notComparable from './question/not-comparable.ts';
import * as unitWithoutForms from './question/unit-without-forms.ts';
import * as duplicateId from './reference/duplicate-id.ts';
import * as longChain from './reference/long-chain.ts';
import * as referenceCycle from './reference/reference-cycle.ts';
import * as refersToDraft from './reference/refers-to-draft.ts';
import * as sameEvent from './reference/same-event.ts';
import * as sameName from './reference/same-name.ts';
import * as selfReference from './reference/self-reference.ts';
import * as unknownReference from './reference/unknown-reference.ts';
import * as unusedRecord from './reference/unused-record.ts';
import type { Rule } from './rule.ts';
import * as goneWithoutCopy from './source/gone-without-copy.ts';
import * as missingArchive from './source/missing-archive.ts';
import * as sameAddress from './source/same-address.ts';
import * as sourceWithoutAddress from './source/source-without-address.ts';
import * as farDate from './time/far-date.ts';
import * as futureDate from './time/future-date.ts';
import * as openSaid from './time/open-said.ts';
import * as orderContradictsDates from './time/order-contradicts-dates.ts';
import * as orderCycle from './time/order-cycle.ts';
import * as saidAfterPublished from './time/said-after-published.ts';
import * as saidBeforeEvent from './time/said-before-event.ts';
import * as frontMatter from './yaml/front-matter.ts';
import * as yamlFeature from './yaml/yaml-feature.ts';
import * as yamlSyntax from './yaml/yaml-syntax.ts';

const MODULES = [
  fileName,
  fileType,
  fileSize,
  fileEncoding,
  fileLink,
  fileRepository,
  fileFolder,
  fileMissing,
  mapFile,
  mergeConflict,

  yamlSyntax,
  yamlFeature,
  frontMatter,

  unknownField,
  missingField,
  invalidValue,
  tooLong,
  invalidDate,
  invalidUrl,
  hiddenCharacters,
  missingWords,
  mixedScript,
  doubtfulNumber,
  doubtfulText,
  placeholderText,
  swappedCoordinates,

  unknownReference,
  duplicateId,
  sameEvent,
  sameName,
  selfReference,
  referenceCycle,
  longChain,
  refersToDraft,
  unusedRecord,

  orderCycle,
  orderContradictsDates,
  saidAfterPublished,
  saidBeforeEvent,
  openSaid,
  farDate,
  futureDate,

  unattributedClaim,
  unnamedSpeakers,
  originNotStated,
  unconfirmedWithSpeaker,
  unverifiedNotClaimed,
  speakerWithoutAct,
  confirmedByNobody,
  confirmedByOwnSide,
  quoteLength,
  quoteTranslation,
  disputesTheLater,
  agreesAndDisputes,
  invalidRevision,
  uncitedClaim,
  unknownCitation,
  citesRetracted,
  repeatsOtherwise,
  repeatsRetracted,
  uncitedBlock,
  uncitedNumber,

  invalidAnswer,
  notComparable,
  compatibleByArea,
  unitWithoutForms,

  sourceWithoutAddress,
  missingArchive,
  goneWithoutCopy,
  sameAddress,

  silentEdit,
  retractionUnexplained,
  correctionOrder,
  correctionWithoutChange,

  rawHtml,
  unsafeUrl,
  headingLevel,
  duplicateHeading,
  footnoteDefinition,
  brokenLink,
  tangledProse,
  imageAlt,
  imageFile,
] as const;

export type RuleId = (typeof MODULES)[number]['rule']['id'];

/** The entries by their ids. */
export const RULES = Object.fromEntries(MODULES.map(({ rule }) => [rule.id, rule])) as Readonly<
  Record<RuleId, Rule<RuleId>>
>;

/** What looks at each file alone. */
export const FILE_CHECKS: readonly FileCheck[] = MODULES.flatMap((module) =>
  'checkFile' in module ? [module.checkFile] : [],
);

/** What looks at each file among all others. */
export const AMONG_CHECKS: readonly AmongCheck[] = MODULES.flatMap((module) =>
  'checkAmong' in module ? [module.checkAmong] : [],
);

/** What looks at all content together. */
export const CHECKS: readonly RuleCheck[] = MODULES.flatMap((module) => ('check' in module ? [module.check] : []));
