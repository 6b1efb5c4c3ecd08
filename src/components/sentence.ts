/** The text with a full stop at its end, unless it ends in a mark of its own. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.?!…]["'”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
