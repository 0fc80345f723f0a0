import { storyCase } from '../../../../samples/metals/storyCase';
import { sampleFiles } from '../../../taskpane/actions/sample';
import type { Command } from '../command';
import { mainJob } from '../mainJob';
import { readSampleFile } from '../sampleFile';

/** The sample story, from its files to the ROI sheets. */
export const demo: Command = async () => {
  const sources = await Promise.all(
    sampleFiles.map(async ({ kind, file }) => ({ kind, name: file, bytes: await readSampleFile(file) })),
  );
  const { costPerHour, scenarios, responses, assumptions, roi, now } = storyCase;
  await mainJob({
    sources,
    out: 'out/demo.xlsx',
    costPerHour,
    levers: scenarios,
    responses,
    assumptions,
    roiAssumptions: roi,
    now: () => now,
  });
  return 0;
};
