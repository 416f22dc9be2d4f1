/**
 * The wizards that draft an order, import its numbers and export its documents, and the parts that show numbers read
 * from a text.
 */
@NonNullByDefault
package org.portwright.porting.ui.internal.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
