/**
 * Copies of what is in the model, for work beside it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.model.copies;
