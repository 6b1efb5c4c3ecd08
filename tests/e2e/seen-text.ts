/** Whether a reader can see and read a text. */
import type { Page } from 'playwright/test';

/** Smallest letters, in CSS pixels, and least contrast (WCAG 2.2, 1.4.6) of what everybody has to read. */
const least = { size: 14, contrast: 7 };

/**
 * What keeps a reader from reading the elements of a selector, each as a sentence without a subject.
 * Expects as many elements as `texts`, with these words. Scrolls to each.
 */
export function faultsOfText(page: Page, selector: string, texts: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ({ selector, texts, least }) => {
      const elements = [...document.querySelectorAll<HTMLElement>(selector)];
      const words = elements.map(({ textContent }) => textContent.trim());
      if (JSON.stringify(words) !== JSON.stringify(texts)) return [`says ${JSON.stringify(words)}`];
      return elements.flatMap(faultsOf);

      function faultsOf(element: HTMLElement): string[] {
        const { fontSize, color } = getComputedStyle(element);
        const faults: string[] = [];
        if (!isShown(element)) faults.push('is not shown');
        if (Number.parseFloat(fontSize) < least.size) faults.push(`has letters of ${fontSize}`);
        const contrast = contrastOf(channels(color), groundOf(element));
        if (contrast < least.contrast) faults.push(`has a contrast of ${contrast.toFixed(2)}`);
        const lines = linesOf(element);
        if (lines.some(({ left, right }) => left < 0 || right > document.documentElement.clientWidth)) {
          faults.push('leaves the page');
        } else if (!lines.every((_, number) => isOnTop(element, number))) faults.push('is covered');
        return faults;
      }

      function isShown(element: HTMLElement): boolean {
        const isOpaque = ancestorsOf(element).every((one) => getComputedStyle(one).opacity === '1');
        return isOpaque && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
      }

      /** The lines of text, where they stand in the window now. */
      function linesOf(element: HTMLElement): DOMRect[] {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()];
      }

      /** True when the first, the middle and the last letter of a line can be touched. */
      function isOnTop(element: HTMLElement, number: number): boolean {
        const before = linesOf(element)[number];
        if (!before) return false;
        scrollBy({ top: before.top - innerHeight / 2, behavior: 'instant' });
        const { left, right, top, height } = linesOf(element)[number] ?? before;
        return [left + 2, (left + right) / 2, right - 2].every((x) =>
          element.contains(document.elementFromPoint(x, top + height / 2)),
        );
      }

      /** The nearest ground behind an element, or white. */
      function groundOf(element: HTMLElement): number[] {
        const grounds = ancestorsOf(element).map((one) => getComputedStyle(one).backgroundColor);
        return channels(grounds.find((ground) => !/^rgba\(.*, 0\)$/.test(ground)) ?? 'rgb(255, 255, 255)');
      }

      function ancestorsOf(element: Element): Element[] {
        return [element, ...(element.parentElement ? ancestorsOf(element.parentElement) : [])];
      }

      function channels(color: string): number[] {
        const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
        if (red === undefined) throw new Error(`"${color}" is no opaque colour.`);
        return [red, green, blue].map(Number);
      }

      /** Contrast of two colours by WCAG 2.2, "relative luminance" and "contrast ratio". */
      function contrastOf(one: number[], other: number[]): number {
        const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      }

      function luminanceOf(color: number[]): number {
        const [red = 0, green = 0, blue = 0] = color.map((channel) => {
          const part = channel / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      }
    },
    { selector, texts, least },
  );
}
