import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/**
 * A certificate for localhost, made on this machine and kept where Microsoft's tools keep theirs: who has trusted it for
 * Excel (`npx office-addin-dev-certs install`) is not asked again here. Nothing is installed by making it.
 */
export async function localCertificate(folder = join(homedir(), '.office-addin-dev-certs')): Promise<Certificate> {
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (!stillGood(cert) || !existsSync(key)) await generateCertificates(authority, cert, key);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

const day = 86_400_000;

const stillGood = (file: string): boolean =>
  existsSync(file) && Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now() + day;
