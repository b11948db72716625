declare module 'edtf' {
  interface Qualifier {
    value: number;
  }
  interface ExtendedDate {
    /** The first and the last millisecond, with days taken as UTC days; infinite where an interval is open. */
    min: number;
    max: number;
    approximate?: Qualifier;
    uncertain?: Qualifier;
  }
  /** Throws where the text is no date. */
  export default function edtf(text: string): ExtendedDate;
}
