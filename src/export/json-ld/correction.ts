/** A correction, for schema.org. What was removed so as not to repeat a harm is not repeated here. */
import type { CorrectionComment } from 'schema-dts';
import type { Correction } from '../../model/record.ts';
import { correctionAnchor } from '../../routes/routes.ts';
import type { Strings } from '../../strings/strings.ts';
import { pointText } from './date.ts';

/**
 * A correction of an event.
 *
 * @param page the event's address with its host
 * @param number of the correction in its event, from 1
 */
export function correctionComment(
  { on, was, now, why }: Correction,
  page: string,
  number: number,
  strings: Strings,
): CorrectionComment {
  const words = strings.event.correction;
  const day = pointText(on);
  return {
    '@type': 'CorrectionComment',
    '@id': `${page}#${correctionAnchor(number)}`,
    text: strings.sharing.correction(was === 'withheld' ? words.withheld : was, now, why),
    ...(day === null ? {} : { datePublished: day }),
  };
}
