/** The editor of port orders: the pages Letter of Authorization and Carrier with their sections. */
@NonNullByDefault
package org.portwright.porting.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
