/**
 * A text with its control and direction characters written as `\u{…}`, so that a file name or a quoted
 * value can neither forge a line of a report nor turn its words around.
 */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u{${character.charCodeAt(0).toString(16).toUpperCase()}}`,
  );
}
