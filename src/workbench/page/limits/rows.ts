import { refusals, type Limits } from './limits';

/** A limit as the drawer offers it. */
export type Row =
  | { readonly kind: 'switch'; readonly limit: 'payload' | 'cellEdit'; readonly label: string }
  | { readonly kind: 'text'; readonly limit: 'without'; readonly label: string; readonly example: string }
  | Choice<'refuseNext'>
  | Choice<'delay'>
  | Choice<'lateFunctions'>;
interface Choice<Name extends keyof Limits> {
  readonly kind: 'choice';
  readonly limit: Name;
  readonly label: string;
  readonly choices: readonly (readonly [value: Limits[Name], says: string])[];
}

export const groups: readonly { readonly label: string; readonly rows: readonly Row[] }[] = [
  {
    label: 'Requests',
    rows: [
      { kind: 'switch', limit: 'payload', label: 'Refuse requests above 5 MB' },
      { kind: 'switch', limit: 'cellEdit', label: 'Cell-edit mode' },
      {
        kind: 'choice',
        limit: 'refuseNext',
        label: 'Next request fails with',
        choices: [[null, 'nothing'], ...refusals.map((code) => [code, code] as const)],
      },
    ],
  },
  {
    label: 'Host',
    rows: [
      {
        kind: 'choice',
        limit: 'delay',
        label: 'Host answers',
        choices: [
          [0, 'at once'],
          [300, '300 ms late'],
          [2000, '2000 ms late'],
        ],
      },
      {
        kind: 'choice',
        limit: 'lateFunctions',
        label: 'Functions answer',
        choices: [
          [0, 'at once'],
          [2000, '2 seconds late'],
          [10_000, '10 seconds late'],
        ],
      },
      { kind: 'text', limit: 'without', label: 'Host without', example: 'ChartCollection.Add' },
    ],
  },
];
