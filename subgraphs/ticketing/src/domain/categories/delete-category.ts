import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import { categories } from '@gatehouse/ticketing-db/catalogue';
import { eq } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';

/** Deletes a category; CONFLICT while an event of any status names it. */
export async function deleteCategory(visit: Visit, categoryId: string): Promise<string> {
  const id = readId(categoryId, 'Category');
  return visit.db
    .transaction(async (tx) => {
      const [category] = await tx.delete(categories).where(eq(categories.id, id)).returning();
      if (category === undefined) throw notFound('Category');
      const { name, slug } = category;
      await recordAudit(tx, visit, {
        verb: 'category.delete',
        entityType: 'Category',
        entityId: id,
        before: { name, slug },
      });
      return id;
    })
    .catch((error: unknown) => {
      if (brokenKey(error) === 'events_category_id_categories_id_fk')
        throw conflict('An event is of this category.');
      throw error;
    });
}
