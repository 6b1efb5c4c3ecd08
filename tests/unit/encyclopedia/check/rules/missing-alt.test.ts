import { expect, test } from 'vitest';
import { missingAlt } from '../../../../../src/encyclopedia/check/rules/missing-alt.ts';
import { article, found, places } from '../../../make.ts';

test('reports a picture without a description', () => {
  const one = article({ title: 'Anemia', body: '![](smear.png) and ![  ](other.png) and ![Round cells](cells.png)' });
  expect(places(found(missingAlt, [one]))).toEqual(['6:1 missing-alt', '6:20 missing-alt']);
});
