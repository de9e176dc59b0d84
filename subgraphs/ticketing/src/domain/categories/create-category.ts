import { categories, type Category } from '@gatehouse/ticketing-db/catalogue';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { readCategoryName, readSlug } from './read-category.ts';
import { slugTaken } from './slug-taken.ts';

export type NewCategory = { readonly name: string; readonly slug: string };

/** Adds a kind of event; CONFLICT for a slug that is taken. */
export async function createCategory(visit: Visit, given: NewCategory): Promise<Category> {
  const name = readCategoryName(given.name, 'input.name');
  const slug = readSlug(given.slug, 'input.slug');
  return visit.db.transaction(async (tx) => {
    const [category] = await tx
      .insert(categories)
      .values({ name, slug })
      .returning()
      .catch((error: unknown) => {
        throw slugTaken(error);
      });
    if (category === undefined) throw new Error('The new category was not answered.');
    await recordAudit(tx, visit, {
      verb: 'category.create',
      entityType: 'Category',
      entityId: category.id,
      after: { name, slug },
    });
    return category;
  });
}
