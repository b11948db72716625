/** Words that make what stands behind them an approximate date or number, in the languages of the interface. */

/** As a part of a regular expression without regard to case, which a blank or a figure follows. */
export const ABOUT_WORDS = String.raw`(?:c\.?|ca\.?|circa|about|around|approx(?:\.|imately)?|roughly|etwa|um|gegen|ungefähr|vers|environ|env\.?|ок\.?|около|примерно|прибл\.?|приблизительно|близько|біля|приблизно|hacia|alrededor\s+de|aprox\.?|aproximadamente|około|ok\.?|yaklaşık|نحو|حوالي|~|≈)(?=[\s\d])`;
