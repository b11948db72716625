declare module '@adobe/structured-data-validator' {
  interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: readonly { type?: string; property?: string; index?: number }[];
  }

  export default class Validator {
    /** @param vocabulary schema.org's own, as JSON-LD */
    constructor(vocabulary: { '@graph': readonly object[] });
    /** @param extracted things of a page by their type */
    validate(extracted: { jsonld: Record<string, object[]> }): Promise<Issue[]>;
  }
}
