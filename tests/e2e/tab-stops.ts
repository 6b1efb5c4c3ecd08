import { expect, type Locator, type Page } from 'playwright/test';

/** Presses Tab until the focus is there; it never goes back. */
export async function tabTo(page: Page, stop: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (await stop.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(stop).toBeFocused();
}

/** What has the focus after Tab was pressed. */
export interface Stop {
  name: string;
  outlined: boolean;
  inView: boolean;
}

/** Presses Tab and describes what has the focus then; nothing after the last stop of the page. */
export async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const beside = bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth;
    return {
      name: element.textContent || element.id,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
      inView: width > 0 && height > 0 && !beside,
    };
  });
}
