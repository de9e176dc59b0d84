const form = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Ids become parts of paths: nothing else than a uuid ever does. */
export const isFileId = (text: string | undefined): text is string => form.test(text ?? '');

export type StorageKeys = {
  readonly upload: (id: string) => string;
  readonly image: (id: string) => string;
  readonly export: (id: string) => string;
};

/** Where a subgraph's files lie in the folder or bucket that all subgraphs share. */
export function storageKeys(name: string): StorageKeys {
  const keyOf = (folder: string, ending: string) => (id: string) => {
    if (!isFileId(id)) throw new Error('The id of a file is a uuid in lower case.');
    return `${name}/${folder}/${id}${ending}`;
  };
  return {
    upload: keyOf('uploads', ''),
    image: keyOf('files', '.webp'),
    export: keyOf('exports', '.csv'),
  };
}
