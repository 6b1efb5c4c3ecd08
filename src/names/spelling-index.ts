import { editCost } from './edit-cost.ts';
import { lazily } from './lazily.ts';
import { soundKey } from './sound-key.ts';

/** A word as names write it, near to one that was typed. */
export interface Spelling {
  form: string;
  /** 0 to 1: what the typed word has in common with it. */
  quality: number;
}

/** Finds forms that a typed word may be a misspelling of, best first. */
export type FindSpellings = (typed: string, isAlone: boolean) => readonly Spelling[];

/** Indexes the forms of words, plain and without digits. */
export function indexSpellings(forms: readonly string[]): FindSpellings {
  const sorted = [...forms].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const letters = Int32Array.from(sorted, lettersOf);
  /** Place of the first form that is at least so long. */
  const from: number[] = [];
  for (const [place, form] of sorted.entries()) {
    while (from.length <= form.length) from.push(place);
  }
  const bySound = lazily(() => {
    const groups = new Map<string, string[]>();
    for (const form of sorted) {
      const key = soundKey(form);
      const group = groups.get(key);
      if (group) group.push(form);
      else groups.set(key, [form]);
    }
    return groups;
  });

  return (typed, isAlone) => {
    const most = mostEdits(typed.length);
    if (most === 0 || !/^[a-z]+$/.test(typed)) return [];
    const own = lettersOf(typed);
    const found: Spelling[] = [];
    const reach = Math.ceil(most);
    const end = from[typed.length + reach + 1] ?? sorted.length;
    for (let place = from[Math.max(0, typed.length - reach)] ?? end; place < end; place++) {
      const other = letters[place] ?? 0;
      if (bits(own & ~other) > reach || bits(other & ~own) > reach) continue;
      const form = sorted[place] ?? '';
      const cost = editCost(typed, form, most);
      if (cost <= most) found.push({ form, quality: 1 - cost / Math.max(4, typed.length) });
    }
    for (const form of bySound().get(soundKey(typed)) ?? []) {
      if (typed.length < 4 || Math.abs(form.length - typed.length) > 3) continue;
      if (!found.some((one) => one.form === form)) found.push({ form, quality: 0.62 });
    }
    const likely = isAlone ? found.filter((one) => isLikelyAlone(typed, one)) : found;
    return likely.sort((a, b) => b.quality - a.quality).slice(0, 16);
  };
}

/** Without other words beside it a word is only taken for one that begins alike, or that is long and near. */
function isLikelyAlone(typed: string, { form, quality }: Spelling): boolean {
  if (typed.length < 4) return false;
  const beginsAlike =
    typed[0] === form[0] || (typed[0] === form[1] && typed[1] === form[0]) || soundKey(typed) === soundKey(form);
  return beginsAlike ? quality >= 0.6 : typed.length >= 6 && quality >= 0.8;
}

/** How many edits may lie between a typed word of that length and the word that it means. */
function mostEdits(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 12 ? 2.1 : 3;
}

/** A bit for each letter a to z that a word holds. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) - 97);
  return letters;
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
