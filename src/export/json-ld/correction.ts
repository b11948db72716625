/** A correction, for schema.org. What was removed so as not to repeat a harm is not repeated here. */
import type { CorrectionComment } from 'schema-dts';
import type { Correction } from '../../model/record.ts';
import { isWithheld } from '../../model/withheld.ts';
import type { Strings } from '../../strings/strings.ts';
import { pointText } from './date.ts';

/**
 * A correction of an event.
 *
 * @param url its own address with its host
 */
export function correctionComment({ on, was, now, why }: Correction, url: string, strings: Strings): CorrectionComment {
  const words = strings.event.correction;
  const day = pointText(on);
  return {
    '@type': 'CorrectionComment',
    '@id': url,
    text: strings.sharing.correction(isWithheld(was) ? words.withheld : was, now, why),
    ...(day === null ? {} : { datePublished: day }),
  };
}
