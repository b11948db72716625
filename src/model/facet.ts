/** The ways in which a reader narrows a timeline down. */
import type { Id } from './record.ts';

export const FACETS = ['only', 'thread', 'status', 'side', 'place', 'actor', 'source'] as const;
export type Facet = (typeof FACETS)[number];

/** What an event has to do with: ids by facet, its status, and what it can be picked out for. */
export type Facets = Readonly<Record<Facet, readonly Id[]>>;

/** What a reader may want to see alone: key events; what one side says and no other; what is disputed in its details. */
export const ONLY = ['key', 'one-side', 'details'] as const;
export type Only = (typeof ONLY)[number];
