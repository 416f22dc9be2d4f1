/** What the parts of the model are called and how they look, wherever they are shown. */
@NonNullByDefault
package org.portwright.ui.labels;

import org.eclipse.jdt.annotation.NonNullByDefault;
