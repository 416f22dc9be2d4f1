/**
 * How files are read, written and replaced: for {@code workspace.storage}, and in parts for references, fields and the
 * files that are written beside the model.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.internal.storage;
