/**
 * The topics of the help: where they come from, how they are found and how they are shown without a browser.
 */
@NonNullByDefault
package org.portwright.ui.internal.topics;

import org.eclipse.jdt.annotation.NonNullByDefault;
