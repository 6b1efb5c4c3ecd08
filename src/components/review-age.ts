/** A page that was stored or built long ago says how much its review is overdue today. */
import { overdueWords } from '../encyclopedia/dates.ts';

const today = new Date().toISOString().slice(0, 10);
for (const place of document.querySelectorAll<HTMLElement>('[data-review-due]')) {
  place.textContent = overdueWords(place.dataset.reviewDue ?? today, today);
}
