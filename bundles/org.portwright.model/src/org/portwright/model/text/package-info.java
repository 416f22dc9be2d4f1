/**
 * Text as people write it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.model.text;
