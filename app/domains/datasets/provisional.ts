/** What the source is known by of which are the datasets that no catalogue lists yet. */
export const provisionalSource = "plaza:provisional";

/** Longer than this, and nobody can keep it in an index. */
export const longestAddress = 2_000;
