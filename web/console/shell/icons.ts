import {
  IconBrowser,
  IconBuildingSkyscraper,
  IconBuildingStore,
  IconCategory2,
  IconComponents,
  IconForms,
  IconHierarchy2,
  IconHistory,
  IconLayout,
  IconLayoutDashboard,
  IconListDetails,
  IconPackage,
  IconPalette,
  IconPhoto,
  IconPoint,
  IconProgress,
  IconPuzzle,
  IconShoppingCart,
  IconTag,
  type TablerIcon,
} from '@tabler/icons-react'

// The whole set is 6,000 icons: these are the ones that screens.json names. icons.test.ts says when one is missing.
const icons: Readonly<Record<string, TablerIcon>> = {
  IconBrowser,
  IconBuildingSkyscraper,
  IconBuildingStore,
  IconCategory2,
  IconComponents,
  IconForms,
  IconHierarchy2,
  IconHistory,
  IconLayout,
  IconLayoutDashboard,
  IconListDetails,
  IconPackage,
  IconPalette,
  IconPhoto,
  IconProgress,
  IconPuzzle,
  IconShoppingCart,
  IconTag,
}

/** Whether an icon of that name is at hand. */
export const hasIcon = (name: string): boolean => Object.hasOwn(icons, name)

/** A screen's icon by its name; a dot for one that is not at hand. */
export const iconOf = (name: string): TablerIcon => (hasIcon(name) ? icons[name] : undefined) ?? IconPoint
