import { Collection, same } from '../collection';
import { CustomProperty } from './customProperty';

export class CustomPropertyCollection extends Collection<CustomProperty> {
  items(): readonly CustomProperty[] {
    return [...this.book.customProperties.keys()].map((name) => new CustomProperty(this.host, name));
  }
  find(key: string): CustomProperty | undefined {
    return this.items().find((item) => same(item.Key, key));
  }
  Add(key: string, value: string | number | boolean): CustomProperty {
    const name = this.find(key)?.Key ?? key;
    this.book.customProperties.set(name, value);
    return new CustomProperty(this.host, name);
  }
  DeleteAll(): void {
    this.book.customProperties.clear();
  }
}
