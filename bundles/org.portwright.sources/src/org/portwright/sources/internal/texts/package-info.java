/** The texts of this bundle that people read. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.sources.internal.texts;
