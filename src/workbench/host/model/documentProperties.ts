import type { Property } from '../book';
import { HostObject } from '../hostObject';
import { CustomPropertyCollection } from './customPropertyCollection';

export class DocumentProperties extends HostObject {
  get Title(): string {
    return this.text('title');
  }
  set Title(value: string) {
    this.book.properties.set('title', value);
  }
  get Subject(): string {
    return this.text('subject');
  }
  set Subject(value: string) {
    this.book.properties.set('subject', value);
  }
  get Author(): string {
    return this.text('author');
  }
  set Author(value: string) {
    this.book.properties.set('author', value);
  }
  get Keywords(): string {
    return this.text('keywords');
  }
  set Keywords(value: string) {
    this.book.properties.set('keywords', value);
  }
  get Comments(): string {
    return this.text('comments');
  }
  set Comments(value: string) {
    this.book.properties.set('comments', value);
  }
  get Category(): string {
    return this.text('category');
  }
  set Category(value: string) {
    this.book.properties.set('category', value);
  }
  get Manager(): string {
    return this.text('manager');
  }
  set Manager(value: string) {
    this.book.properties.set('manager', value);
  }
  get Company(): string {
    return this.text('company');
  }
  set Company(value: string) {
    this.book.properties.set('company', value);
  }
  get LastAuthor(): string {
    return this.text('lastAuthor');
  }
  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.host);
  }

  private text(property: Property): string {
    return this.book.properties.get(property) ?? '';
  }
}
