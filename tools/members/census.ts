import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { findUses } from './findUses';
import { floorOf } from './floor';
import { guardsIn, type Guards } from './guards';
import { hostMembers, type HostMembers } from './hostMembers';
import type { Use } from './use';

/** All that the check and the page of members say, learnt in one go through the source. */
export interface Census {
  readonly uses: readonly Use[];
  readonly guards: Guards;
  readonly floor: readonly string[];
  readonly host: HostMembers;
}

/** Neither tests nor what stands in for Excel: what runs inside it. The self-test tries Excel and asks for more. */
const isProduct = (path: string): boolean =>
  /^src\/(?!workbench\/|selftest\/)/.test(path) && !/[.]test[.]tsx?$|\/testing\/|setupTests/.test(path);

/** Outside the room that hands Office.js around, one must name it to use it; looking no further saves most of the time. */
const speaksOfOffice = (path: string, name: string): boolean =>
  path.startsWith('src/excel/') ||
  /\b(Excel|Office|OfficeExtension|OfficeRuntime|CustomFunctions)[?]?[.]/.test(readFileSync(name, 'utf8'));

export function takeCensus(root: string): Census {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const pathOf = (name: string) => relative(root, name).replaceAll('\\', '/');
  const speaking = fileNames.filter((name) => isProduct(pathOf(name)) && speaksOfOffice(pathOf(name), name));
  const model = fileNames.filter((name) => /^src\/workbench\/host\/model\/(?!.*[.]test)/.test(pathOf(name)));
  const types = ['office-js', 'custom-functions-runtime', 'node'];
  const program = ts.createProgram([...speaking, ...model], { ...options, types });
  const files = speaking.flatMap((name) => program.getSourceFile(name) ?? []);
  const guards = guardsIn(files, root);
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  return {
    uses: findUses(program, files, root),
    guards,
    floor: floorOf(manifest, guards),
    host: hostMembers(program),
  };
}
