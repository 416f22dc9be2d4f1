/**
 * Telephone numbers: single ones and ranges, the UK number plan, and reading them out of a customer's text.
 */
@NonNullByDefault
package org.portwright.numbering;

import org.eclipse.jdt.annotation.NonNullByDefault;
