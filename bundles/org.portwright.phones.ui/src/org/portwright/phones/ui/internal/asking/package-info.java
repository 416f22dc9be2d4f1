/**
 * What a desk phone says of itself, in the window: who may ask, and the check of a phone.
 */
@NonNullByDefault
package org.portwright.phones.ui.internal.asking;

import org.eclipse.jdt.annotation.NonNullByDefault;
