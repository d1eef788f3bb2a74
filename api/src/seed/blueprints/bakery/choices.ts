/** Allergens that a label must name. */
export const ALLERGENS = ['Gluten', 'Milk', 'Eggs', 'Nuts', 'Sesame', 'Soya', 'Sulphites', 'Mustard'] as const

/** The shop is closed on Sundays and Mondays it bakes only for orders. */
export const COLLECTION_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

export type Allergen = (typeof ALLERGENS)[number]
export type CollectionDay = (typeof COLLECTION_DAYS)[number]

export const DAYS_OF: Readonly<Record<'all' | 'weekend' | 'midweek', readonly CollectionDay[]>> = {
  all: COLLECTION_DAYS,
  weekend: ['Friday', 'Saturday'],
  midweek: ['Tuesday', 'Wednesday', 'Thursday'],
}
