/**
 * Shows the number of the reader's country behind "your local emergency number", with the name of the country:
 * somebody who travels sees that it is another one there. Who chose no country loads no number.
 */
import { keptCountry } from './country.ts';

const links = document.querySelectorAll<HTMLAnchorElement>('a.emergency-number');
const code = keptCountry();
if (code !== undefined && links.length > 0) void showNumber(code);

async function showNumber(code: string): Promise<void> {
  const { emergencyNumbers } = await import('../../emergency-numbers.ts');
  const country = emergencyNumbers.find((entry) => entry.code === code);
  if (!country) return;
  for (const link of links) {
    const call = document.createElement('a');
    call.href = `tel:${country.ambulance}`;
    call.textContent = country.ambulance;
    link.after(' (', call, ` in ${country.name})`);
  }
}
