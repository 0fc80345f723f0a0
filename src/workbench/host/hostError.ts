import { BookError } from './book';

/** An error as Excel reports it; codes and sentences are those of Excel's own error table (Excel.ErrorCodes). */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    readonly location = '',
  ) {
    super(message);
  }
}

export const itemNotFound = (location = ''): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404, location);
export const itemAlreadyExists = (location = ''): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409, location);
export const invalidArgument = (location = ''): HostError =>
  new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 400, location);
export const wrongSize = (location = ''): HostError =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    400,
    location,
  );
export const invalidOperation = (location = ''): HostError =>
  new HostError('InvalidOperation', 'The operation attempted is invalid on the object.', 400, location);
export const accessDenied = (location = ''): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403, location);
export const notImplemented = (what: string): HostError =>
  new HostError('NotImplemented', `the embedded host does not offer ${what}`, 501, what);

const meanings = {
  notFound: itemNotFound,
  exists: itemAlreadyExists,
  invalid: invalidArgument,
  notAllowed: invalidOperation,
};
/** What the book refuses becomes Excel's error of the same meaning. */
export const asHostError = (error: unknown, location: string): unknown => {
  if (!(error instanceof BookError)) return error;
  const like = meanings[error.reason](location);
  return new HostError(like.code, `${like.message} (${error.message})`, like.status, location);
};
