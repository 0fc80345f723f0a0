import type { Page } from './page';

/** Something that only the person at the page can decide. */
export interface Question {
  readonly title: string;
  readonly says: string;
  /** The first is the one that loses nothing. */
  readonly choices: readonly string[];
  /** What closing the question means. */
  readonly otherwise: string;
  readonly answer: (choice: string) => void;
}

/** Resolves with the words of the choice. */
export const ask = (page: Page, question: Omit<Question, 'answer'>): Promise<string> =>
  new Promise((resolve) => {
    const answer = (choice: string): void => {
      page.state.set({ question: null });
      resolve(choice);
    };
    page.state.set({ question: { ...question, answer } });
  });
