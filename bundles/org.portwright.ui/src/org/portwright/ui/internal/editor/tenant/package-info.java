/** The pages of the editor of tenants. */
@NonNullByDefault
package org.portwright.ui.internal.editor.tenant;

import org.eclipse.jdt.annotation.NonNullByDefault;
