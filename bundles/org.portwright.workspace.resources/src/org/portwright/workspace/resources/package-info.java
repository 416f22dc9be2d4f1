/**
 * Ties the workspace model to the Eclipse workspace: engagements are projects, their tenants and port orders files.
 */
@NonNullByDefault
package org.portwright.workspace.resources;

import org.eclipse.jdt.annotation.NonNullByDefault;
