import { expect, test } from 'vitest';
import { editUrlOf, renderJob } from '../../../src/encyclopedia/render-job.ts';
import { article, encyclopediaOf, shownPicture } from '../make.ts';

const address = { site: 'https://materia.example', base: '/sub/' };
const body = [
  'See [[Anemia]], [[Anemia#Causes|causes]], [[?Folate]], [[Iron]], [the NHS](https://www.nhs.uk) and [it](javascript:alert(1)).[@nih; @who]',
  '![A smear](smear.png) ![Elsewhere](https://evil.example/x.png)[@who]',
  '[A to Z](/a-z/)',
].join('\n\n');
const leukemia = article({ title: 'Leukemia', body });
const anemia = article({ title: 'Anemia', body: 'Lead.\n\n## Causes\n\nIron.' });
const smear = shownPicture('/sub/media/conditions/smear.0a.8.webp');
const pictures = new Map([['conditions/smear.png', smear]]);
const job = renderJob(leukemia, encyclopediaOf([leukemia, anemia]), address, pictures);

test('gives the renderer the address of each safe link, the base path included', () => {
  expect(job.hrefs).toEqual({
    '[[Anemia#]]': '/sub/conditions/anemia/',
    '[[Anemia#Causes]]': '/sub/conditions/anemia/#causes',
    '(https://www.nhs.uk)': 'https://www.nhs.uk/',
    '(/a-z/)': '/sub/a-z/',
  });
});

test('gives it pictures of the content folder and no others', () => {
  expect(job.images).toEqual({ 'smear.png': smear });
});

test('numbers references in the order of first citation', () => {
  expect(job.citations).toEqual({ nih: 1, who: 2 });
});

test('an article can be edited where its file lies', () => {
  expect(editUrlOf(leukemia)).toContain('content/conditions/leukemia.md');
  expect(editUrlOf(leukemia)).toContain('{line}');
});
