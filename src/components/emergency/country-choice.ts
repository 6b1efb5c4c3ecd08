/** A reader chooses a country on the page of emergency numbers, and articles show its number. */
import { type CountryNumbers, emergencyNumbers } from '../../emergency-numbers.ts';
import { keepCountry, keptCountry } from './country.ts';

const place = document.getElementById('country-choice');
if (place) startChoice(place);

function startChoice(place: HTMLElement): void {
  const label = document.createElement('label');
  label.htmlFor = 'country';
  label.textContent = 'Your country';
  const select = document.createElement('select');
  select.id = 'country';
  select.append(
    new Option('Choose your country', ''),
    ...emergencyNumbers.map(({ code, name }) => new Option(name, code)),
  );
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.textContent = 'Forget my country';
  const status = document.createElement('p');
  status.role = 'status';

  const show = (country: CountryNumbers | undefined, isKept: boolean): void => {
    select.value = country?.code ?? '';
    forget.hidden = !country;
    status.textContent = country ? wordsFor(country, isKept) : '';
  };
  select.addEventListener('change', () => {
    const country = countryOf(select.value);
    show(country, keepCountry(country?.code));
  });
  forget.addEventListener('click', () => {
    keepCountry(undefined);
    show(undefined, true);
    status.textContent = 'Your country is forgotten.';
    select.focus();
  });
  show(countryOf(keptCountry()), true);
  place.replaceChildren(label, select, forget, status);
  place.hidden = false;
}

function countryOf(code: string | undefined): CountryNumbers | undefined {
  return emergencyNumbers.find((entry) => entry.code === code);
}

function wordsFor({ name, ambulance }: CountryNumbers, isKept: boolean): string {
  const kept = isKept
    ? 'Articles show this number too. Your country is kept in this browser only.'
    : 'Your browser keeps nothing, so articles cannot show it.';
  return `Ambulance in ${name}: ${ambulance}. ${kept}`;
}
