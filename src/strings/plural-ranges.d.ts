/** What TypeScript's library does not declare yet: ECMA-402, Intl.PluralRules.prototype.selectRange (ECMAScript 2023). */
declare namespace Intl {
  interface PluralRules {
    /** The plural category of a range; its bounds are finite numbers or infinite, and no `NaN`. */
    selectRange(start: number, end: number): LDMLPluralRule;
  }
}
