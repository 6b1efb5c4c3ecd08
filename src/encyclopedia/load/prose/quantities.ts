/** Parts of patterns that find numbers and units in a text. */

/** A number: 5, 0.5, .5, 1,000, 1/2, ½. */
export const number = String.raw`(?:\d+\/\d+|\d[\d,]*(?:\.\d+)?|\.\d+|[½¼¾⅓⅔])`;

/** A number, or two with a range between them: 5, 5 to 10, 5-10. */
export const amount = String.raw`${number}(?:\s?(?:-|–|to|or|and)\s?${number})?`;

/** Where a number begins, and not the rest of a larger one or of a name such as B12. The first part is there for speed. */
export const numberStart = String.raw`(?=[\d.½¼¾⅓⅔])(?:(?<![\p{L}\p{N}_.,])|(?<=\d[x×]))`;

/** Units in which medicines are measured out; longer ones first. */
export const doseUnit =
  '(?:mcg|mg|[µμ]g|kg|mEq|mmol|mL|ml|cc|IU|U|g|L|(?:milli|micro|kilo)?grams?|milli(?:liters?|litres?)|(?:international )?units?|tablets?|capsules?|pills?)';

/** What makes a concentration of a unit: /dL, per liter. */
export const perVolume = String.raw`(?:\s?%|(?:\s+of\s+\p{L}+)?\s?(?:\/|per\b|for (?:each|every)\b)\s?(?:\d+\s?)?(?:dL|dl|mL|ml|[µμ]L|L|l|cc|cm3|cm³|m3|m³|g|mmol|mol|grams?|(?:deci|milli|micro)?(?:liters?|litres?)|cubic)(?![\p{L}\p{N}]))`;
