/** Places that lie too far apart for one map, in groups that have one each. */
import { geoDistance } from 'd3-geo';

type Point = readonly [lon: number, lat: number];

/** Groups may lie no nearer to each other than this, in kilometres. */
const APART_KM = 600;

/** More maps than these are none to look at: groups are then joined over greater distances. */
const MOST = 3;

const EARTH_KM = 6371;

function group<T>(items: readonly T[], pointOf: (item: T) => Point, apart: number): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const point = pointOf(item);
    const isNear = (other: T): boolean => geoDistance([...point], [...pointOf(other)]) * EARTH_KM < apart;
    const near = groups.filter((one) => one.some(isNear));
    const [first, ...others] = near;
    if (!first) {
      groups.push([item]);
      continue;
    }
    first.push(item, ...others.flat());
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}

/**
 * Puts into one group what a way of short steps joins, from place to place.
 *
 * @returns at most three groups, that of the first item first; items keep their order
 */
export function clustersOf<T>(items: readonly T[], pointOf: (item: T) => Point): T[][] {
  const order = new Map(items.map((item, at) => [item, at]));
  for (let apart = APART_KM; ; apart *= 2) {
    const groups = group(items, pointOf, apart);
    if (groups.length <= MOST) {
      return groups.map((one) => one.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
    }
  }
}
