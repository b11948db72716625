/** What is known of a story's addresses and quotations. See docs/content-model.md, Looking after the sources. */
import type { Id } from '../model/record.ts';

/** `not checked` says nothing either way: it never counts as found, and never as wrong. */
export type Result = 'found' | 'not found' | 'not checked';

/** Where a document was read. */
export type Where = 'url' | 'archive_url' | 'capture';

export interface AddressResult {
  source: Id;
  field: Exclude<Where, 'capture'>;
  address: string;
  result: Result;
  /** Where it leads, if elsewhere. */
  redirected: string | null;
  /** Whether that is on another domain. */
  otherDomain: boolean;
  /** What the page no longer has; empty where nothing was missed. */
  changed: readonly string[];
  /** Why it was not found or not checked. */
  reason: string | null;
}

export interface QuotationResult {
  event: Id;
  claim: string;
  source: Id;
  result: Result;
  /** Where it was found. */
  where: Where | null;
  /** Why it was not found or not checked. */
  reason: string | null;
}

export interface SourceResults {
  addresses: readonly AddressResult[];
  quotations: readonly QuotationResult[];
  /** Captures that are named like no source. */
  unusedCaptures: readonly string[];
}

/** Whether an address that was checked needs an editor: it is dead, leads to another domain, or its page changed. */
export const isWrongAddress = ({ result, otherDomain, changed }: AddressResult): boolean =>
  result === 'not found' || otherDomain || changed.length > 0;

/** Whether anything that was checked is wrong. */
export const isWrong = ({ addresses, quotations }: SourceResults): boolean =>
  addresses.some(isWrongAddress) || quotations.some(({ result }) => result === 'not found');
