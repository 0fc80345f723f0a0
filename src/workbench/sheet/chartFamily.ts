/** What Excel's name of a chart type says of how it is drawn, such as `ColumnStacked100` or `LineMarkers`. */
export interface ChartFamily {
  readonly family: 'column' | 'bar' | 'line';
  readonly stacking: 'clustered' | 'stacked' | 'percentStacked';
  readonly markers: boolean;
}

export const chartFamily = (type: string): ChartFamily => ({
  family: /^Line/u.test(type) ? 'line' : /^Bar/u.test(type) ? 'bar' : 'column',
  stacking: /100$/u.test(type) ? 'percentStacked' : /Stacked/u.test(type) ? 'stacked' : 'clustered',
  markers: /Markers/u.test(type),
});

/** Blue, orange, grey, gold, green, dark blue: told apart in print and by most colour-blind eyes in this order. */
const chartColors: readonly string[] = ['#1F3864', '#C55A11', '#7F7F7F', '#BF9000', '#548235', '#2E75B6'];
export const chartColor = (given: string | null, index: number): string =>
  given ?? chartColors[index % chartColors.length] ?? '#1F3864';
