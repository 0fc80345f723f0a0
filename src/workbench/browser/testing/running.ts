/** What was started before the tests of this project, or why nothing was. Workers hear of it by their environment. */
export type Running =
  | { readonly missing: string }
  | {
      readonly missing: null;
      /** Where the browser listens for those who drive it. */
      readonly browser: string;
      /** Addresses of the page and of the add-in. */
      readonly page: string;
      readonly addin: string;
    };

const name = 'TWINSHEET_BROWSER_TESTS';

export const announce = (running: Running): void => {
  process.env[name] = JSON.stringify(running);
};

export const running = (): Running => JSON.parse(process.env[name] ?? '{"missing":"nothing was started"}') as Running;
