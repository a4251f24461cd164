import type { Venue } from '../../bot/domain/venue.js';
import type { Steps } from './in-slices.js';
import { alongCurve, onSphere } from './sphere.js';
import { markVenue, WORDS } from './venue-marks.js';
import { GROUP, VenueTree, type Floor } from './venue-tree.js';

/** A place on the curve (32 bits) and the number of a venue (the other 21) share one exact number. */
const MOST_VENUES = 2 ** 21;
/** Venues or groups handled between two pauses: about a millisecond. */
const STRIDE = 1_024;

export class TooManyVenues extends Error {
  override readonly name = 'TooManyVenues';
}

/**
 * Pauses often, so that whoever runs it can attend to something else between two steps; the longest step is a sort of numbers (2 ms for
 * 20,000 venues, 0.1 s for a million). Throws TooManyVenues beyond two million.
 */
export function* plantVenueTree(venues: readonly Venue[]): Steps<VenueTree> {
  if (venues.length > MOST_VENUES) throw new TooManyVenues(`${venues.length} venues`);
  const { places, corners, marks } = yield* readVenues(venues);
  const order = orderOf(places);
  yield;
  const floors = [yield* groundFloor(order, corners, marks)];
  for (let below = floors[0]; below !== undefined && (below.count > 1 || floors.length < 2); below = floors.at(-1))
    floors.push(yield* floorAbove(below));
  return new VenueTree(venues, order, floors);
}

/** What the tree needs of each venue, in the order they lie in memory: a million are read twice as fast as in any other. */
interface Read {
  /** Place on the curve, then number of the venue. */
  readonly places: Float64Array;
  readonly corners: Float32Array;
  readonly marks: Int32Array;
}

function* readVenues(venues: readonly Venue[]): Steps<Read> {
  const count = venues.length;
  const read: Read = {
    places: new Float64Array(count),
    corners: new Float32Array(3 * count),
    marks: new Int32Array(WORDS * count),
  };
  for (let from = 0; from < count; from += STRIDE) {
    readSome(venues, from, Math.min(count, from + STRIDE), read);
    yield;
  }
  return read;
}

function readSome(venues: readonly Venue[], from: number, to: number, { places, corners, marks }: Read): void {
  for (let at = from; at < to; at += 1) {
    const venue = venues[at];
    if (venue === undefined) continue;
    const { x, y, z } = onSphere(venue.position);
    corners[3 * at] = x;
    corners[3 * at + 1] = y;
    corners[3 * at + 2] = z;
    markVenue(marks, WORDS * at, venue);
    places[at] = alongCurve(venue.position) * MOST_VENUES + at;
  }
}

/** Neighbours on the ground follow each other: that is what makes their groups small. */
function orderOf(places: Float64Array): Uint32Array {
  places.sort();
  const order = new Uint32Array(places.length);
  for (const [at, place] of places.entries()) order[at] = place % MOST_VENUES;
  return order;
}

function* groundFloor(order: Uint32Array, corners: Float32Array, marks: Int32Array): Steps<Floor> {
  const floor = floorOf(order.length, 0);
  for (let from = 0; from < floor.count; from += STRIDE) {
    const to = Math.min(floor.count, from + STRIDE);
    for (let at = from; at < to; at += 1) {
      const which = order[at] ?? 0;
      for (let side = 0; side < 3; side += 1) floor.corners[3 * at + side] = corners[3 * which + side] ?? 0;
      for (let word = 0; word < WORDS; word += 1) floor.marks[WORDS * at + word] = marks[WORDS * which + word] ?? 0;
    }
    yield;
  }
  return floor;
}

function* floorAbove(below: Floor): Steps<Floor> {
  const floor = floorOf(Math.ceil(below.count / GROUP), 3);
  for (let group = 0; group < floor.count; group += 1) {
    const start = group * GROUP;
    const end = Math.min(below.count, start + GROUP);
    for (let member = start; member < end; member += 1) {
      makeRoom(floor, group, below, member, member === start);
      addMarks(floor, group, below, member);
    }
    if (group % STRIDE === 0) yield;
  }
  return floor;
}

function floorOf(count: number, breadth: 0 | 3): Floor {
  return { count, corners: new Float32Array((3 + breadth) * count), breadth, marks: new Int32Array(WORDS * count) };
}

/** The box of a group grows to hold a member; the first one is its first size. */
function makeRoom(floor: Floor, group: number, below: Floor, member: number, isFirst: boolean): void {
  const { corners } = floor;
  for (let side = 0; side < 3; side += 1) {
    const least = 6 * group + side;
    const from = (3 + below.breadth) * member + side;
    const memberLeast = below.corners[from] ?? 0;
    const memberGreatest = below.corners[from + below.breadth] ?? 0;
    corners[least] = isFirst ? memberLeast : Math.min(corners[least] ?? 0, memberLeast);
    corners[least + 3] = isFirst ? memberGreatest : Math.max(corners[least + 3] ?? 0, memberGreatest);
  }
}

function addMarks(floor: Floor, group: number, below: Floor, member: number): void {
  for (let word = 0; word < WORDS; word += 1) {
    floor.marks[WORDS * group + word] =
      (floor.marks[WORDS * group + word] ?? 0) | (below.marks[WORDS * member + word] ?? 0);
  }
}
