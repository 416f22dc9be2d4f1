/** What Rename, Move and Delete do beside the platform: references, folders of orders, and what undo needs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.resources.refactoring;
