/** What was changed in an event, in words. */
import type { ChangeKind } from '../../model/change.ts';
import type { Strings } from '../../strings/strings.ts';

/** Several kinds of changes, as they stand within a sentence. */
export const changeKinds = (
  { comma, history }: Pick<Strings, 'comma' | 'history'>,
  kinds: readonly ChangeKind[],
): string => kinds.map((kind) => history.kinds[kind].within).join(comma);
