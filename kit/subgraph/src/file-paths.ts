/** The largest body of an upload, and so the largest photo: what a phone makes, and little enough to hold in memory. */
export const uploadMaxBytes = 5 * 1024 * 1024;

/** `/<subgraph>/uploads/…` takes a file as its body, which is bigger than any other body may be. */
export const isUploadPath = (pathname: string): boolean => /^\/[^/]+\/uploads\//.test(pathname);

/** `/<subgraph>/files/…` and `/<subgraph>/exports/…` answer with files, which may be bigger than any other answer. */
export const isDownloadPath = (pathname: string): boolean =>
  /^\/[^/]+\/(?:files|exports)\//.test(pathname);
