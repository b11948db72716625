/**
 * Notes about things, each as hidden in its thing as a private field. A WeakMap would do the same; of the ten thousands of
 * files that a check looks at several times each, finding them in one costs a twentieth of the check, and collecting garbage
 * around it as much again.
 */

/** A constructor that makes nothing, but gives what was there before: so classes that extend it give that private fields. */
const Thing = function (thing: object) {
  return thing;
} as unknown as new (thing: object) => object;

export interface Notes<Of extends object, Note> {
  /** What was noted last; `undefined` where nothing was. */
  get: (of: Of) => Note | undefined;
  set: (of: Of, note: Note) => void;
}

/** A kind of notes, one for each thing, of which copies of the thing have none. */
export function notesAbout<Of extends object, Note>(): Notes<Of, Note> {
  class Noted extends Thing {
    #note: Note;

    constructor(of: Of, note: Note) {
      super(of);
      this.#note = note;
    }

    static get(of: Of): Note | undefined {
      return #note in of ? of.#note : undefined;
    }

    static set(of: Of, note: Note): Noted {
      if (!(#note in of)) return new Noted(of, note);
      of.#note = note;
      return of;
    }
  }
  return Noted;
}
