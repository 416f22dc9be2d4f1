/** Random steps over several files, which a seed chooses. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.ui.internal.seeded;
