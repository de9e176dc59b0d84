/** Works through a list a few at a time; the answers come in the order of the list. */
export async function inLanes<Item, Made>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  // One iterator for all lanes: each takes what is next when it is free.
  const next = items.entries();
  const lane = async () => {
    for (const [at, item] of next) made[at] = await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return made;
}
