import { Collection } from '../collection';
import { Setting } from './setting';

export class SettingCollection extends Collection<Setting> {
  items(): readonly Setting[] {
    return [...this.book.settings.keys()].map((name) => new Setting(this.host, name));
  }
  find(key: string): Setting | undefined {
    return this.book.settings.has(key) ? new Setting(this.host, key) : undefined;
  }
  /** Model, documented: sets or adds. */
  Add(key: string, value: unknown): Setting {
    this.book.settings.set(key, JSON.stringify(value));
    return new Setting(this.host, key);
  }
}
