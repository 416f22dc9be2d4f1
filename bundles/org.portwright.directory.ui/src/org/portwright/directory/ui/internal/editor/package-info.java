/** The editor of tenants: its Overview and the sections on it. */
@NonNullByDefault
package org.portwright.directory.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
