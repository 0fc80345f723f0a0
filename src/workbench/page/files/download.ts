const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes to the browser's own downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsx }));
  const link = document.createElement('a');
  link.href = address;
  link.download = /\.xlsx$/iu.test(name) ? name : `${name}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
