/** The order of events, total and the same on every machine. See docs/content-model.md, Order. */
import { stationOf, type Station } from './bounds.ts';
import { byId } from './code-units.ts';
import { firstPlace } from './first-place.ts';
import type { EventRecord, Id, Story } from './record.ts';
import { stationsOf } from './stations.ts';

export interface OrderedEvent {
  event: EventRecord;
  station: Station;
}

interface Node extends OrderedEvent {
  before: Node[];
  next: Node[];
  /** Where it sorts: the rank of its station, then the last minute of the day at which it may have begun. */
  rank: readonly [station: number, minute: number];
  /** Its place in the day is known, by its own hour or by an event it stands next to. */
  anchored: boolean;
}

/** At the same rank those whose time is known stand first. */
function byRankThenId(a: Node, b: Node): number {
  return (
    a.rank[0] - b.rank[0] ||
    a.rank[1] - b.rank[1] ||
    Number(b.station.timed) - Number(a.station.timed) ||
    byId(a.event, b.event)
  );
}

function linkNodes(story: Story): Node[] {
  const nodes = new Map<Id, Node>();
  const stations = stationsOf(story);
  for (const event of story.events.values()) {
    const station = stations.get(event) ?? stationOf(event.when, story.site.timezone);
    nodes.set(event.id, {
      event,
      station,
      before: [],
      next: [],
      rank: [station.rank, station.minute],
      anchored: station.timed,
    });
  }
  for (const node of nodes.values()) {
    for (const id of new Set(node.event.after.map(({ event }) => event))) {
      const earlier = nodes.get(id);
      if (!earlier || earlier === node) continue;
      node.before.push(earlier);
      earlier.next.push(node);
    }
  }
  return [...nodes.values()];
}

/** Sorts so that nothing stands before what it comes after, always taking the least that is free. */
function sortTopologically(nodes: readonly Node[]): Node[] {
  const waitingFor = new Map(nodes.map((node) => [node, node.before.length]));
  const free = nodes.filter((node) => node.before.length === 0).sort((a, b) => byRankThenId(b, a));
  const sorted: Node[] = [];
  const release = (node: Node): void => {
    const place = firstPlace(free, (other) => byRankThenId(other, node) <= 0);
    free.splice(place, 0, node);
  };
  for (let node = free.pop(); node; node = free.pop()) {
    sorted.push(node);
    for (const later of node.next) {
      const left = (waitingFor.get(later) ?? 0) - 1;
      waitingFor.set(later, left);
      if (left === 0) release(later);
    }
  }
  // A cycle, which the check refuses; the development server still has to show the events.
  const placed = new Set(sorted);
  return [...sorted, ...nodes.filter((node) => !placed.has(node)).sort(byRankThenId)];
}

const sameStation =
  (a: Node): ((b: Node) => boolean) =>
  (b) =>
    a.station.key === b.station.key;

function anchor(node: Node, neighbours: readonly Node[], pick: (...minutes: number[]) => number): void {
  if (node.anchored) return;
  const anchored = neighbours.filter(sameStation(node)).filter((neighbour) => neighbour.anchored);
  if (anchored.length === 0) return;
  node.rank = [node.station.rank, pick(...anchored.map(({ rank }) => rank[1]))];
  node.anchored = true;
}

/**
 * All events in the order of the timeline.
 *
 * An event without an hour takes its place in the day from those that it comes after, else from those that come after
 * it, along chains of such events; whatever comes after another stands at least as late; ties fall to the id. An
 * unknown id in `after` is passed over, and a cycle (an error of the check) is broken by rank and id.
 */
export function orderEvents(story: Story): OrderedEvent[] {
  const nodes = linkNodes(story);
  const forward = sortTopologically(nodes);
  for (const node of forward) anchor(node, node.before, Math.max);
  for (const node of forward.toReversed()) anchor(node, node.next, Math.min);
  for (const node of forward) {
    for (const { rank } of node.before) {
      if (rank[0] === node.rank[0] && rank[1] > node.rank[1]) node.rank = rank;
    }
  }
  return sortTopologically(nodes).map(({ event, station }) => ({ event, station }));
}
