/** A decision without its id, which no two decisions share. */
export function withoutId<Named extends { readonly id: string }>({ id: _, ...decision }: Named): Omit<Named, 'id'> {
  return decision;
}
