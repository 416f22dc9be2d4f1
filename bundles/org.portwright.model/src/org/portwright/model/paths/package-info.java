/**
 * How objects of the model are named and come into being: ids, field paths and blank objects.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.model.paths;
