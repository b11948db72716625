/** The ways in which a reader narrows a timeline down. */
import type { Id } from './record.ts';

export const FACETS = ['thread', 'side', 'status', 'place', 'actor', 'source'] as const;
export type Facet = (typeof FACETS)[number];

/** What an event has to do with: ids by facet, and its status. */
export type Facets = Readonly<Record<Facet, readonly Id[]>>;
