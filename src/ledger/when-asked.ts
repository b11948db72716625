/** Makes something once, when it is first asked for: a page that is looked at while somebody writes asks for little. */
export function whenAsked<Made>(make: () => Made): () => Made {
  let made: { is: Made } | null = null;
  return () => (made ??= { is: make() }).is;
}
