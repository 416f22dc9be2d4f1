/**
 * What pops up below a control of a page.
 */
@NonNullByDefault
package org.portwright.ui.internal.popup;

import org.eclipse.jdt.annotation.NonNullByDefault;
