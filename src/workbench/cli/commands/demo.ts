import { sampleFiles } from '../../../taskpane/actions/sample';
import type { Command } from '../main';
import { mainJob } from '../mainJob';
import { readSampleFile } from '../sampleFile';

/** The day on which the story is told; a fixed one, so that the same files give the same workbook. */
const TOLD = '2026-01-02T08:00:00Z';

export const demo: Command = async () => {
  const sources = await Promise.all(
    sampleFiles.map(async ({ kind, file }) => ({ kind, name: file, bytes: await readSampleFile(file) })),
  );
  await mainJob({ sources, out: 'out/demo.xlsx', costPerHour: { 'Furnace line': 1450 }, now: () => TOLD });
  return 0;
};
