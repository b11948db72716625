/**
 * What is worked out of a thing once, and kept for as long as the thing is there.
 *
 * @param make pure: gives the same for the same thing
 * @returns gives what was made of a thing, the same each time
 */
export function onceEach<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, Made>();
  return (of) => {
    const known = kept.get(of);
    // Nothing may be what was made of it.
    if (known !== undefined || kept.has(of)) return known as Made;
    const made = make(of);
    kept.set(of, made);
    return made;
  };
}
