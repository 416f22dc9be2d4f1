/** What the parts of the model and its fields are called. */
@NonNullByDefault
package org.portwright.model.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
