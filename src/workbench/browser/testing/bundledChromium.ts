import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Executable {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The Chromium that comes inside an npm package, unpacked into a folder. The package is made for a cloud function, and two
 * of its habits have to be met: it unpacks the libraries that a bare machine lacks only when it believes to be there, and
 * its font settings name a folder that does not exist here, without which a page dies at its first letter.
 */
export async function bundledChromium(folder: string): Promise<Executable> {
  const fonts = join(folder, 'fontconfig');
  mkdirSync(fonts, { recursive: true });
  writeFileSync(join(fonts, 'fonts.conf'), fontSettings(folder));
  const env = {
    TMPDIR: folder,
    FONTCONFIG_PATH: fonts,
    AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
  };
  return withEnvironment(env, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { path: await chromium.executablePath(), env: { ...process.env } };
  });
}

const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** The package reads the environment of this process, which is given back as it was. */
async function withEnvironment<T>(env: Readonly<Record<string, string>>, use: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    return await use();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}
