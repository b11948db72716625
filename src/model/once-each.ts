/**
 * What is worked out of a thing once, and kept for as long as the thing is there.
 *
 * @param make pure: gives the same for the same thing
 * @returns gives what was made of a thing, the same each time
 */
export function onceEach<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, { made: Made }>();
  return (of) => {
    let known = kept.get(of);
    if (!known) kept.set(of, (known = { made: make(of) }));
    return known.made;
  };
}
