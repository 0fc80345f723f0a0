import type { Locator, Page } from 'playwright-core';

/** A person without a mouse. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  press = (keys: string): Promise<void> => this.page.keyboard.press(keys);

  /** Into the pane, as F6 goes through the parts of Excel. */
  enterPane = (): Promise<void> => this.enter('.pane');
  /** Into the grid, once it is there. */
  async enterSheet(): Promise<void> {
    await this.page.locator('.sheet canvas').first().waitFor();
    await this.enter('.sheet');
  }

  private async enter(part: string): Promise<void> {
    const place = this.page.locator(part).first();
    for (let presses = 0; !(await place.evaluate((one) => one.contains(document.activeElement))); presses += 1) {
      if (presses > 5) throw new Error(`F6 does not lead into ${part}`);
      await this.press('F6');
      await this.page.waitForTimeout(100);
    }
  }

  /** Goes on with Tab until this has the focus; says which stops there were when it never has. */
  async tabTo(target: Locator, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    const stops: string[] = [];
    while (!(await hasFocus(target))) {
      if (stops.length > 60)
        throw new Error(`${String(target)} is not among the stops of ${keys}:\n${stops.join('\n')}`);
      await this.press(keys);
      stops.push(await focused(target));
    }
  }

  /** Reaches it and presses Enter, or Space. */
  async choose(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.press(key);
  }

  /** Replaces what stands in a field. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }
}

/** Waits until it has the focus: what is shown next takes it when it is there. */
export async function focusOn(target: Locator): Promise<void> {
  for (let tries = 0; !(await hasFocus(target)); tries += 1) {
    if (tries === 50) throw new Error(`${String(target)} does not get the focus; it is on ${await focused(target)}`);
    await target.page().waitForTimeout(50);
  }
}

/** Waits until nothing of an element is covered by what stays at the top. */
export async function standsBelow(target: Locator, top: Locator): Promise<void> {
  const room = async () => {
    const [below, above] = [await target.boundingBox(), await top.boundingBox()];
    return below === null || above === null ? NaN : below.y - (above.y + above.height);
  };
  for (let tries = 0; !((await room()) >= 0); tries += 1) {
    if (tries === 20) throw new Error(`${String(target)} stands ${await room()} px below what stays at the top`);
    await target.page().waitForTimeout(50);
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

const focused = (near: Locator): Promise<string> =>
  near.evaluate(({ ownerDocument: { activeElement } }) => activeElement?.outerHTML.slice(0, 120) ?? 'nothing');
