import { notFound } from '@gatehouse/kit-subgraph/errors';
import { categories, type Category } from '@gatehouse/ticketing-db/catalogue';
import { eq } from 'drizzle-orm';
import { changedFields } from '../changed-fields.ts';
import { readReplacement, type Given } from '../read-change.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { readCategoryName, readSlug } from './read-category.ts';
import { slugTaken } from './slug-taken.ts';

export type CategoryUpdate = {
  readonly categoryId: string;
  readonly name?: Given<string>;
  readonly slug?: Given<string>;
};

/** Changes a category; what is left out stays. CONFLICT for a slug that is taken. */
export async function updateCategory(visit: Visit, given: CategoryUpdate): Promise<Category> {
  const id = readId(given.categoryId, 'Category');
  const name = readReplacement(given.name, 'input.name', readCategoryName);
  const slug = readReplacement(given.slug, 'input.slug', readSlug);
  return visit.db.transaction(async (tx) => {
    const isIt = eq(categories.id, id);
    const [before] = await tx.select().from(categories).where(isIt).for('update');
    if (before === undefined) throw notFound('Category');
    const changed = changedFields(before, { name, slug });
    if (changed === undefined) return before;
    const [category] = await tx
      .update(categories)
      .set(changed.after)
      .where(isIt)
      .returning()
      .catch((error: unknown) => {
        throw slugTaken(error);
      });
    if (category === undefined) throw notFound('Category');
    await recordAudit(tx, visit, {
      verb: 'category.update',
      entityType: 'Category',
      entityId: id,
      ...changed,
    });
    return category;
  });
}
