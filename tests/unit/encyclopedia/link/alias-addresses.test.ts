import { expect, test } from 'vitest';
import type { Article } from '../../../../src/encyclopedia/article.ts';
import { aliasAddresses } from '../../../../src/encyclopedia/link/alias-addresses.ts';
import { article } from '../../make.ts';

/** `emh EMH: conditions/a, conditions/b` for each address. */
function addresses(...articles: Article[]): string[] {
  return aliasAddresses(articles).map(
    ({ slug, name, articles }) => `${slug} ${name}: ${articles.map(({ path }) => path).join(', ')}`,
  );
}

test('gives every alias and abbreviation an address, sorted', () => {
  const one = article({
    title: 'Extramedullary hematopoiesis',
    aliases: ['Extramedullary haematopoiesis'],
    abbreviations: ['EMH'],
  });
  expect(addresses(one)).toEqual([
    'emh EMH: conditions/extramedullary-hematopoiesis',
    'extramedullary-haematopoiesis Extramedullary haematopoiesis: conditions/extramedullary-hematopoiesis',
  ]);
});

test('an address of several articles lists them by title', () => {
  const marrow = article({ title: 'Marrow failure', abbreviations: ['MF'] });
  const fibrosis = article({ title: 'Fibrosis of the marrow', abbreviations: ['mf'] });
  expect(addresses(marrow, fibrosis)).toEqual(['mf MF: conditions/fibrosis-of-the-marrow, conditions/marrow-failure']);
});

test('the title of an article goes before the alias of another', () => {
  const spleen = article({ title: 'Spleen', path: 'anatomy/spleen' });
  const other = article({ title: 'Splenomegaly', aliases: ['Spleen'] });
  expect(addresses(spleen, other)).toEqual(['spleen Spleen: anatomy/spleen']);
});

test('names that give one slug share an address', () => {
  const one = article({ title: 'Crohn disease', aliases: ["Crohn's disease", 'Crohn’s disease'] });
  expect(addresses(one)).toEqual(["crohns-disease Crohn's disease: conditions/crohn-disease"]);
});

test('lay names, misspellings and drafts have none, nor has a name without letters', () => {
  const one = article({ title: 'Anemia', layNames: ['thin blood'], misspellings: ['anemea'], aliases: ['?!'] });
  const draft = article({ title: 'Pallor', status: 'draft', aliases: ['Paleness'] });
  expect(addresses(one, draft)).toEqual([]);
});
